package io.newsfold.match.signal;

/** How rare the rarest shared word is: 1 stands for one article in twenty thousand, or a more common word told often. */
final class RarestShared extends WordSignal {
    private static final double SCALE = 10;

    RarestShared(Setting setting) {
        super(setting, "rarestShared", Direction.FOR, 2, "how rare the rarest word is that both tell");
    }

    @Override
    double within(Comparison pair) {
        return Math.min(2, pair.words().rarest() / SCALE);
    }
}
