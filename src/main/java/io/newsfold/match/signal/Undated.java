package io.newsfold.match.signal;

/** 1 where a publication date is missing. */
final class Undated extends NamedSignal {
    Undated() {
        super("undated", Direction.EITHER, 1, "whether one of them has no date");
    }

    @Override
    public double of(Comparison pair) {
        return pair.isUndated() ? 1 : 0;
    }
}
