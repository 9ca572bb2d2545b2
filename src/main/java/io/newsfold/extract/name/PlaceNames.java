package io.newsfold.extract.name;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The names of the populated places in one hash table from the hash of a phrase to rows of the table of places: some
 * 200,000 names, so that none is an object. The beginnings of longer names are in it too.
 */
final class PlaceNames {
    private static final int NO_NAME = -1;

    private long[] phrases = new long[1 << 19];
    private int[] heads = new int[1 << 19];
    private int[] next = new int[1 << 18];
    private int[] rows = new int[1 << 18];
    private int[] languages = new int[1 << 18];
    private int entered;
    private int size;

    PlaceNames() {
        Arrays.fill(heads, NO_NAME);
    }

    /** Adds a name of the place of the row for the languages: the characters {@code from..to}. */
    void add(char[] name, int from, int to, int of, int row) {
        int slot = NO_NAME;
        long phrase = 0;
        for (int start = from; start < to; ) {
            int end = Lexicon.Builder.endOfWord(name, start, to);
            if (end == start) {
                start++;
                continue;
            }
            long word = NameKey.hash(name, start, end);
            phrase = slot == NO_NAME ? word : NameKey.join(phrase, word);
            slot = enter(phrase);
            start = end;
        }
        if (slot < 0) {
            return;
        }
        if (size == rows.length) {
            next = Arrays.copyOf(next, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
            languages = Arrays.copyOf(languages, size * 2);
        }
        rows[size] = row;
        languages[size] = of;
        next[size] = heads[slot];
        heads[slot] = size++;
    }

    /** The names and their beginnings, between free slots that are zero. */
    long[] phrases() {
        return phrases;
    }

    /** Whether some name is, or begins with, the phrase. */
    boolean knows(long phrase) {
        return phrases[slot(phrases, phrase)] != 0;
    }

    /** Gives the rows of the places that are called so in the language; in any where {@code language} is negative. */
    void rows(long phrase, int language, IntConsumer sink) {
        int slot = slot(phrases, phrase);
        if (phrases[slot] == 0) {
            return;
        }
        for (int name = heads[slot]; name != NO_NAME; name = next[name]) {
            if (language < 0 || Tongues.hold(languages[name], language)) {
                sink.accept(rows[name]);
            }
        }
    }

    private int enter(long phrase) {
        if (entered * 2 > phrases.length) {
            grow();
        }
        int slot = slot(phrases, phrase);
        if (phrases[slot] == 0) {
            phrases[slot] = phrase;
            entered++;
        }
        return slot;
    }

    private void grow() {
        var oldPhrases = phrases;
        var oldHeads = heads;
        phrases = new long[oldPhrases.length * 2];
        heads = new int[phrases.length];
        Arrays.fill(heads, NO_NAME);
        for (int i = 0; i < oldPhrases.length; i++) {
            if (oldPhrases[i] != 0) {
                int slot = slot(phrases, oldPhrases[i]);
                phrases[slot] = oldPhrases[i];
                heads[slot] = oldHeads[i];
            }
        }
    }

    private static int slot(long[] table, long phrase) {
        int mask = table.length - 1;
        int slot = (int) ((phrase * 0x9e3779b97f4a7c15L) >>> 32) & mask;
        while (table[slot] != 0 && table[slot] != phrase) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
