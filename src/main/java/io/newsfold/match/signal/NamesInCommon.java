package io.newsfold.match.signal;

/** How many names of one kind both have, as ln(1 + n). */
final class NamesInCommon extends NamedSignal {
    private final NameGroup group;

    NamesInCommon(NameGroup group) {
        super("common" + group.suffix, Direction.FOR, 4, "how many " + group.word + " both name");
        this.group = group;
    }

    @Override
    public double of(Comparison pair) {
        return StrictMath.log1p(group.shared(pair).count());
    }
}
