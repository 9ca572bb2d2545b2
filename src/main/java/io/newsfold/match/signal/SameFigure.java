package io.newsfold.match.signal;

/** 1 where a figure of the event is equal in both. */
final class SameFigure extends NamedSignal {
    SameFigure() {
        super("sameFigure", Direction.FOR, 1, "a figure agrees");
    }

    @Override
    public double of(Comparison pair) {
        return Figures.agree(pair) ? 1 : 0;
    }
}
