package io.newsfold.match.signal;

/** A signal of words that is silent for pairs of another setting. */
abstract class WordSignal extends NamedSignal {
    private final Setting setting;

    WordSignal(Setting setting, String name, Direction direction, double most, String sentence) {
        super(name + setting.suffix, direction, most, sentence + setting.sentence);
        this.setting = setting;
    }

    final Setting setting() {
        return setting;
    }

    @Override
    public final double of(Comparison pair) {
        return pair.setting() == setting ? within(pair) : 0;
    }

    abstract double within(Comparison pair);
}
