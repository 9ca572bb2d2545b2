package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Desk;
import io.newsfold.model.PubStatus;
import io.newsfold.model.Rejection.Code;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps an article back or takes it back: a null value, a status, an embargo. */
class TakenBackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com/a?utm_source=x", "http://www.example.com/a/#top", "https://m.example.com/a"
            })
    void aNullValueRetractsTheArticleOfItsUrl(String key) {
        var outcomes = Messages.read(new RawMessage(Messages.bytes(key), null, Map.of(), Messages.ARRIVAL));

        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Retracted.class,
                        retracted -> assertThat(retracted.articleId())
                                .isEqualTo(ArticleIds.of(Desk.WORLD, "https://example.com/a")));
    }

    @Test
    void aNullValueRetractsTheArticleOfItsId() {
        var id = ArticleIds.of(Desk.WORLD, "https://example.com/a");

        var outcomes = Messages.read(
                new RawMessage(Messages.bytes(id.value()), null, Map.of("desk", "gulf"), Messages.ARRIVAL));

        assertThat(outcomes).containsExactly(new Outcome.Retracted(id, new Desk("gulf"), null, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "example", "art_", "ftp://example.com/a", "art_../x"})
    void aNullValueWithAnotherKeyIsRejected(String key) {
        assertThat(Messages.rejected(new RawMessage(Messages.bytes(key), null, Map.of(), Messages.ARRIVAL)))
                .isEqualTo(Code.NULL_VALUE);
    }

    @Test
    void aNullValueWithoutKeyIsRejected() {
        assertThat(Messages.rejected(new RawMessage(null, null, Map.of(), Messages.ARRIVAL)))
                .isEqualTo(Code.NULL_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canceled", "CANCELLED", "stat:canceled", "killed"})
    void aCanceledArticleIsTakenBack(String status) {
        var outcome =
                Messages.one("{'url':'https://example.com/a','pubStatus':'" + status + "','correction':'Not true.'}");

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Retracted.class, retracted -> {
            assertThat(retracted.articleId()).isEqualTo(ArticleIds.of(Desk.WORLD, "https://example.com/a"));
            assertThat(retracted.reason()).isEqualTo("Not true.");
        });
    }

    @Test
    void withheldArticlesAndEmbargoesAreHeld() {
        assertThat(Messages.one("{'id':'a','pubStatus':'withheld'}"))
                .isInstanceOfSatisfying(Outcome.Held.class, held -> {
                    assertThat(held.until()).isNull();
                    assertThat(held.article().pubStatus()).isEqualTo(PubStatus.WITHHELD);
                });
        assertThat(Messages.one("{'id':'a','title':'T','embargoedUntil':'2024-12-02T06:00:00+03:00'}"))
                .isInstanceOfSatisfying(
                        Outcome.Held.class, held -> assertThat(held.until()).isEqualTo("2024-12-02T03:00:00Z"));
        assertThat(Messages.one("{'id':'a','title':'T','embargoedUntil':'2024-12-01T12:00:00Z'}"))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(Messages.one("{'id':'a','title':'T','embargoed':'when the minister speaks'}"))
                .isInstanceOfSatisfying(
                        Outcome.Held.class, held -> assertThat(held.until()).isNull());
    }
}
