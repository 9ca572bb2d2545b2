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
    private boolean single;
    private boolean pairs;

    /** Adds a word, or the beginning of one. */
    void add(String key, boolean beginning) {
        int hash = !beginning ? whole(key) : beginning(key);
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

    int size() {
        return size;
    }

    /** The hash of an added word or beginning. */
    int hash(int index) {
        return hashes[index];
    }

    /** Whether some beginning is a single letter. */
    boolean hasSingle() {
        return single;
    }

    /** Whether some beginning is two letters. */
    boolean hasPairs() {
        return pairs;
    }

    private int beginning(String key) {
        single |= key.length() == 1;
        pairs |= key.length() == 2;
        return switch (key.length()) {
            case 0, 1 -> one(key);
            case 2 -> pair(key);
            default -> triple(key, 0);
        };
    }

    /** False where no phrase goes on with just the word, whose hash is {@code whole}. */
    boolean mayHaveWhole(int whole) {
        return isSet(whole);
    }

    /** False where no phrase goes on with a beginning of the word, the hash of whose first letters is {@code triple}. */
    boolean mayHaveBeginning(String key, int triple) {
        return isSet(triple) || mayHaveShortBeginning(key);
    }

    /** The same of beginnings of one or two letters. */
    boolean mayHaveShortBeginning(String key) {
        return (pairs && key.length() > 1 && isSet(pair(key))) || (single && !key.isEmpty() && isSet(one(key)));
    }

    /** The hash of a whole word. */
    static int whole(String key) {
        return mixed(key.hashCode());
    }

    /** The hash of the first three letters of a word; that of the word itself, {@code whole}, where it has fewer. */
    static int triple(String key, int whole) {
        return key.length() < 3
                ? whole
                : mixed((key.charAt(0) << 16 | key.charAt(1)) * 31 + key.charAt(2) * 0x2545f491 + 7);
    }

    /** The hash of the first two letters of a word. */
    static int pair(String key) {
        return mixed((key.charAt(0) << 16 | key.charAt(1)) * 31 + 7);
    }

    /** The hash of the first letter of a word. */
    static int one(String key) {
        return mixed((key.isEmpty() ? 0 : key.charAt(0)) * 131 + 3);
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
