package io.newsfold.match.signal;

/** Cosine of the texts by days between the two, three or more alike. */
final class LaterBody extends WordSignal {
    LaterBody(Setting setting) {
        super(setting, "laterBody", Direction.EITHER, 1, "how like the texts still are days later");
    }

    @Override
    double within(Comparison pair) {
        return pair.bodies() * Math.min(pair.gap(), 3) / 3.0;
    }
}
