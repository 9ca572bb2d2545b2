package io.newsfold.match.signal;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Adds up the signals between a report and several others. A signal is not asked where it is silent by its kind. */
public final class SignalSums {
    private static final List<PairSignal> SIGNALS = PairSignals.list();

    /** By setting, the numbers of the signals that may speak in it. */
    private final int[][] asked = new int[Setting.values().length][];

    /** Of some signals only, by their numbers in {@link PairSignals#list}; the others count 0. */
    public SignalSums(IntPredicate wanted) {
        for (var setting : Setting.values()) {
            asked[setting.ordinal()] = IntStream.range(0, SIGNALS.size())
                    .filter(wanted)
                    .filter(i -> speaks(SIGNALS.get(i), setting))
                    .toArray();
        }
    }

    private static boolean speaks(PairSignal signal, Setting setting) {
        return !(signal instanceof WordSignal words) || words.setting() == setting;
    }

    /** Adds what each says of a pair to what stands at its number. */
    public void add(Comparison pair, double[] sums) {
        for (int signal : asked[pair.setting().ordinal()]) {
            sums[signal] += SIGNALS.get(signal).of(pair);
        }
    }
}
