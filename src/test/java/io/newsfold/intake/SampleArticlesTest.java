package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Article;
import io.newsfold.model.Flag;
import io.newsfold.model.Rejection.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The articles that the demo publishes: what they must hold, and that intake reads all of them. */
class SampleArticlesTest {
    private static final Instant ARRIVAL = Instant.parse("2026-09-18T00:00:00Z");
    private static final Pattern CLUSTER = Pattern.compile("\"cluster\": \"(s\\d\\d)\"");
    private static final Pattern LANGUAGE = Pattern.compile("\"goldLang\": \"(..)\"");

    private final List<String> lines =
            resource("/samples/articles.jsonl").lines().toList();
    private final List<Outcome> outcomes =
            lines.stream().flatMap(line -> outcomes(line).stream()).toList();

    @Test
    void thirtyFiveOrMoreAreAcceptedFromNineOutletsOrMore() {
        assertThat(accepted()).hasSizeGreaterThanOrEqualTo(35);
        assertThat(accepted().map(article -> article.outlet().name()).distinct())
                .hasSizeGreaterThanOrEqualTo(9)
                .doesNotContain("unknown");
    }

    @Test
    void theyTellThirteenEventsInSixLanguages() {
        var clusters = new TreeMap<String, TreeSet<String>>();
        for (var line : lines) {
            var cluster = CLUSTER.matcher(line);
            var language = LANGUAGE.matcher(line);
            if (cluster.find() && language.find()) {
                clusters.computeIfAbsent(cluster.group(1), c -> new TreeSet<>()).add(language.group(1));
            }
        }

        assertThat(clusters).hasSize(13);
        assertThat(clusters.values())
                .allSatisfy(languages -> assertThat(languages).hasSizeGreaterThanOrEqualTo(2));
        assertThat(clusters.values().stream().flatMap(TreeSet::stream).distinct())
                .containsExactlyInAnyOrder("ar", "de", "en", "es", "fr", "tr");
    }

    @Test
    void everyAcceptedArticleHasATextADateAndALanguage() {
        assertThat(accepted()).allSatisfy(article -> {
            assertThat(article.title()).isNotBlank();
            assertThat(article.body().length()).isGreaterThan(250);
            assertThat(article.publishedAt()).isNotNull();
            assertThat(article.declaredLanguage()).isNotNull();
        });
    }

    @Test
    void theMessageThatIsNoJsonAndTheOneWithoutIdentityAreRejected() {
        assertThat(outcomes.stream().filter(Outcome.Rejected.class::isInstance))
                .extracting(outcome -> ((Outcome.Rejected) outcome).rejection().code())
                .containsExactly(Code.MALFORMED, Code.MISSING_IDENTITY);
    }

    @Test
    void oneArticleIsTakenBackAndOneComesInASecondVersion() {
        var retracted = outcomes.stream()
                .filter(Outcome.Retracted.class::isInstance)
                .map(outcome -> ((Outcome.Retracted) outcome).articleId())
                .toList();
        assertThat(retracted).hasSize(1);
        assertThat(accepted().map(Article::articleId)).contains(retracted.get(0));

        assertThat(accepted().filter(article -> article.version().equals("2")))
                .singleElement()
                .satisfies(second -> assertThat(
                                accepted().filter(a -> a.articleId().equals(second.articleId())))
                        .hasSize(2));
    }

    @Test
    void theyComeInOrderOfPublication() {
        var dates = accepted()
                .filter(article -> article.version().equals("1"))
                .map(article -> Objects.requireNonNull(article.publishedAt()).start())
                .toList();

        assertThat(dates).isSorted();
    }

    @Test
    void theScrapedPageGivesItsTitleTextOutletAndDates() {
        var page = resource("/samples/thasos-orman-yangini.txt").getBytes(StandardCharsets.UTF_8);
        var raw = new String(TextFile.rawArticle("thasos-orman-yangini.txt", page), StandardCharsets.UTF_8);

        assertThat(outcomes(raw)).singleElement().isInstanceOfSatisfying(Outcome.Accepted.class, outcome -> {
            assertThat(outcome.article().title()).startsWith("Yunanistan'ın Taşoz adasında");
            assertThat(outcome.article().body()).contains("Belediye Başkanı İlias Karras");
            assertThat(outcome.article().publishedAt()).hasToString("2026-09-16T10:05+03:00");
            assertThat(outcome.article().updatedAt()).hasToString("2026-09-16T11:20+03:00");
            assertThat(outcome.article().outlet().name()).isEqualTo("Spor Meydanı");
            assertThat(outcome.article().authors()).isEmpty();
            assertThat(outcome.article().flags()).contains(Flag.OUTLET_INFERRED).doesNotContain(Flag.OUTLET_UNKNOWN);
        });
    }

    private Stream<Article> accepted() {
        return outcomes.stream()
                .filter(Outcome.Accepted.class::isInstance)
                .map(outcome -> ((Outcome.Accepted) outcome).article());
    }

    private static List<Outcome> outcomes(String line) {
        return Intake.standard().read(RawMessage.of(line, ARRIVAL));
    }

    private static String resource(String name) {
        try (var stream = SampleArticlesTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
