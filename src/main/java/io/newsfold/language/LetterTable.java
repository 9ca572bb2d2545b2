package io.newsfold.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Letters that only some languages have, each with a one for every language that lacks it. */
final class LetterTable {
    private final int languages;
    private final List<byte[]> lacking = new ArrayList<>();
    private short[] rows = new short[0];

    LetterTable(int languages) {
        this.languages = languages;
    }

    /** Tells that a language has a letter. */
    void add(char letter, int language) {
        if (letter >= rows.length) {
            rows = Arrays.copyOf(rows, letter + 1);
        }
        if (rows[letter] == 0) {
            byte[] all = new byte[languages];
            Arrays.fill(all, (byte) 1);
            lacking.add(all);
            rows[letter] = (short) lacking.size();
        }
        lacking.get(rows[letter] - 1)[language] = 0;
    }

    /** Adds to the count of each language how many of the letters it lacks; letters that no language is known by are passed over. */
    void count(CharSequence letters, int[] counts) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            int row = letter < rows.length ? rows[letter] : 0;
            if (row > 0) {
                byte[] lacks = lacking.get(row - 1);
                for (int language = 0; language < counts.length; language++) {
                    counts[language] += lacks[language];
                }
            }
        }
    }
}
