package io.newsfold.match.signal;

/** Which share of a title's weight the other text has, the worse of the two ways. */
final class BothTitlesTold extends WordSignal {
    BothTitlesTold(Setting setting) {
        super(
                setting,
                "bothTitlesTold",
                Direction.FOR,
                1,
                "how much of its title the other tells somewhere, for the title told less");
    }

    @Override
    double within(Comparison pair) {
        return pair.words().bothTitlesTold();
    }
}
