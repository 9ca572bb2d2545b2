package io.newsfold.fold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.newsfold.desk.DeskPolicy;
import io.newsfold.enrich.EventClock;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import io.newsfold.model.ArticleEvent;
import io.newsfold.model.EventId;
import io.newsfold.model.Flag;
import io.newsfold.model.LogRecord;
import io.newsfold.model.Rejection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Pieces that tell several events are known as such, and name the events that they tell. */
final class DigestTest {
    private static final Core CORE = Core.standard();

    @Test
    void yearInReviewWithoutAListIsADigest() {
        assertThat(isDigest(
                        "en",
                        "2031 around the lakes: a year to look back on",
                        "In February a tanker ran aground off Sinop and its oil reached three beaches. In May voters"
                                + " in Slovenia threw out their government. In June a glacier lake above Zermatt broke its"
                                + " dam.\n\nSeptember brought the strike of the dockers in Rotterdam. And in December"
                                + " Montevideo opened its underground railway."))
                .isTrue();
        assertThat(isDigest(
                        "tr",
                        "Haftanın özeti: Fırtına, kupa ve bir istifa",
                        "Sinop açıklarında batan gemiden haber bekleniyor. Salı günü Lizbon'da finali kazanan"
                                + " Fenerbahçe kupayı kaldırdı. Perşembe Sofya'da ulaştırma bakanı istifa etti.\n\nHafta"
                                + " sonu ise Tiflis'te seçim var."))
                .isTrue();
    }

    @Test
    void entriesWithTheTimeOfDayAreALiveBlog() {
        assertThat(isDigest(
                        "de",
                        "Der Tag in Lübeck",
                        "18:20 | Die Feuerwehr löscht den Dachstuhl am Markt.\n\n16.05 – Der Rat stimmt für die neue"
                                + " Brücke.\n\n9 h 40. Die Fähre nach Trelleborg fährt wieder."))
                .isTrue();
    }

    @Test
    void reportOfOneEventIsNoDigestHoweverItsTitleReads() {
        assertThat(isDigest(
                        "pt",
                        "Visita a Praga adiada à última hora",
                        "O ministro Rui Tavares já não viaja hoje para Praga. O encontro com o homólogo checo foi adiado"
                                + " por causa do nevoeiro.\n\nO tema era o comboio noturno para Viena.\n\nEm Lisboa, o"
                                + " gabinete admite nova data em março.\n\nO embaixador Jan Novák lamentou a decisão."))
                .isFalse();
        assertThat(isDigest(
                        "en",
                        "2031 Harbour Cup: hosts through to the final",
                        "Sinop beat Varna 3-1 on Saturday and are in the final of the Harbour Cup. Emre Alkan scored"
                                + " twice for Sinop. Varna had led through Ivan Petrov until the hour.\n\n\"We waited for"
                                + " this,\" Alkan said. Sinop meet Odessa or Trabzon next week."))
                .isFalse();
        assertThat(isDigest(
                        "en",
                        "Bridge closed after cracks are found",
                        "The bridge at Lenno was closed at 9.30 on Monday.\n\n12.05.2031 is the day it may open again,"
                                + " the mayor said.\n\n3.5 million crowns are needed.\n\nLorries go round by Varrel."))
                .isFalse();
    }

    @Test
    void digestNamesTheEventsThatWereToldBefore() {
        // Given
        var samples = new Samples();
        samples.takeAll();

        // When
        var briefing = samples.placeOf("Morning briefing: what you need to know on Wednesday");

        // Then
        assertThat(briefing.eventId()).isNull();
        assertThat(briefing.mentions())
                .containsExactly(
                        samples.eventOf("Wildfire on Greek island of Thasos drives 1,200 from homes"),
                        samples.eventOf("Two workers killed in explosion at Spanish chemical plant"),
                        samples.eventOf("Bingöl bu kez 5,1 ile sallandı"),
                        samples.eventOf("El banco central de Colombia baja la tasa de interés a 8,75 %"));
    }

    @Test
    void sentencesOfARoundUpNameEventsTooAndOfMonthsAgo() {
        // Given
        var samples = new Samples();
        samples.takeAll();

        // When
        samples.take(article(
                "en",
                "The month in headlines",
                "September began with a wildfire on the Greek island of Thasos that drove 1,200 people from their homes."
                        + " A chemical plant near Tarragona in Spain blew up and two workers died.\n\nIn Bogota the"
                        + " central bank of Colombia cut its key rate by half a point to 8.75 percent."
                        + " In Vienna the football final was played before 40,000.",
                "2026-10-01T08:00:00Z"));

        // Then
        var mentions = samples.placeOf("The month in headlines").mentions();
        assertThat(mentions)
                .contains(samples.eventOf("Explosión en una planta química de Tarragona deja dos muertos"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static boolean isDigest(String language, String title, String body) {
        var outcome = CORE.intake()
                .read(RawMessage.of(article(language, title, body, "2031-12-30T08:00:00Z"), Instant.EPOCH))
                .get(0);
        var article = ((Outcome.Accepted) outcome).article();
        return CORE.enricher()
                .enrich(article, EventClock.PUBLICATION, null)
                .flags()
                .contains(Flag.MULTI_EVENT);
    }

    private static String article(String language, String title, String body, String published) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", "d-" + title.hashCode())
                .put("outlet", "Lake Courier")
                .put("language", language)
                .put("title", title)
                .put("body", body)
                .put("publishedAt", published)
                .toString();
    }

    /** The samples of the demo on one desk. */
    private static final class Samples implements FoldedSet.Listener {
        private final Map<String, ArticleEvent> places = new HashMap<>();
        private final Map<String, String> titles = new HashMap<>();
        private final FoldedSet folded = new FoldedSet(CORE, DeskPolicy.withoutHorizon(), this);

        void takeAll() {
            lines().forEach(this::take);
        }

        void take(String line) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            folded.take(bytes, null);
        }

        private static List<String> lines() {
            try (var in = Objects.requireNonNull(DigestTest.class.getResourceAsStream("/samples/articles.jsonl"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        ArticleEvent placeOf(String title) {
            return Objects.requireNonNull(places.get(title), title);
        }

        EventId eventOf(String title) {
            return Objects.requireNonNull(placeOf(title).eventId(), title);
        }

        @Override
        public void logged(LogRecord log) {
            if (log instanceof LogRecord.Reported reported) {
                var article = reported.article();
                titles.put(article.articleId().value(), article.title());
            }
        }

        @Override
        public void placed(ArticleEvent article) {
            places.put(Objects.requireNonNull(titles.get(article.articleId().value())), article);
        }

        @Override
        public void rejected(Rejection rejection) {
            // two of the samples are meant to be
        }
    }
}
