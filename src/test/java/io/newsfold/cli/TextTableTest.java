package io.newsfold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.cli.TextTable.Column;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextTableTest {
    @Test
    void longTextIsWrappedAtSpacesAndColumnsStayInLine() {
        assertThat(print("a long title", "b").lines())
                .containsExactly("ONE     TWO", "──────  ───", "a long  b", "title", "──────  ───");
    }

    @Test
    void aChineseCharacterTakesTwoColumnsAndACombiningMarkNone() {
        assertThat(print("北京北京", "e\u0301e\u0301e\u0301").lines())
                .containsExactly("ONE     TWO", "──────  ───", "北京北  e\u0301e\u0301e\u0301", "京", "──────  ───");
    }

    @Test
    void veryLongTextEndsInAnEllipsisAndNoCharacterIsCutInTwo() {
        var text = "\uD83D\uDE00".repeat(100);

        assertThat(print(text, "").lines().filter(line -> line.endsWith("…")))
                .containsExactly("\uD83D\uDE00\uD83D\uDE00…");
    }

    private static String print(String first, String second) {
        var table = new TextTable(List.of(new Column("ONE", 6), new Column("TWO", 3)));
        table.add(List.of(first, second));
        var out = new StringWriter();
        table.print(new PrintWriter(out, true));
        return out.toString();
    }
}
