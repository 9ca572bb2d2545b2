package io.newsfold.language;

import java.util.Arrays;

/** Hashes of words, each with the languages it is a word of. */
final class WordTable {
    private static final int[] NONE = {};

    private long[] words = new long[1 << 10];
    private int[][] languages = new int[words.length][];
    private int size;

    void add(long word, int language) {
        if (size * 2 > words.length) {
            grow();
        }
        int slot = slot(word);
        int[] old = words[slot] == 0 ? NONE : languages[slot];
        size += words[slot] == 0 ? 1 : 0;
        words[slot] = word;
        languages[slot] = Arrays.copyOf(old, old.length + 1);
        languages[slot][old.length] = language;
    }

    int[] of(long word) {
        int slot = slot(word);
        return words[slot] == 0 ? NONE : languages[slot];
    }

    private int slot(long word) {
        int slot = (int) (word >>> 32) & (words.length - 1);
        while (words[slot] != 0 && words[slot] != word) {
            slot = (slot + 1) & (words.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldWords = words;
        var oldLanguages = languages;
        words = new long[oldWords.length * 2];
        languages = new int[words.length][];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != 0) {
                int slot = slot(oldWords[i]);
                words[slot] = oldWords[i];
                languages[slot] = oldLanguages[i];
            }
        }
    }
}
