package io.newsfold.topology;

import static io.newsfold.testing.RawArticleBuilder.articleAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.codec.Json;
import io.newsfold.enrich.Enricher;
import io.newsfold.enrich.Readers;
import io.newsfold.event.EventState;
import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.extract.date.CldrDateReader;
import io.newsfold.extract.figure.CueFigureReader;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.extract.type.CueTypeReader;
import io.newsfold.fold.Core;
import io.newsfold.language.FastTextDetector;
import io.newsfold.match.DeskView;
import io.newsfold.match.Matcher;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.record.RecordFold;
import io.newsfold.testing.NewsPipeline;
import io.newsfold.testing.RawArticleBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bug in a reader or in the matcher costs one record, never the stream. */
final class FailureTest {
    private static final Core CORE = Core.standard();

    @Test
    void articleThatCannotBeDecidedIsRejectedWithItsLogRecordAndTheStreamGoesOn() {
        var core = new Core(
                CORE.intake(),
                CORE.enricher(),
                () -> new Stumbling(CORE.matcher().get()),
                CORE.fold());
        try (var pipeline = NewsPipeline.with(TopologySettings.standard(), core)) {
            pipeline.receives(article("stumble here")).receives(article("quiet harbour reopened"));

            assertThat(pipeline.rejected()).singleElement().satisfies(rejected -> {
                assertThat(rejected.code()).isEqualTo("MATCH_FAILED");
                assertThat(rejected.topic()).isEqualTo("news.desk-log");
                var log = Json.read(
                        String.valueOf(rejected.original()).getBytes(StandardCharsets.UTF_8), EnrichedArticle.class);
                assertThat(log.title()).isEqualTo("stumble here");
            });
            assertThat(pipeline.events()).hasSize(1);
        }
    }

    @Test
    void articleThatCannotBeReadIsRejectedWithItsBytesAndTheStreamGoesOn() {
        var enricher = new Enricher(new Readers(
                new FastTextDetector(),
                reading -> {
                    if (reading.article().title().startsWith("stumble")) {
                        throw new IllegalStateException("a bug");
                    }
                    return List.of();
                },
                new CldrDateReader(),
                new CueFigureReader(),
                new CueTypeReader(Gazetteer.standard())));
        var core = new Core(CORE.intake(), enricher, CORE.matcher(), CORE.fold());
        try (var pipeline = NewsPipeline.with(TopologySettings.standard(), core)) {
            pipeline.receives(article("stumble here")).receives(article("quiet harbour reopened"));

            assertThat(pipeline.rejected()).singleElement().satisfies(rejected -> {
                assertThat(rejected.code()).isEqualTo("ENRICH_FAILED");
                assertThat(rejected.stage()).isEqualTo("enrich");
                assertThat(rejected.original()).contains("stumble here");
            });
            assertThat(pipeline.events()).hasSize(1);
        }
    }

    @Test
    void deskThatCannotBeAgedRefusesTheRecordAndTheStreamGoesOn() {
        RecordFold fold = (event, reports, related) -> {
            if (event.status() == CanonicalEvent.Status.CLOSED) {
                throw new IllegalStateException("a bug");
            }
            return CORE.fold().fold(event, reports, related);
        };
        var core = new Core(CORE.intake(), CORE.enricher(), CORE.matcher(), fold);
        try (var pipeline = NewsPipeline.with(TopologySettings.standard(), core)) {
            pipeline.receives(article("quiet harbour reopened")).passes(Duration.ofDays(4));

            assertThat(pipeline.rejected())
                    .isNotEmpty()
                    .allSatisfy(rejected -> assertThat(rejected.message()).contains("could not be aged"));
            pipeline.receives(article("other desk goes on").desk("coast"));
            assertThat(pipeline.events()).hasSize(2);
        }
    }

    private static RawArticleBuilder article(String title) {
        return articleAt("https://outlet.example/" + title.replace(' ', '-'))
                .title(title)
                .body("The harbour of Velden was open again on Monday, and the first two boats left at noon.");
    }

    /** Fails on one title. */
    private record Stumbling(Matcher matcher) implements Matcher {
        @Override
        public String version() {
            return matcher.version();
        }

        @Override
        public Fingerprint fingerprint(EnrichedArticle article) {
            if (article.title().startsWith("stumble")) {
                throw new IllegalStateException("a bug");
            }
            return matcher.fingerprint(article);
        }

        @Override
        public Match match(Report report, DeskView desk) {
            return matcher.match(report, desk);
        }

        @Override
        public List<Chance> chances(Report report, List<EventState> events, DeskView desk) {
            return matcher.chances(report, events, desk);
        }

        @Override
        public Match joining(Report report, EventState event, DeskView desk) {
            return matcher.joining(report, event, desk);
        }

        @Override
        public List<EventId> mentions(Report digest, DeskView desk) {
            return matcher.mentions(digest, desk);
        }

        @Override
        public List<ArticleId> waitingFor(Report report) {
            return matcher.waitingFor(report);
        }

        @Override
        public void addWaiting(Report opinion) {
            matcher.addWaiting(opinion);
        }

        @Override
        public void removeWaiting(Report opinion) {
            matcher.removeWaiting(opinion);
        }

        @Override
        public void add(Report report) {
            matcher.add(report);
        }

        @Override
        public void remove(Report report) {
            matcher.remove(report);
        }
    }
}
