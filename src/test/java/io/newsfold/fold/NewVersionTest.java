package io.newsfold.fold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.newsfold.desk.DeskPolicy;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.CanonicalEvent.ReportLine;
import io.newsfold.model.Relation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a new version of an article changes in its event. */
final class NewVersionTest {
    private static final String TEXT =
            "A grain barge ran onto a sandbank below the bridge at Tarnow Ferry on Monday morning and blocked the river"
                    + " for nine hours. Skipper Olena Marchuk and her two deckhands were unhurt, the harbour office said."
                    + " Two tugs pulled the barge free in the afternoon; 600 tonnes of barley stayed dry.";
    private static final String OTHER_WORDS =
            "Traffic on the Tarnow came to a halt when Olena Marchuk's barge, laden with 600 tonnes of barley, got stuck"
                    + " near Tarnow Ferry on Monday. Nobody was hurt. Tugs from Wendel freed the ship after nine hours,"
                    + " and lock keepers counted thirty vessels in the queue.";

    private final FoldedSet folded = new FoldedSet(Core.standard(), DeskPolicy.withoutHorizon(), rejection -> {
        throw new IllegalStateException(rejection.message());
    });

    @Test
    void copyThatIsRewrittenIsACopyNoMore() {
        // Given
        take("first", "1", "Barge blocks river at Tarnow Ferry for nine hours", TEXT, "08");
        take("second", "1", "Barge blocks river at Tarnow Ferry for nine hours", TEXT, "09");
        assertThat(line("second").relation()).isEqualTo(Relation.COPY);

        // When
        take("second", "2", "Stuck barge stops traffic on the Tarnow", OTHER_WORDS, "11");

        // Then
        assertThat(line("second")).satisfies(line -> {
            assertThat(line.relation()).isEqualTo(Relation.INDEPENDENT);
            assertThat(line.copyOf()).isNull();
        });
        assertThat(event().coverage().copies()).isZero();
        assertThat(event().coverage().independent()).isEqualTo(2);
    }

    private void take(String id, String version, String title, String body, String hour) {
        var article = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("url", "https://" + id + ".example/barge")
                .put("outlet", "The " + id + " gazette")
                .put("language", "en")
                .put("version", version)
                .put("title", title)
                .put("body", body)
                .put("publishedAt", "2031-05-05T" + hour + ":00:00Z");
        folded.take(article.toString().getBytes(StandardCharsets.UTF_8), null);
    }

    private CanonicalEvent event() {
        assertThat(folded.events()).hasSize(1);
        return folded.events().get(0);
    }

    private ReportLine line(String id) {
        return event().reports().stream()
                .filter(line -> id.equals(line.id()))
                .findFirst()
                .orElseThrow();
    }
}
