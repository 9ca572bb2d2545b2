package io.newsfold.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table of wrapped text for a terminal. Widths are those of the screen: two columns for a Chinese character. */
final class TextTable {
    private static final String BETWEEN = "  ";
    private static final int LONGEST_CELL = 6;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** A heading and the width of what stands under it. */
    record Column(String heading, int width) {}

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    void print(PrintWriter out) {
        line(out, columns.stream().map(Column::heading).toList());
        rule(out);
        for (var row : rows) {
            line(out, row);
            rule(out);
        }
    }

    private void line(PrintWriter out, List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < columns.size(); i++) {
            wrapped.add(wrap(cells.get(i), columns.get(i).width()));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int y = 0; y < height; y++) {
            var line = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                var text = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                line.append(text)
                        .append(" ".repeat(Math.max(0, columns.get(i).width() - width(text))))
                        .append(BETWEEN);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private void rule(PrintWriter out) {
        var line = new StringBuilder();
        columns.forEach(column -> line.append("─".repeat(column.width())).append(BETWEEN));
        out.println(line.toString().stripTrailing());
    }

    /** Broken at spaces where there are any, else where the column ends; at most some lines. */
    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        var rest = text.strip();
        while (!rest.isEmpty() && lines.size() < LONGEST_CELL) {
            int end = fitting(rest, width);
            if (end < rest.length()) {
                int space = rest.lastIndexOf(' ', end);
                end = space > 0 ? space : end;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            var last = lines.get(LONGEST_CELL - 1);
            lines.set(LONGEST_CELL - 1, last.substring(0, fitting(last, width - 1)) + "…");
        }
        return lines;
    }

    /** How many UTF-16 units of a text fit; at least one character. */
    private static int fitting(String text, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += width(character);
            if (used > width && end > 0) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        int type = UCharacter.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
