package io.newsfold.match.signal;

/** 1 where both have names of one kind and share none. */
final class OtherNames extends NamedSignal {
    private final NameGroup group;

    OtherNames(NameGroup group) {
        super("other" + group.suffix, Direction.AGAINST, 1, "both name " + group.word + ", none of them the same");
        this.group = group;
    }

    @Override
    public double of(Comparison pair) {
        var a = group.of(pair.one());
        var b = group.of(pair.other());
        return a.size() > 0 && b.size() > 0 && group.shared(pair).cosine() == 0 ? 1 : 0;
    }
}
