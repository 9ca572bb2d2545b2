package io.newsfold.match.signal;

/** 1 where no figure agrees and one cannot be of the same event. */
final class OtherFigure extends NamedSignal {
    OtherFigure() {
        super("otherFigure", Direction.AGAINST, 1, "their figures cannot both be of one event");
    }

    @Override
    public double of(Comparison pair) {
        return Figures.contradict(pair) ? 1 : 0;
    }
}
