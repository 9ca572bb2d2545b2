package io.newsfold.match.signal;

/** 1 where a figure of one's event is one that the other tells of something past. */
final class FigureToldAsPast extends NamedSignal {
    FigureToldAsPast() {
        super(
                "figureToldAsPast",
                Direction.AGAINST,
                1,
                "a figure of one's event is told by the other of something past");
    }

    @Override
    public double of(Comparison pair) {
        return !Figures.agree(pair) && Figures.isPast(pair) ? 1 : 0;
    }
}
