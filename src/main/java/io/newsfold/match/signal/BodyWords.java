package io.newsfold.match.signal;

/** Cosine of the whole texts. */
final class BodyWords extends WordSignal {
    BodyWords(Setting setting) {
        super(setting, "bodyWords", Direction.FOR, 1, "how like the whole texts are");
    }

    @Override
    double within(Comparison pair) {
        return pair.bodies();
    }
}
