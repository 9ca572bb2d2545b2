package io.newsfold.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.CanonicalEvent.Background;
import io.newsfold.model.CanonicalEvent.Summary;
import io.newsfold.model.Field;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Precision;
import io.newsfold.model.Relation;
import io.newsfold.model.Role;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextsTest {
    @Test
    void theTitleOfALanguageIsTheFoundersThenTheEarliestIndependentOne() {
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a").text("en", "Founded", "").published("2031-05-09"))
                .with(new EventBuilder.Article("b").text("en", "Earlier", "").published("2031-05-01"))
                .with(new EventBuilder.Article("c")
                        .text("tr", "Kopya", "")
                        .published("2031-05-01")
                        .relation(Relation.COPY))
                .with(new EventBuilder.Article("d").text("tr", "Sonraki", "").published("2031-05-03"))
                .with(new EventBuilder.Article("e").text("de", " ", "").published("2031-05-03"));

        var titles = event.folded().title();

        assertThat(in(titles, "en").value()).isEqualTo("Founded");
        assertThat(in(titles, "tr").value()).isEqualTo("Sonraki");
        assertThat(titles).doesNotContainKey("de");
    }

    @Test
    void theSummaryIsCutOutOfTheDescriptionOrTheLead() {
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a")
                        .text(
                                "en",
                                "Quay opened",
                                "The quay of Varkent was opened again on Friday after two years of work. Boats came.")
                        .description("Boats call at the quay again from Tuesday on."))
                .with(
                        new EventBuilder.Article("b")
                                .text(
                                        "tr",
                                        "İskele açıldı",
                                        "VARKENT\nİskele iki yıl süren çalışmanın ardından cuma günü yeniden açıldı. Tekneler geldi."));

        var summary = event.folded().summary();

        assertThat(in(summary, "en").field()).isEqualTo(Field.DESCRIPTION);
        assertThat(in(summary, "en").value()).isEqualTo("Boats call at the quay again from Tuesday on.");
        assertThat(in(summary, "tr").value()).startsWith("İskele iki yıl").endsWith("yeniden açıldı.");
        assertThat(in(summary, "tr").offset()).isEqualTo(8);
    }

    @Test
    void aDescriptionThatRepeatsTheTitleIsNoSummary() {
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a")
                        .text(
                                "en",
                                "The quay of Varkent is open",
                                "Boats came and went all through the morning of the opening day.")
                        .description("The quay of Varkent is open"));

        assertThat(in(event.folded().summary(), "en").field()).isEqualTo(Field.BODY);
    }

    @Test
    void withoutTextThereIsNoSummary() {
        assertThat(new EventBuilder()
                        .with(new EventBuilder.Article("a").text("en", "Quay opened", ""))
                        .folded()
                        .summary())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void extractsOfAnyTextAreShortAndStandInIt(long seed) {
        // Given
        var random = new SplittableRandom(seed);
        var alphabet = new int[] {'a', 'b', ' ', ' ', '.', '\n', 0x131, 0x645, 0x6f22, 0x1f600, 0x301, 0xa0, '"'};
        for (int round = 0; round < 200; round++) {
            var body = new StringBuilder();
            int length = random.nextInt(1500);
            int letters = 1 + random.nextInt(alphabet.length);
            while (body.length() < length) {
                body.appendCodePoint(alphabet[random.nextInt(letters)]);
            }
            var event = new EventBuilder()
                    .with(new EventBuilder.Article("a")
                            .text("en", body.substring(0, body.length() / 3), body.toString())
                            .description(body.substring(body.length() / 2)));

            // When
            var folded = event.folded();

            // Then
            folded.title().values().forEach(title -> assertThat(title.value()).hasSizeBetween(1, 300));
            folded.summary().values().forEach(summary -> assertStandsIn(event, summary));
        }
    }

    private static <T> T in(Map<String, T> byLanguage, String language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    private static void assertStandsIn(EventBuilder event, Summary summary) {
        var text = event.reports.get(0).article().text(summary.field());
        assertThat(summary.value()).hasSizeBetween(1, 300);
        assertThat(text.substring(summary.offset())).startsWith(summary.value());
        assertThat(Character.isHighSurrogate(
                        summary.value().charAt(summary.value().length() - 1)))
                .isFalse();
    }

    @Test
    void backgroundIsToldOnceHoweverManyTellIt() {
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a")
                        .text(
                                "en",
                                "Quay opened",
                                "It is open. A storm of 3 March 2029 injured 14 people along the coast. Boats came.")
                        .date("3 March 2029", "2029-03-03", "2029-03-03", Precision.DAY, Role.BACKGROUND)
                        .figure(FigureKind.INJURED, "people", 14, null, "14 people", Role.BACKGROUND))
                .with(new EventBuilder.Article("b")
                        .text(
                                "en",
                                "Boats are back",
                                "On 3 March 2029 a storm had injured 14 people there. In 1999 the old quay burnt.")
                        .date("3 March 2029", "2029-03-03", "2029-03-03", Precision.DAY, Role.BACKGROUND)
                        .date("1999", "1999", "1999", Precision.YEAR, Role.BACKGROUND))
                .with(new EventBuilder.Article("c")
                        .text("tr", "İskele açıldı", "3 Mart 2029'daki fırtınada 14 kişi yaralanmıştı.")
                        .date("3 Mart 2029", "2029-03-03", "2029-03-03", Precision.DAY, Role.BACKGROUND));

        var background = event.folded().background();

        assertThat(background).extracting(told -> String.valueOf(told.when())).containsExactly("2029-03-03", "1999");
        var storm = background.get(0);
        assertThat(storm.text()).isEqualTo("A storm of 3 March 2029 injured 14 people along the coast.");
        assertThat(storm.offset()).isEqualTo("It is open. ".length());
        assertThat(storm.figures()).hasSize(1);
        assertThat(background).extracting(Background::report).allMatch(Objects::nonNull);
    }

    @Test
    void backgroundOutsideOfTheKeptTextIsLeftOut() {
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a")
                        .text("en", "A fire of 1999 is remembered", "")
                        .date("1999", "1999", "1999", Precision.YEAR, Role.BACKGROUND));

        assertThat(event.folded().background()).isEmpty();
    }
}
