package io.newsfold.match.signal;

/** Cosine of the titles. */
final class TitleWords extends WordSignal {
    TitleWords(Setting setting) {
        super(setting, "titleWords", Direction.FOR, 1, "how like the titles are");
    }

    @Override
    double within(Comparison pair) {
        return pair.titles();
    }
}
