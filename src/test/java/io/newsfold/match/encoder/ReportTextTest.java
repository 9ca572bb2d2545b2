package io.newsfold.match.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Cut;
import io.newsfold.model.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTextTest {
    @Test
    void whatWasCutIsNotTaken() {
        var body = "TARNSBY, 4 May. The last lamplighter retires. Read also: Gas prices. He lit 340 lamps.";
        var cuts = List.of(
                new Cut(Field.BODY, 0, 16, Cut.Reason.BYLINE),
                new Cut(Field.BODY, 46, 68, Cut.Reason.OTHER_HEADLINES),
                new Cut(Field.BODY, 50, 60, Cut.Reason.CAPTION));

        assertThat(ReportText.own(body, cuts)).isEqualTo("The last lamplighter retires. He lit 340 lamps.");
    }

    @Test
    void aLongBodyIsTakenToTheLastWholeWord() {
        var text = ReportText.of("Title", "lamps ".repeat(100));

        assertThat(text).startsWith("Title\nlamps lamps").endsWith("lamps").hasSize("Title\n".length() + 299);
    }

    @Test
    void aLanguageWithoutSpacesIsNotCutThroughACharacter() {
        var text = ReportText.of("", "x" + "\ud83d\udd6f".repeat(200));

        assertThat(text).hasSize(299).matches("x(\ud83d\udd6f)+");
    }

    @Test
    void aTitleAloneIsEnough() {
        assertThat(ReportText.of("Title", "")).isEqualTo("Title");
    }
}
