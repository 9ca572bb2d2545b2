package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Flag;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What members beside the text tell: the desk, the section, labels, and what is unknown. */
class DeclaredMembersTest {
    @Test
    void theDeskIsThatOfTheFieldElseOfTheHeader() {
        var headers = Map.of("desk", "gulf");

        assertThat(Messages.deskOf("{\"id\":\"a\",\"title\":\"T\",\"desk\":\"balkans\"}", headers))
                .isEqualTo("balkans");
        assertThat(Messages.deskOf("{\"id\":\"a\",\"title\":\"T\"}", headers)).isEqualTo("gulf");
        assertThat(Messages.deskOf("{\"id\":\"a\",\"title\":\"T\"}", Map.of())).isEqualTo("world");
        assertThat(Messages.deskOf("{\"id\":\"a\",\"title\":\"T\",\"desk\":\"a|b\"}", Map.of()))
                .isEqualTo("a-b");
    }

    @Test
    void unknownMembersAreCountedButLabelsAreNot() {
        var outcome =
                Messages.one("{'id':'a','title':'T','cluster':'c','goldLang':'en','note':'n','colour':1,'shape':{}}");

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
        var outcome = Messages.one("{'id':'a','title':'T'," + member + "}");

        assertThat(((Outcome.Accepted) outcome).article().flags()).contains(flag);
    }
}
