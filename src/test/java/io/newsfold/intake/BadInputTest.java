package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Article;
import io.newsfold.model.Desk;
import io.newsfold.model.Flag;
import io.newsfold.model.PubStatus;
import io.newsfold.model.Rejection.Code;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the contract's table of bad input. */
class BadInputTest {
    private static final Instant ARRIVAL = Instant.parse("2024-12-01T12:00:00Z");
    private final Intake intake = Intake.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com/a?utm_source=x", "http://www.example.com/a/#top", "https://m.example.com/a"
            })
    void aNullValueRetractsTheArticleOfItsUrl(String key) {
        var outcomes = intake.read(new RawMessage(bytes(key), null, Map.of(), ARRIVAL));

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

        var outcomes = intake.read(new RawMessage(bytes(id.value()), null, Map.of("desk", "gulf"), ARRIVAL));

        assertThat(outcomes).containsExactly(new Outcome.Retracted(id, new Desk("gulf"), null, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "example", "art_", "ftp://example.com/a", "art_../x"})
    void aNullValueWithAnotherKeyIsRejected(String key) {
        assertThat(rejected(new RawMessage(bytes(key), null, Map.of(), ARRIVAL)))
                .isEqualTo(Code.NULL_VALUE);
    }

    @Test
    void aNullValueWithoutKeyIsRejected() {
        assertThat(rejected(new RawMessage(null, null, Map.of(), ARRIVAL))).isEqualTo(Code.NULL_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "17",
                "\"text\"",
                "{",
                "{\"id\":\"a\",}",
                "{\"id\":\"a\"} x",
                "{\"title\":\"\\ud800\",\"id\":\"a\"}",
                "{\"title\":\"x\\udc00y\",\"id\":\"a\"}",
                "<html></html>",
                "[]",
                "[{\"id\":\"a\"",
                "{\"\\ud801\":1,\"id\":\"a\"}"
            })
    void whatIsNoJsonObjectIsMalformed(String value) {
        assertThat(rejected(RawMessage.of(value, ARRIVAL))).isEqualTo(Code.MALFORMED);
    }

    @Test
    void whatIsNotUtf8IsMalformedAndKeepsItsBytes() {
        byte[] latin = "{\"id\":\"a\",\"title\":\"Señales\"}".getBytes(StandardCharsets.ISO_8859_1);

        var outcome =
                intake.read(new RawMessage(null, latin, Map.of(), ARRIVAL)).get(0);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.rejection().code()).isEqualTo(Code.MALFORMED);
            assertThat(rejected.rejection().stage()).isEqualTo("intake");
            assertThat(rejected.original()).isSameAs(latin);
        });
    }

    @Test
    void byteOrderMarkAndNulAreRepaired() {
        var article = accepted("\uFEFF{\"id\":\"a\",\0\"title\":\"Bri\\u0000dge \0opens\",\"outlet\":\"X\"}");

        assertThat(article.title()).isEqualTo("Bridge opens");
    }

    @Test
    void eachElementOfAnArrayStandsForItself() {
        var outcomes = intake.read(RawMessage.of(
                " [ {\"id\":\"1\",\"title\":\"One, two] and\"}, {\"id\":\"2\",\"title\":} , 7, {\"id\":\"4\",\"title\":\"Four\"}]",
                ARRIVAL));

        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Accepted.class);
        assertThat(outcomes.get(3)).isInstanceOf(Outcome.Accepted.class);
        assertThat(((Outcome.Rejected) outcomes.get(1)).original()).isEqualTo(bytes("{\"id\":\"2\",\"title\":}"));
        assertThat(((Outcome.Rejected) outcomes.get(2)).original()).isEqualTo(bytes("7"));
    }

    @Test
    void anArrayMayHaveAThousandElementsAndNoMore() {
        assertThat(intake.read(RawMessage.of(array(1000), ARRIVAL))).hasSize(1000);
        assertThat(rejected(RawMessage.of(array(1001), ARRIVAL))).isEqualTo(Code.TOO_MANY);
    }

    @Test
    void nestingIsAllowedToThirtyTwo() {
        var inner = "[".repeat(31) + "]".repeat(31);
        accepted("{\"id\":\"a\",\"title\":\"T\",\"x\":" + inner + "}");

        assertThat(rejected(RawMessage.of("{\"id\":\"a\",\"title\":\"T\",\"x\":[" + inner + "]}", ARRIVAL)))
                .isEqualTo(Code.TOO_LARGE);
        assertThat(rejected(RawMessage.of("{\"a\":".repeat(100_000), ARRIVAL))).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void aValueMayHaveOneMebibyte() {
        var frame = "{\"id\":\"a\",\"title\":\"T\",\"x\":\"\"}";
        var largest = frame.replace("\"\"}", "\"" + "y".repeat((1 << 20) - frame.length()) + "\"}");

        accepted(largest);
        assertThat(rejected(RawMessage.of(largest + " ", ARRIVAL))).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void aLongBodyIsCutBetweenCharacters() {
        var article = accepted("{\"id\":\"a\",\"body\":\"" + "x".repeat(199_999) + "😀 and more\"}");

        assertThat(article.body()).hasSize(199_999);
        assertThat(article.flags()).contains(Flag.BODY_CUT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'title':'T','body':'B'}; MISSING_IDENTITY",
                "{'id':'  ','url':'','title':'T'}; MISSING_IDENTITY",
                "{'id':'a'}; EMPTY",
                "{'url':'https://example.com/a','title':' ','body':'<p></p>'}; EMPTY",
                "{}; MISSING_IDENTITY"
            })
    void identityAndATextAreNeeded(String json, Code code) {
        assertThat(rejected(RawMessage.of(json.replace('\'', '"'), ARRIVAL))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'title':['Bridge opens','Other']; Bridge opens",
                "'title':{'name':'Bridge opens'}; Bridge opens",
                "'title':[{'text':'Bridge opens'}]; Bridge opens",
                "'title':1453; 1453"
            })
    void aTitleOfTheWrongTypeIsCoerced(String member, String title) {
        var article = accepted(("{'id':'a','outlet':'X'," + member + "}").replace('\'', '"'));

        assertThat(article.title()).isEqualTo(title);
        assertThat(article.flags()).containsExactly(Flag.COERCED);
    }

    @ParameterizedTest
    @CsvSource({"1732545000,2024-11-25T14:30Z", "1732545000000,2024-11-25T14:30Z", "'\"1732545000\"',2024-11-25T14:30Z"
    })
    void epochsAreSecondsOrMillisecondsBySize(String value, String published) {
        var article = accepted("{\"id\":\"a\",\"title\":\"T\",\"outlet\":\"X\",\"publishedAt\":" + value + "}");

        assertThat(article.publishedAt()).hasToString(published);
        assertThat(article.flags()).containsExactly(Flag.COERCED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "25.11.2024; en; 2024-11-25; false",
                "Nov. 25; en; 2024-11-25; false",
                "Dec. 24; en; 2023-12-24; false",
                "31 Mayıs 2023 Cumartesi 21:14; tr; 2023-05-31T21:14+03:00; true",
                "Mon, 25 Nov 2024 14:30:00 +0300; en; 2024-11-25T14:30+03:00; false",
                "Mon, 25 Nov 2024 14:30:00 GMT; en; 2024-11-25T14:30Z; false",
                "Mon, 25 Nov 2024 14:30:00 EST; en; 2024-11-25T14:30-05:00; false",
                "2024-11-25T14:30:00; de; 2024-11-25T14:30+01:00; true",
                "2024-11-25 14:30; en; 2024-11-25T14:30Z; true",
                "2024-11-25T14:30:05.123+0300; en; 2024-11-25T14:30:05+03:00; false",
                "25 novembre 2024 à 14h30; fr; 2024-11-25T14:30+01:00; true",
                "25. November 2024, 14:30 Uhr; de; 2024-11-25T14:30+01:00; true",
                "25 de noviembre de 2024; es; 2024-11-25; false",
                "25 ноября 2024 г., 14:30; ru; 2024-11-25T14:30+03:00; true",
                "25 نوفمبر 2024; ar; 2024-11-25; false",
                "٢٥ نوفمبر ٢٠٢٤; ar; 2024-11-25; false",
                "November 25, 2024 2:30 pm EST; en; 2024-11-25T14:30-05:00; false",
                "Mon Nov 25 14:30:00 +0000 2024; en; 2024-11-25T14:30Z; false",
                "2024年11月25日; zh; 2024-11-25; false",
                "20241125; en; 2024-11-25; false",
                "2024-11; en; 2024-11; false",
                "November 2024; en; 2024-11; false",
                "11/25/2024; en; 2024-11-25; false",
                "03/04/2024; en; 2024-03-04; false",
                "03/04/2024; tr; 2024-04-03; false",
                "25 Listopad 2023; pl; 2023-11-25; false",
            })
    void datesAreReadByLanguageWithTheirPrecision(String text, String language, String published, boolean assumed) {
        var article = accepted(
                ("{'id':'a','title':'T','outlet':'X','language':'" + language + "','publishedAt':'" + text + "'}")
                        .replace('\'', '"'));

        assertThat(article.publishedAt()).hasToString(published);
        assertThat(article.flags().contains(Flag.ZONE_ASSUMED)).isEqualTo(assumed);
    }

    @Test
    void theZoneIsTheOutletsWhereItsCountryIsKnown() {
        var article = accepted(
                "{'id':'a','title':'T','outlet':{'name':'X','domain':'x.com.tr'},'language':'en','publishedAt':'2024-11-25 14:30'}"
                        .replace('\'', '"'));

        assertThat(article.publishedAt()).hasToString("2024-11-25T14:30+03:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-03T00:00:00Z", "2099-01-01", "1989-12-31", "0001-01-01T00:00:00Z"})
    void animplausibleDateIsUnknown(String date) {
        var article = accepted("{\"id\":\"a\",\"title\":\"T\",\"outlet\":\"X\",\"publishedAt\":\"" + date + "\"}");

        assertThat(article.publishedAt()).isNull();
        assertThat(article.flags()).containsExactly(Flag.DATE_IMPLAUSIBLE);
    }

    @Test
    void aDateThatIsNoneIsUnknown() {
        assertThat(accepted("{\"id\":\"a\",\"title\":\"T\",\"publishedAt\":\"yesterday\"}")
                        .publishedAt())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<p>Two boats<br>collided.</p><script>x()</script><p>None sank.</p>~ Two boats\\ncollided.\\nNone sank.~ HTML_EXTRACTED",
                "Fish &amp; chips &quot;again&quot; &#8211; fine.~ Fish & chips \"again\" – fine.~ HTML_EXTRACTED",
                "AT&T rose, and 3 < 5 > 2.~ AT&T rose, and 3 < 5 > 2.~ ",
                "TÃ¼rkiye'de kÃ¶prÃ¼ aÃ§Ä±ldÄ±.~ Türkiye'de köprü açıldı.~ MOJIBAKE_REPAIRED",
                "MAÇÃ” e CAFÉ» custam 3 €.~ MAÇÃ” e CAFÉ» custam 3 €.~ ",
                "A cafe\u0301 burned down.~ A café burned down.~ NORMALISED",
                "A zero\u200bwidth bridge.~ A zerowidth bridge.~ NORMALISED",
            })
    void textsAreRepairedAndFlagged(String raw, String text, String flag) {
        var json = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .put("id", "a")
                .put("title", "T")
                .put("outlet", "X")
                .put("body", raw);

        var article = accepted(json.toString());

        assertThat(article.body()).isEqualTo(text.replace("\\n", "\n"));
        assertThat(article.flags()).isEqualTo(flag == null ? java.util.Set.of() : java.util.Set.of(Flag.valueOf(flag)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://EXAMPLE.com:443/a/?utm_source=x&b=2&a=1#part,https://example.com/a?a=1&b=2",
        "http://example.com:80/a//b/../c/,http://example.com/a/c",
        "https://m.example.com/a,https://example.com/a",
        "https://en.m.example.org/wiki/A,https://en.example.org/wiki/A",
        "https://amp.example.com/a,https://example.com/a",
        "https://example.com/news/a/amp/,https://example.com/news/a",
        "https://example.com/amp/news/a?amp=1,https://example.com/news/a",
        "https://example.com/a.amp.html,https://example.com/a.html",
        "https://www.google.com/amp/s/example.com/a,https://example.com/a",
        "https://example-com.cdn.ampproject.org/c/s/example.com/a,https://example.com/a",
        "https://example.com/türkiye?q=ü,https://example.com/t%C3%BCrkiye?q=%C3%BC",
        "https://example.com/a?id=7&fbclid=zz,https://example.com/a?id=7",
        "https://example.com/,https://example.com",
        "//example.com/a,https://example.com/a"
    })
    void theCanonicalUrlIsTheIdentity(String url, String canonical) {
        var article = accepted("{\"url\":\"" + url + "\",\"title\":\"T\"}");

        assertThat(article.url()).isEqualTo(canonical);
        assertThat(article.articleId()).isEqualTo(ArticleIds.of(Desk.WORLD, canonical));
        assertThat(article.originalUrl()).isEqualTo(url);
        assertThat(article.outlet().name()).doesNotStartWith("www.");
    }

    @Test
    void anArticleWithoutUrlIsKnownByDeclaredOutletAndId() {
        var one = accepted("{\"id\":\"7\",\"outlet\":\"The Quay\",\"title\":\"T\"}");
        var same = accepted("{\"id\":\"7\",\"outlet\":{\"name\":\"THE QUAY\"},\"title\":\"Other\"}");
        var other = accepted("{\"id\":\"7\",\"outlet\":\"The Pier\",\"title\":\"T\"}");
        var inferred =
                accepted("{\"id\":\"7\",\"title\":\"T\",\"body\":\"Text.\\n\\nMore text.\\n\\n© 2024 Reuters\"}");

        assertThat(same.articleId()).isEqualTo(one.articleId());
        assertThat(other.articleId()).isNotEqualTo(one.articleId());
        assertThat(inferred.outlet().name()).isEqualTo("Reuters");
        assertThat(inferred.articleId()).isEqualTo(ArticleIds.of(Desk.WORLD, "", "7"));
    }

    @Test
    void withheldArticlesAndEmbargoesAreHeld() {
        assertThat(one("{'id':'a','pubStatus':'withheld'}")).isInstanceOfSatisfying(Outcome.Held.class, held -> {
            assertThat(held.until()).isNull();
            assertThat(held.article().pubStatus()).isEqualTo(PubStatus.WITHHELD);
        });
        assertThat(one("{'id':'a','title':'T','embargoedUntil':'2024-12-02T06:00:00+03:00'}"))
                .isInstanceOfSatisfying(
                        Outcome.Held.class, held -> assertThat(held.until()).isEqualTo("2024-12-02T03:00:00Z"));
        assertThat(one("{'id':'a','title':'T','embargoedUntil':'2024-12-01T12:00:00Z'}"))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(one("{'id':'a','title':'T','embargoed':'when the minister speaks'}"))
                .isInstanceOfSatisfying(
                        Outcome.Held.class, held -> assertThat(held.until()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"canceled", "CANCELLED", "stat:canceled", "killed"})
    void aCanceledArticleIsTakenBack(String status) {
        var outcome = one("{'url':'https://example.com/a','pubStatus':'" + status + "','correction':'Not true.'}");

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Retracted.class, retracted -> {
            assertThat(retracted.articleId()).isEqualTo(ArticleIds.of(Desk.WORLD, "https://example.com/a"));
            assertThat(retracted.reason()).isEqualTo("Not true.");
        });
    }

    @Test
    void theDeskIsThatOfTheFieldElseOfTheHeader() {
        var headers = Map.of("desk", "gulf");

        assertThat(deskOf("{\"id\":\"a\",\"title\":\"T\",\"desk\":\"balkans\"}", headers))
                .isEqualTo("balkans");
        assertThat(deskOf("{\"id\":\"a\",\"title\":\"T\"}", headers)).isEqualTo("gulf");
        assertThat(deskOf("{\"id\":\"a\",\"title\":\"T\"}", Map.of())).isEqualTo("world");
        assertThat(deskOf("{\"id\":\"a\",\"title\":\"T\",\"desk\":\"a|b\"}", Map.of()))
                .isEqualTo("a-b");
    }

    @Test
    void unknownMembersAreCountedButLabelsAreNot() {
        var outcome = one("{'id':'a','title':'T','cluster':'c','goldLang':'en','note':'n','colour':1,'shape':{}}");

        assertThat(outcome.ignoredMembers()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'section':'Opinion'; OPINION",
                "'subjects':['Köşe Yazısı']; OPINION",
                "'section':'News digest'; MULTI_EVENT",
                "'@type':'LiveBlogPosting'; MULTI_EVENT"
            })
    void opinionAndDigestsAreFlaggedBySection(String member, Flag flag) {
        var outcome = one("{'id':'a','title':'T'," + member + "}");

        assertThat(((Outcome.Accepted) outcome).article().flags()).contains(flag);
    }

    private String deskOf(String json, Map<String, String> headers) {
        var outcome =
                intake.read(new RawMessage(null, bytes(json), headers, ARRIVAL)).get(0);
        return ((Outcome.Accepted) outcome).article().desk().name();
    }

    private Outcome one(String json) {
        var outcomes = intake.read(RawMessage.of(json.replace('\'', '"'), ARRIVAL));
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private Article accepted(String json) {
        var outcomes = intake.read(RawMessage.of(json, ARRIVAL));
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Accepted.class);
        return ((Outcome.Accepted) outcomes.get(0)).article();
    }

    private Code rejected(RawMessage message) {
        List<Outcome> outcomes = intake.read(message);
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcomes.get(0)).rejection().code();
    }

    private static String array(int size) {
        return "[" + "{\"id\":\"a\",\"title\":\"T\"},".repeat(size - 1) + "{\"id\":\"a\",\"title\":\"T\"}]";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
