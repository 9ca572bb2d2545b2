package io.newsfold.extract.cue;

import org.jspecify.annotations.Nullable;

/** Words, each with what it leads to, in one hash table by the hash that a text has of each of its words already. */
final class WholeWords<V> {
    private static final int FEW = 4;

    private @Nullable String[] words = new @Nullable String[FEW];
    private int[] hashes = new int[FEW];
    private @Nullable Object[] values = new @Nullable Object[FEW];
    private int size;

    /** What a word leads to, or null; {@code hash} is its {@link Heads#whole}. */
    @SuppressWarnings("unchecked") // only put writes
    @Nullable
    V get(String word, int hash) {
        return (V) values[slot(word, hash)];
    }

    void put(String word, V value) {
        if (size * 2 >= words.length) {
            grow();
        }
        int hash = Heads.whole(word);
        int slot = slot(word, hash);
        size += words[slot] == null ? 1 : 0;
        words[slot] = word;
        hashes[slot] = hash;
        values[slot] = value;
    }

    private int slot(String word, int hash) {
        int mask = words.length - 1;
        int slot = hash & mask;
        for (var at = words[slot]; at != null && (hashes[slot] != hash || !at.equals(word)); at = words[slot]) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldWords = words;
        var oldHashes = hashes;
        var oldValues = values;
        words = new @Nullable String[oldWords.length * 2];
        hashes = new int[words.length];
        values = new @Nullable Object[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            var word = oldWords[i];
            if (word != null) {
                int slot = slot(word, oldHashes[i]);
                words[slot] = word;
                hashes[slot] = oldHashes[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
