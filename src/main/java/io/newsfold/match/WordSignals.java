package io.newsfold.match;

import io.newsfold.event.SparseVector;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** Signals of the words of two texts. */
final class WordSignals {
    private static final String KIND = "kind";

    private WordSignals() {}

    static List<PairSignal> in(Setting setting) {
        return List.of(
                of(
                        setting,
                        "titleWords",
                        "how like the titles are",
                        (a, b) -> cosine(a, b, p -> p.print().title())),
                of(
                        setting,
                        "leadWords",
                        "how like titles and first sentences are",
                        (a, b) -> cosine(a, b, p -> p.print().lead())),
                of(
                        setting,
                        "bodyWords",
                        "how like the whole texts are",
                        (a, b) -> cosine(a, b, p -> p.print().body())),
                of(
                        setting,
                        "titleInLead",
                        "how much of one's title is in the other's first sentences",
                        WordSignals::titleInLead),
                of(setting, "rareWord", "the rarest word that both lead with", WordSignals::rarest),
                of(setting, "rareWords", "how many rare words both lead with", WordSignals::rareWords),
                of(setting, KIND, "whether the two are of this kind at all", (a, b) -> 1));
    }

    private static PairSignal of(
            Setting setting, String name, String sentence, ToDoubleBiFunction<Profile, Profile> value) {
        return new InSetting(setting, name + setting.suffix, sentence, value);
    }

    /** A signal that is silent for pairs of another setting. */
    private record InSetting(Setting setting, String name, String sentence, ToDoubleBiFunction<Profile, Profile> value)
            implements PairSignal {
        @Override
        public Direction direction() {
            return name.startsWith(KIND) ? Direction.EITHER : Direction.FOR;
        }

        @Override
        public double of(Profile one, Profile other) {
            return Setting.of(one, other) == setting ? value.applyAsDouble(one, other) : 0;
        }
    }

    private static double cosine(Profile one, Profile other, Function<Profile, SparseVector> vector) {
        return vector.apply(one).dot(vector.apply(other));
    }

    private static double titleInLead(Profile one, Profile other) {
        return Math.max(
                one.print().title().dot(other.print().lead()),
                other.print().title().dot(one.print().lead()));
    }

    private static double rareWords(Profile one, Profile other) {
        var a = one.print().lead();
        var b = other.print().lead();
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.feature(i) == b.feature(j)) {
                count += Math.min(a.weight(i++), b.weight(j++)) >= SparseVector.ONE / 10 ? 1 : 0;
            } else if (a.feature(i) < b.feature(j)) {
                i++;
            } else {
                j++;
            }
        }
        return StrictMath.log1p(count);
    }

    private static double rarest(Profile one, Profile other) {
        var a = one.print().lead();
        var b = other.print().lead();
        int best = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.feature(i) == b.feature(j)) {
                best = Math.max(best, Math.min(a.weight(i++), b.weight(j++)));
            } else if (a.feature(i) < b.feature(j)) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(0.5, best / (double) SparseVector.ONE) * 2;
    }
}
