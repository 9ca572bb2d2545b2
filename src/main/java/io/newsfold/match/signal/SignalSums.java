package io.newsfold.match.signal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Adds up the signals between a report and several others. A signal is not asked where it is silent by its kind. */
public final class SignalSums {
    private static final List<PairSignal> SIGNALS = PairSignals.list();

    private static final int[] NONE = {};

    /** By setting, the numbers of the signals that may speak in it. */
    private final Map<Setting, int[]> asked = new EnumMap<>(Setting.class);

    /** Of some signals only, by their numbers in {@link PairSignals#list}; the others count 0. */
    public SignalSums(IntPredicate wanted) {
        for (var setting : Setting.values()) {
            asked.put(
                    setting,
                    IntStream.range(0, SIGNALS.size())
                            .filter(wanted)
                            .filter(i -> speaks(SIGNALS.get(i), setting))
                            .toArray());
        }
    }

    private static boolean speaks(PairSignal signal, Setting setting) {
        return !(signal instanceof WordSignal words) || words.setting() == setting;
    }

    /** Adds what each says of a pair to what stands at its number. */
    public void add(Comparison pair, double[] sums) {
        for (int signal : asked.getOrDefault(pair.setting(), NONE)) {
            sums[signal] += SIGNALS.get(signal).of(pair);
        }
    }
}
