package io.newsfold.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.newsfold.model.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a user are read after those that are shipped. */
class UserTablesTest {
    @Test
    void namesOfAUserAreLinked(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("people.txt"), "# ours\n\nZorka Blimfeld; Зорка Блимфельд\n");
        Files.writeString(
                folder.resolve("organisations.txt"),
                "org:xy-works | XY Works | XY Works; XYW\norg:nato | NATO | Atlantix\n");
        Files.writeString(
                folder.resolve("sites.txt"), "place:pier-nine | SITE | NL | 52.1,4.3 | Pier Nine | Pier Nine\n");

        var found = Names.with(folder)
                .read(Readings.of("en", "Zorka Blimfeld of XYW met Atlantix on Pier Nine in Ankara."));

        assertThat(found)
                .extracting(Name::id)
                .containsExactly(
                        "person:zorka-blimfeld", "org:xy-works", "org:nato", "place:pier-nine", "place:323786");
    }

    @Test
    void anErrorTellsFileAndLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("organisations.txt"), "# ours\norg:xy-works | XY Works | XYW\norg:half\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.with(folder))
                .withMessageContaining("organisations.txt, line 3");
    }

    @Test
    void furtherNamesNeedSomethingKnown(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sites.txt"), "+place:nowhere | Nowhere\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.with(folder))
                .withMessageContaining("sites.txt, line 1: no place has the id place:nowhere");
    }
}
