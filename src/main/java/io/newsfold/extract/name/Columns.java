package io.newsfold.extract.name;

/**
 * The columns of a line of a table, which tabs part. One object reads every line, so that a row makes none, and one loop
 * reads all columns but the last, because a virtual machine that starts takes longer to compile loops in loops than to run
 * them.
 */
final class Columns {
    /** Characters from the space on and none: eight of them and two letters fit a long number. */
    private static final int PLAIN = 97;

    private static final int LETTERS = 26;
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    private final int[] ends;
    private final int[] codes;
    private final int[] numbers;
    private char[] line = {};

    /** For lines of so many columns. */
    Columns(int columns) {
        this.ends = new int[columns];
        this.codes = new int[columns];
        this.numbers = new int[columns];
    }

    /** Goes to the line in the first {@code length} characters, which must stay as they are until the next one. */
    void of(char[] line, int length) {
        this.line = line;
        int column = 0;
        int code = 0;
        int number = 0;
        boolean isNegative = false;
        boolean isNumber = true;
        for (int at = 0; column < ends.length - 1; at++) {
            char c = line[at];
            if (c == '\t') {
                ends[column] = at;
                codes[column] = code;
                numbers[column] = !isNumber ? NO_NUMBER : isNegative ? -number : number;
                column++;
                code = 0;
                number = 0;
                isNegative = false;
                isNumber = true;
            } else {
                boolean isSign = c == '-' && at == from(column);
                code = code * PLAIN + c;
                number = isSign ? 0 : number * 10 + c - '0';
                isNegative |= isSign;
                isNumber &= isSign || (c >= '0' && c <= '9');
            }
        }
        ends[column] = length;
    }

    int from(int column) {
        return column == 0 ? 0 : ends[column - 1] + 1;
    }

    int to(int column) {
        return ends[column];
    }

    String text(int column) {
        return new String(line, from(column), to(column) - from(column));
    }

    /** The text of a column of up to four plain characters as one number, which {@link #code(String)} gives of it too. */
    int code(int column) {
        return codes[column];
    }

    static int code(String text) {
        int code = 0;
        for (int i = 0; i < text.length(); i++) {
            code = code * PLAIN + text.charAt(i);
        }
        return code;
    }

    /** The whole number in a column. */
    int number(int column) {
        if (numbers[column] == NO_NUMBER) {
            throw new IllegalArgumentException("no number in column " + (column + 1));
        }
        return numbers[column];
    }

    /** The text of a column of up to eight plain characters behind that of one of two capitals, as one number. */
    long packed(int capitals, int plain) {
        int from = from(capitals);
        long packed = (long) (line[from] - 'A') * LETTERS + line[from + 1] - 'A';
        for (int i = from(plain); i < ends[plain]; i++) {
            packed = packed * PLAIN + line[i] - ' ' + 1;
        }
        return packed;
    }
}
