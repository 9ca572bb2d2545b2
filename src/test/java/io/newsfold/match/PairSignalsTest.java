package io.newsfold.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.event.Report;
import io.newsfold.match.signal.Comparer;
import io.newsfold.match.signal.PairSignal;
import io.newsfold.match.signal.PairSignals;
import io.newsfold.match.signal.Profile;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.Phase;
import io.newsfold.model.Place;
import io.newsfold.model.Precision;
import io.newsfold.model.Qualifier;
import io.newsfold.model.Quantity;
import io.newsfold.model.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws that every signal keeps, whatever it measures. */
class PairSignalsTest {
    private static final List<String> WORDS = List.of(
            "ferry",
            "harbour",
            "council",
            "orchard",
            "verdict",
            "glacier",
            "twelve",
            "12",
            "300",
            "Tarnsby",
            "Quillmouth",
            "Brandt",
            "mayor",
            "Liman",
            "vapur",
            "belediye",
            "karar",
            "buzul",
            "Aurelia",
            "storm",
            "strike",
            "museum");
    private static final double TOLERANCE = 1e-9;

    @TestFactory
    List<DynamicTest> eachHasANameARangeAndASentence() {
        return PairSignals.list().stream()
                .map(signal -> DynamicTest.dynamicTest(
                        signal.name() + " (0 to " + signal.most() + "): " + signal.sentence(), () -> {
                            assertThat(signal.name()).matches("[a-z][A-Za-z]+");
                            assertThat(signal.most()).isPositive().isFinite();
                            assertThat(signal.sentence()).isNotBlank().doesNotEndWith(".");
                            assertThat(signal.direction()).isNotNull();
                        }))
                .toList();
    }

    @Test
    void noTwoHaveOneName() {
        assertThat(PairSignals.list().stream().map(PairSignal::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void valuesStayInsideTheirRangeAndAreTheSameWhicheverReportComesFirst(long seed) {
        // Given
        var random = new SplittableRandom(seed);
        var fingerprinter = new Fingerprinter(Pivots.best(), new Frequencies(Background.shipped()));
        var profiles = new ArrayList<Profile>();
        for (int i = 0; i < 24; i++) {
            var article = article("fuzz-" + i, random);
            profiles.add(Profile.of(new Report(i, Instant.EPOCH, article, fingerprinter.of(article))));
        }
        Map<String, String> broken = new HashMap<>();
        // When
        for (var one : profiles) {
            for (var other : profiles) {
                if (!one.article().equals(other.article())) {
                    check(one, other, broken);
                }
            }
        }
        // Then
        assertThat(broken).isEmpty();
    }

    private static void check(Profile one, Profile other, Map<String, String> broken) {
        var there = new Comparer(one).with(other);
        var back = new Comparer(other).with(one);
        for (var signal : PairSignals.list()) {
            double value = signal.of(there);
            double same = signal.of(back);
            if (!(value >= 0 && value <= signal.most() + 1e-4)) {
                broken.put(signal.name() + " range", one.article() + " " + other.article() + ": " + value);
            }
            if (!(Math.abs(value - same) <= TOLERANCE)) {
                broken.put(
                        signal.name() + " order", one.article() + " " + other.article() + ": " + value + ", " + same);
            }
        }
    }

    private static EnrichedArticle article(String id, SplittableRandom random) {
        var plain = Articles.of(
                id,
                List.of("en", "tr", "de").get(random.nextInt(3)),
                random.nextInt(4) == 0 ? null : "2031-05-" + (10 + random.nextInt(19)),
                words(random, random.nextInt(8)),
                words(random, random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(240)));
        return new EnrichedArticle(
                plain.specVersion(),
                plain.articleId(),
                plain.id(),
                plain.version(),
                plain.desk(),
                plain.at(),
                plain.url(),
                plain.outlet(),
                plain.origin(),
                plain.authors(),
                plain.rights(),
                plain.title(),
                plain.description(),
                plain.body(),
                plain.publishedAt(),
                plain.publishedPrecision(),
                plain.updatedAt(),
                plain.correction(),
                plain.language(),
                names(random),
                dates(random),
                figures(random),
                any(EventType.values(), random),
                plain.typeEvidence(),
                any(Phase.values(), random),
                place(random),
                plain.cuts(),
                plain.flags());
    }

    private static List<Name> names(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> {
                    var kind = any(NameKind.values(), random);
                    int who = random.nextInt(5);
                    var field = any(Field.values(), random);
                    return new Name(kind, kind + ":" + who, "Brandt", field, i * 200, i * 200 + 6, null, role(random));
                })
                .toList();
    }

    private static List<DateMention> dates(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> {
                    var day = new Dated("2031-0" + (4 + random.nextInt(3)) + "-1" + random.nextInt(9));
                    return new DateMention("then", Field.BODY, i, i + 4, day, day, Precision.DAY, role(random));
                })
                .toList();
    }

    private static List<Figure> figures(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Figure(
                        any(FigureKind.values(), random),
                        random.nextBoolean() ? null : "workers",
                        random.nextInt(4) == 0 ? new Quantity.Score("2-1") : Quantity.of(random.nextInt(9)),
                        null,
                        any(Qualifier.values(), random),
                        "some",
                        Field.BODY,
                        i,
                        i + 4,
                        role(random)))
                .toList();
    }

    private static @Nullable Place place(SplittableRandom random) {
        return random.nextInt(3) == 0
                ? null
                : new Place(
                        "Tarnsby " + random.nextInt(3),
                        any(Place.Kind.values(), random),
                        random.nextInt(3) == 0 ? null : random.nextBoolean() ? "TR" : "GR",
                        random.nextBoolean() ? null : 1000L + random.nextInt(3),
                        null,
                        null);
    }

    private static <T> T any(T[] values, SplittableRandom random) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static Role role(SplittableRandom random) {
        return random.nextInt(3) > 0 ? Role.EVENT : any(Role.values(), random);
    }

    private static String words(SplittableRandom random, int count) {
        return random.ints(count, 0, WORDS.size())
                .mapToObj(index -> WORDS.get(index) + (index % 9 == 0 ? "." : ""))
                .collect(Collectors.joining(" "));
    }
}
