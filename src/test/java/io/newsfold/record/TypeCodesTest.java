package io.newsfold.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.CanonicalEvent.Codes;
import io.newsfold.model.EventType;
import io.newsfold.model.Phase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class TypeCodesTest {
    /** PLOVER's event types. */
    private static final Set<String> PLOVER = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "COOPERATE",
            "AID",
            "CONCEDE",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    /** Media Topics as IPTC publishes them: the first level, and those of the second that the table uses. */
    private static final Set<String> MEDIA_TOPICS = Set.of(
            "01000000",
            "04000000",
            "08000000",
            "13000000",
            "15000000",
            "16000000",
            "20000053",
            "20000056",
            "20000065",
            "20000073",
            "20000082",
            "20000106",
            "20000129",
            "20000139",
            "20000148",
            "20000344",
            "20000385",
            "20000446",
            "20000498",
            "20000524",
            "20000574",
            "20000593",
            "20000638",
            "20000710",
            "20000756");

    @ParameterizedTest
    @CsvFileSource(resources = "codes.csv", delimiter = '|')
    void codesFollowTypePhaseAndWords(
            EventType type, Phase phase, String language, String title, String plover, String cameo, String topic) {
        // Given
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a").text(language, title, "").told(type, phase));

        // When
        var codes = event.folded().codes();

        // Then
        assertThat(codes).isEqualTo(new Codes(plover, cameo, topic));
    }

    @Test
    void whatMostReportsTellInWordsDecides() {
        // Given
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a")
                        .text("en", "A day of anger", "")
                        .told(EventType.PROTEST, Phase.OCCURRED))
                .with(new EventBuilder.Article("b")
                        .text("en", "Teachers strike", "")
                        .told(EventType.PROTEST, Phase.OCCURRED))
                .with(new EventBuilder.Article("c")
                        .text("fr", "Grève des écoles", "")
                        .told(EventType.PROTEST, Phase.OCCURRED))
                .with(new EventBuilder.Article("d")
                        .text("en", "Teachers march", "")
                        .told(EventType.PROTEST, Phase.OCCURRED));

        // When
        var codes = event.folded().codes();

        // Then
        assertThat(codes).isEqualTo(new Codes("PROTEST", "143", "20000524"));
    }

    @Test
    void everyCodeOfTheTableIsOneOfItsScheme() throws IOException {
        // When
        var lines = lines();

        // Then
        assertThat(lines).allSatisfy(cells -> {
            assertThat(cells.get(2)).matches(code -> code.equals("-") || PLOVER.contains(code));
            assertThat(cells.get(3)).matches("-|(0[1-9]|1[0-9]|20)[0-9]{1,2}");
            assertThat(cells.get(4)).matches(code -> code.equals("-") || MEDIA_TOPICS.contains(code));
        });
    }

    private static List<List<String>> lines() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TypeCodes.class.getResourceAsStream("codes.tsv")), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }
}
