package io.newsfold.match;

import io.newsfold.event.SparseVector;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Signals of the names and numbers of two reports. */
final class NameSignals {
    private NameSignals() {}

    static List<PairSignal> all() {
        return List.of(
                new Shared(
                        "sharedPeople",
                        "people named in both, the rarer the more",
                        Set.of(NameKind.PERSON),
                        PairComparison::people),
                new Shared(
                        "sharedOrganisations",
                        "organisations named in both",
                        Set.of(NameKind.ORGANISATION),
                        PairComparison::organisations),
                new Shared(
                        "sharedPlaces",
                        "places named in both",
                        Set.of(NameKind.PLACE, NameKind.COUNTRY),
                        PairComparison::places),
                new Apart(
                        "otherPeople",
                        "both name people, none of them the same",
                        print -> print.print().people(),
                        PairComparison::people),
                new Apart(
                        "otherPlaces",
                        "both name places, none of them the same",
                        print -> print.print().places(),
                        PairComparison::places),
                new Numbers());
    }

    /** Names and numbers that are shared speak for one event. */
    private interface For extends PairSignal {
        @Override
        default Direction direction() {
            return Direction.FOR;
        }
    }

    private record Shared(String name, String sentence, Set<NameKind> kinds, ToDoubleFunction<PairComparison> value)
            implements For {
        @Override
        public double of(PairComparison pair) {
            return value.applyAsDouble(pair);
        }

        @Override
        public List<String> detail(EnrichedArticle one, EnrichedArticle other) {
            var shared = ids(one);
            shared.retainAll(ids(other));
            return shared.stream().limit(8).toList();
        }

        private TreeSet<String> ids(EnrichedArticle article) {
            var ids = new TreeSet<String>();
            article.names().stream()
                    .filter(name -> kinds.contains(name.kind()))
                    .map(Name::id)
                    .forEach(ids::add);
            return ids;
        }
    }

    private record Apart(
            String name,
            String sentence,
            Function<Profile, SparseVector> vector,
            ToDoubleFunction<PairComparison> shared)
            implements PairSignal {
        @Override
        public Direction direction() {
            return Direction.AGAINST;
        }

        @Override
        public double of(PairComparison pair) {
            boolean both = vector.apply(pair.one()).size() > 0
                    && vector.apply(pair.other()).size() > 0;
            return both && shared.applyAsDouble(pair) == 0 ? 1 : 0;
        }
    }

    private record Numbers() implements For {
        @Override
        public String name() {
            return "sharedNumbers";
        }

        @Override
        public String sentence() {
            return "numbers told in both, the rarer the more";
        }

        @Override
        public double of(PairComparison pair) {
            return pair.numbers();
        }
    }
}
