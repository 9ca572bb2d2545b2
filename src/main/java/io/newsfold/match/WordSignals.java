package io.newsfold.match;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Signals of the words of two texts. */
final class WordSignals {
    private static final String KIND = "kind";

    private WordSignals() {}

    static List<PairSignal> in(Setting setting) {
        return List.of(
                of(setting, "titleWords", "how like the titles are", PairComparison::titles),
                of(setting, "leadWords", "how like titles and first sentences are", PairComparison::leads),
                of(setting, "bodyWords", "how like the whole texts are", PairComparison::bodies),
                of(
                        setting,
                        "titleInLead",
                        "how much of one's title is in the other's first sentences",
                        PairComparison::titleInLead),
                of(setting, "rareWord", "the rarest word that both lead with", WordSignals::rarest),
                of(setting, "rareWords", "how many rare words both lead with", WordSignals::rareWords),
                of(setting, KIND, "whether the two are of this kind at all", pair -> 1));
    }

    private static PairSignal of(
            Setting setting, String name, String sentence, ToDoubleFunction<PairComparison> value) {
        return new InSetting(setting, name + setting.suffix, sentence, value);
    }

    /** A signal that is silent for pairs of another setting. */
    private record InSetting(Setting setting, String name, String sentence, ToDoubleFunction<PairComparison> value)
            implements PairSignal {
        @Override
        public Direction direction() {
            return name.startsWith(KIND) ? Direction.EITHER : Direction.FOR;
        }

        @Override
        public double of(PairComparison pair) {
            return Setting.of(pair.one(), pair.other()) == setting ? value.applyAsDouble(pair) : 0;
        }
    }

    private static double rareWords(PairComparison pair) {
        return StrictMath.log1p(pair.rareInLeads());
    }

    private static double rarest(PairComparison pair) {
        return Math.min(0.5, pair.rarestInLeads()) * 2;
    }
}
