package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Flag;
import io.newsfold.model.Rejection.Code;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no article: not JSON, not UTF-8, too large, without identity or text. */
class MalformedInputTest {
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
        assertThat(Messages.rejected(RawMessage.of(value, Messages.ARRIVAL))).isEqualTo(Code.MALFORMED);
    }

    @Test
    void whatIsNotUtf8IsMalformedAndKeepsItsBytes() {
        byte[] latin = "{\"id\":\"a\",\"title\":\"Señales\"}".getBytes(StandardCharsets.ISO_8859_1);

        var outcome = Messages.read(new RawMessage(null, latin, Map.of(), Messages.ARRIVAL))
                .get(0);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.rejection().code()).isEqualTo(Code.MALFORMED);
            assertThat(rejected.rejection().stage()).isEqualTo("intake");
            assertThat(rejected.original()).isSameAs(latin);
        });
    }

    @Test
    void byteOrderMarkAndNulAreRepaired() {
        var article = Messages.accepted("\uFEFF{\"id\":\"a\",\0\"title\":\"Bri\\u0000dge \0opens\",\"outlet\":\"X\"}");

        assertThat(article.title()).isEqualTo("Bridge opens");
    }

    @Test
    void eachElementOfAnArrayStandsForItself() {
        var outcomes = Messages.read(RawMessage.of(
                " [ {\"id\":\"1\",\"title\":\"One, two] and\"}, {\"id\":\"2\",\"title\":} , 7, {\"id\":\"4\",\"title\":\"Four\"}]",
                Messages.ARRIVAL));

        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Accepted.class);
        assertThat(outcomes.get(3)).isInstanceOf(Outcome.Accepted.class);
        assertThat(((Outcome.Rejected) outcomes.get(1)).original())
                .isEqualTo(Messages.bytes("{\"id\":\"2\",\"title\":}"));
        assertThat(((Outcome.Rejected) outcomes.get(2)).original()).isEqualTo(Messages.bytes("7"));
    }

    @Test
    void anArrayMayHaveAThousandElementsAndNoMore() {
        assertThat(Messages.read(RawMessage.of(Messages.array(1000), Messages.ARRIVAL)))
                .hasSize(1000);
        assertThat(Messages.rejected(RawMessage.of(Messages.array(1001), Messages.ARRIVAL)))
                .isEqualTo(Code.TOO_MANY);
    }

    @Test
    void nestingIsAllowedToThirtyTwo() {
        var inner = "[".repeat(31) + "]".repeat(31);
        Messages.accepted("{\"id\":\"a\",\"title\":\"T\",\"x\":" + inner + "}");

        assertThat(Messages.rejected(
                        RawMessage.of("{\"id\":\"a\",\"title\":\"T\",\"x\":[" + inner + "]}", Messages.ARRIVAL)))
                .isEqualTo(Code.TOO_LARGE);
        assertThat(Messages.rejected(RawMessage.of("{\"a\":".repeat(100_000), Messages.ARRIVAL)))
                .isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void aValueMayHaveOneMebibyte() {
        var frame = "{\"id\":\"a\",\"title\":\"T\",\"x\":\"\"}";
        var largest = frame.replace("\"\"}", "\"" + "y".repeat((1 << 20) - frame.length()) + "\"}");

        Messages.accepted(largest);
        assertThat(Messages.rejected(RawMessage.of(largest + " ", Messages.ARRIVAL)))
                .isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void aLongBodyIsCutBetweenCharacters() {
        var article = Messages.accepted("{\"id\":\"a\",\"body\":\"" + "x".repeat(199_999) + "😀 and more\"}");

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
        assertThat(Messages.rejected(RawMessage.of(json.replace('\'', '"'), Messages.ARRIVAL)))
                .isEqualTo(code);
    }
}
