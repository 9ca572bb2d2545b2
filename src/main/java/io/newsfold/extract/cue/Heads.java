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
        int hash = !beginning ? whole(key) : key.length() < 2 ? one(key) : pair(key);
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

    /** False where no phrase goes on with the word, whose hashes are {@code whole} and {@code pair}. */
    boolean mayHave(String key, int whole, int pair) {
        return isSet(whole) || isSet(pair) || (single && !key.isEmpty() && isSet(one(key)));
    }

    boolean mayHave(String key) {
        return mayHave(key, whole(key), pair(key));
    }

    /** The hash of a whole word. */
    static int whole(String key) {
        return mixed(key.hashCode());
    }

    /** The hash of the first two letters of a word; that of the word itself where it has fewer. */
    static int pair(String key) {
        return key.length() < 2 ? whole(key) : mixed((key.charAt(0) << 16 | key.charAt(1)) * 31 + 7);
    }

    private static int one(String key) {
        return mixed(key.charAt(0) * 131 + 3);
    }

    private static int mixed(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ (mixed >>> 15);
    }

    private void set(int hash) {
        int bit = hash & (bits.length * Long.SIZE - 1);
        bits[bit >>> 6] |= 1L << bit;
    }

    private boolean isSet(int hash) {
        int bit = hash & (bits.length * Long.SIZE - 1);
        return (bits[bit >>> 6] & (1L << bit)) != 0;
    }
}
