package io.newsfold.match.signal;

/** Cosine of titles and first sentences by days between the two, three or more alike. */
final class LaterLead extends WordSignal {
    LaterLead(Setting setting) {
        super(setting, "laterLead", Direction.EITHER, 1, "how like the beginnings still are days later");
    }

    @Override
    double within(Comparison pair) {
        return pair.leads() * Math.min(pair.gap(), 3) / 3.0;
    }
}
