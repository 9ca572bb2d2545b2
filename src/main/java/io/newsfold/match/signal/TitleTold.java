package io.newsfold.match.signal;

/** Which share of a title's weight the other text has, the better of the two ways. */
final class TitleTold extends WordSignal {
    TitleTold(Setting setting) {
        super(setting, "titleTold", Direction.FOR, 1, "how much of one's title the other tells somewhere");
    }

    @Override
    double within(Comparison pair) {
        return pair.words().titleTold();
    }
}
