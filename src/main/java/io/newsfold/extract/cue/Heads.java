package io.newsfold.extract.cue;

import java.util.Arrays;

/**
 * A sieve before the words and beginnings of words that phrases go on with. Nearly every word of a text goes on with no
 * phrase, and a few bits that stay in the processor's cache tell so without a look into the table.
 */
final class Heads {
    private static final int FEW = 2;
    /** Bits a word, so that few words pass that are none. */
    private static final int SPARSE = 24;

    private int[] hashes = new int[FEW];
    private int size;
    private long[] bits = new long[1];
    /** Whether some beginning is a single letter. */
    private boolean single;

    /** Adds a word, or the beginning of one. */
    void add(String key, boolean beginning) {
        int hash = !beginning ? key.hashCode() : key.length() < 2 ? one(key.charAt(0)) : two(key);
        single |= beginning && key.length() < 2;
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
        if (size * SPARSE <= bits.length * Long.SIZE) {
            set(hash);
            return;
        }
        bits = new long[bits.length * 2];
        for (int i = 0; i < size; i++) {
            set(hashes[i]);
        }
    }

    /** False where no phrase goes on with the word. */
    boolean mayHave(String key, int hash) {
        return isSet(hash)
                || (key.length() > 1 && isSet(two(key)))
                || (single && !key.isEmpty() && isSet(one(key.charAt(0))));
    }

    private static int two(String key) {
        return (key.charAt(0) << 16 | key.charAt(1)) * 31 + 7;
    }

    private static int one(char c) {
        return c * 131 + 3;
    }

    private void set(int hash) {
        int bit = bit(hash);
        bits[bit >>> 6] |= 1L << bit;
    }

    private boolean isSet(int hash) {
        int bit = bit(hash);
        return (bits[bit >>> 6] & (1L << bit)) != 0;
    }

    private int bit(int hash) {
        int mixed = hash * 0x9e3779b9;
        return (mixed ^ (mixed >>> 15)) & (bits.length * Long.SIZE - 1);
    }
}
