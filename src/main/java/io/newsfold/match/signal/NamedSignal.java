package io.newsfold.match.signal;

/** What every signal tells of itself. */
abstract class NamedSignal implements PairSignal {
    private final String name;
    private final Direction direction;
    private final double most;
    private final String sentence;

    NamedSignal(String name, Direction direction, double most, String sentence) {
        this.name = name;
        this.direction = direction;
        this.most = most;
        this.sentence = sentence;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String sentence() {
        return sentence;
    }

    @Override
    public final Direction direction() {
        return direction;
    }

    @Override
    public final double most() {
        return most;
    }

    @Override
    public final String toString() {
        return name;
    }
}
