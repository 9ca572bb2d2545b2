package io.newsfold.evaluate;

import java.util.List;

/** Rows of cells as lines of one width a column: the first column to the left, the others, numbers, to the right. */
public final class Columns {
    private Columns() {}

    /** The lines of a table; every row has as many cells as the first. */
    public static List<String> lines(List<List<String>> rows) {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        for (var row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var cell = row.get(i);
            var blanks = " ".repeat(widths[i] - cell.length());
            line.append(i == 0 ? cell + blanks : "  " + blanks + cell);
        }
        return line.toString();
    }
}
