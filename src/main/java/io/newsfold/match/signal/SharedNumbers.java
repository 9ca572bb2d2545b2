package io.newsfold.match.signal;

/** Cosine of the numbers, weighed by how rare they are. */
final class SharedNumbers extends NamedSignal {
    SharedNumbers() {
        super("sharedNumbers", Direction.FOR, 1, "numbers told in both, the rarer the more");
    }

    @Override
    public double of(Comparison pair) {
        return pair.numbers();
    }
}
