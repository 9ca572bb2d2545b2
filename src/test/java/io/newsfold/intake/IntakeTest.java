package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Article;
import io.newsfold.model.Desk;
import io.newsfold.model.Flag;
import io.newsfold.model.Rejection.Code;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeTest {
    static final Instant ARRIVAL = Instant.parse("2024-12-01T12:00:00Z");
    private final Intake intake = Intake.standard();

    @Test
    void aPlainArticleIsAcceptedAsItIs() {
        var article = accepted(
                "{'url':'https://example.com/a','outlet':'The Example','title':'Harbour reopens','body':'Ships sail.',"
                        + "'publishedAt':'2024-11-25T10:00:00Z','language':'en'}");

        assertThat(article.title()).isEqualTo("Harbour reopens");
        assertThat(article.body()).isEqualTo("Ships sail.");
        assertThat(article.outlet().name()).isEqualTo("The Example");
        assertThat(article.publishedAt()).hasToString("2024-11-25T10:00Z");
        assertThat(article.flags()).isEmpty();
    }

    @Test
    void aNullValueWithAUrlKeyTakesTheArticleBack() {
        var message = new RawMessage(bytes("https://www.example.com/a/"), null, Map.of("desk", "sport"), ARRIVAL);

        var outcome = intake.read(message).get(0);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Retracted.class, retracted -> {
            assertThat(retracted.desk()).isEqualTo(new Desk("sport"));
            assertThat(retracted.articleId()).isEqualTo(ArticleIds.of(new Desk("sport"), "https://www.example.com/a"));
        });
    }

    @Test
    void aNullValueWithAnotherKeyIsRejected() {
        assertThat(code(intake.read(new RawMessage(bytes("17"), null, Map.of(), ARRIVAL))))
                .isEqualTo(Code.NULL_VALUE);
    }

    @Test
    void whatIsNoJsonIsRejectedWithItsBytes() {
        var outcomes = intake.read(RawMessage.of("{\"title\": ", ARRIVAL));

        assertThat(code(outcomes)).isEqualTo(Code.MALFORMED);
        assertThat(((Outcome.Rejected) outcomes.get(0)).original()).isEqualTo(bytes("{\"title\": "));
    }

    @Test
    void anArticleWithoutTitleTakesItsFirstSentence() {
        var article = accepted("{'id':'a.txt','body':'The ferry left the old port at noon. Nobody was hurt.'}");

        assertThat(article.title()).isEqualTo("The ferry left the old port at noon.");
        assertThat(article.flags()).containsExactlyInAnyOrder(Flag.TITLE_MISSING, Flag.OUTLET_UNKNOWN);
    }

    Article accepted(String json) {
        var outcome =
                intake.read(RawMessage.of(json.replace('\'', '"'), ARRIVAL)).get(0);
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return ((Outcome.Accepted) outcome).article();
    }

    static Code code(List<Outcome> outcomes) {
        assertThat(outcomes).hasSize(1);
        return ((Outcome.Rejected) outcomes.get(0)).rejection().code();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
