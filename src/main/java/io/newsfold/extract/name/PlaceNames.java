package io.newsfold.extract.name;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * The names of the populated places in one hash table from the hash of a phrase to rows of the table of places: some
 * 200,000 names, so that none is an object. The beginnings of longer names are in it too.
 */
final class PlaceNames {
    private static final int NO_NAME = -1;
    /** Of a name in {@link #names}: the next one of the phrase, its row and its languages. */
    private static final int PARTS = 3;

    private static final int ROW = 1;
    private static final int LANGUAGES = 2;

    /** None at all. */
    static final PlaceNames NONE = new PlaceNames(0);

    /** Phrases, each beside the place of its first name plus one, so that one look finds both; zeros are free. */
    private long[] entries;

    private int[] names;
    private int entered;
    private int size;

    /** With room for so many names. */
    PlaceNames(int names) {
        this.entries = new long[Integer.highestOneBit(names + 1) * 4];
        this.names = new int[PARTS * (names + 1)];
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
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size] = (int) entries[slot + 1] - 1;
        names[size + ROW] = row;
        names[size + LANGUAGES] = of;
        entries[slot + 1] = size + 1L;
        size += PARTS;
    }

    /** How many phrases are names or begin one. */
    int phrases() {
        return entered;
    }

    /** Gives each of them. */
    void eachPhrase(LongConsumer sink) {
        for (int slot = 0; slot < entries.length; slot += 2) {
            if (entries[slot] != 0) {
                sink.accept(entries[slot]);
            }
        }
    }

    /** Whether some name is, or begins with, the phrase. */
    boolean knows(long phrase) {
        return entries[slot(phrase)] != 0;
    }

    /** Gives the rows of the places that are called so in the language; in any where {@code language} is negative. */
    void rows(long phrase, int language, IntConsumer sink) {
        int slot = slot(phrase);
        if (entries[slot] == 0) {
            return;
        }
        for (int name = (int) entries[slot + 1] - 1; name != NO_NAME; name = names[name]) {
            if (language < 0 || Tongues.hold(names[name + LANGUAGES], language)) {
                sink.accept(names[name + ROW]);
            }
        }
    }

    private int enter(long phrase) {
        if (entered * 4 > entries.length) {
            grow();
        }
        int slot = slot(phrase);
        if (entries[slot] == 0) {
            entries[slot] = phrase;
            entered++;
        }
        return slot;
    }

    private void grow() {
        var old = entries;
        entries = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int slot = slot(old[i]);
                entries[slot] = old[i];
                entries[slot + 1] = old[i + 1];
            }
        }
    }

    /** Where the phrase stands in the entries, or would stand. */
    private int slot(long phrase) {
        int mask = entries.length - 1;
        int slot = (int) ((phrase * 0x9e3779b97f4a7c15L) >>> 32) * 2 & mask;
        while (entries[slot] != 0 && entries[slot] != phrase) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }
}
