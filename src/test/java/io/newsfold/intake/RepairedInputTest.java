package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.newsfold.model.Flag;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members of the wrong type and damaged texts, which are repaired and flagged. */
class RepairedInputTest {
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
        var article = Messages.accepted(("{'id':'a','outlet':'X'," + member + "}").replace('\'', '"'));

        assertThat(article.title()).isEqualTo(title);
        assertThat(article.flags()).containsExactly(Flag.COERCED);
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
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("id", "a")
                .put("title", "T")
                .put("outlet", "X")
                .put("body", raw);

        var article = Messages.accepted(json.toString());

        assertThat(article.body()).isEqualTo(text.replace("\\n", "\n"));
        assertThat(article.flags()).isEqualTo(flag == null ? Set.of() : Set.of(Flag.valueOf(flag)));
    }
}
