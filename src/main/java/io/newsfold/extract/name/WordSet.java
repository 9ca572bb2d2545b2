package io.newsfold.extract.name;

import java.util.Arrays;

/** Words as hashes of their keys, each with the languages it is of. */
final class WordSet {
    private static final int FEW = 1 << 9;

    private long[] words = new long[FEW];
    private int[] languages = new int[FEW];
    private int size;

    /** Adds a word for the languages; {@link Tongues#EVERY} for all. */
    void add(String word, int of) {
        add(NameKey.hash(word), of);
    }

    /** Adds the word in the first {@code length} characters for every language. */
    void add(char[] word, int length) {
        add(NameKey.hash(word, 0, length), Tongues.EVERY);
    }

    /** Adds a word by its key, for every language. */
    void addKey(long key) {
        add(key, Tongues.EVERY);
    }

    /** Adds a word by its key, for the languages. */
    void add(long key, int of) {
        if (size * 2 > words.length) {
            grow();
        }
        int slot = slot(key);
        if (words[slot] == 0) {
            words[slot] = key;
            size++;
            languages[slot] = of;
        } else {
            languages[slot] = of == Tongues.EVERY || languages[slot] == Tongues.EVERY ? 0 : languages[slot] | of;
        }
    }

    /** Whether the word is in the set for the language. */
    boolean has(long key, int language) {
        int slot = slot(key);
        return words[slot] != 0 && Tongues.hold(languages[slot], language);
    }

    /** Whether the word is in the set for some language. */
    boolean has(long key) {
        return words[slot(key)] != 0;
    }

    /** The languages, or other bits, that the word was added with; 0 where it is not in the set. */
    int of(long key) {
        return languages[slot(key)];
    }

    private int slot(long key) {
        int mask = words.length - 1;
        int slot = (int) ((key * 0x9e3779b97f4a7c15L) >>> 32) & mask;
        while (words[slot] != 0 && words[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldWords = words;
        var oldLanguages = languages;
        words = new long[oldWords.length * 2];
        languages = Arrays.copyOf(oldLanguages, words.length);
        Arrays.fill(languages, 0);
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != 0) {
                int slot = slot(oldWords[i]);
                words[slot] = oldWords[i];
                languages[slot] = oldLanguages[i];
            }
        }
    }
}
