package io.newsfold.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Which rows of the input matrix a text has: its words, where the dictionary knows them, and the hashed character
 * n-grams of each word that pruning left. Hashes and marks of word ends are fastText's own.
 */
final class Features {
    private static final int FNV_BASIS = 0x811c9dc5;
    private static final int FNV_PRIME = 16777619;
    /** Bits, a power of two: so few that they stay in the processor's cache, so many that few are set. */
    private static final int SIEVE = 1 << 19;

    private static final byte[] END_OF_SENTENCE = "</s>".getBytes(StandardCharsets.UTF_8);

    private final byte[][] words;
    private final int[] wordSlots;
    private final long[] present;
    private final int[] bucketSlots;
    private final int[] rowSlots;
    private final int buckets;
    private final double bucketShare;
    private final int shortest;
    private final int longest;

    /** {@code pruned} holds pairs of a bucket and its row after the words. */
    Features(List<byte[]> words, int[] pruned, int buckets, int shortest, int longest) {
        this.words = words.toArray(new byte[0][]);
        this.buckets = buckets;
        this.bucketShare = 1.0 / buckets;
        this.shortest = shortest;
        this.longest = longest;
        this.wordSlots = new int[capacity(words.size())];
        Arrays.fill(wordSlots, -1);
        for (int i = 0; i < this.words.length; i++) {
            int slot = slot(hash(this.words[i], 0, this.words[i].length), wordSlots.length);
            while (wordSlots[slot] >= 0) {
                slot = (slot + 1) & (wordSlots.length - 1);
            }
            wordSlots[slot] = i;
        }
        this.bucketSlots = new int[capacity(pruned.length / 2)];
        this.present = new long[SIEVE >> 6];
        this.rowSlots = new int[bucketSlots.length];
        Arrays.fill(bucketSlots, -1);
        for (int i = 0; i < pruned.length; i += 2) {
            int slot = slot(pruned[i], bucketSlots.length);
            while (bucketSlots[slot] >= 0) {
                slot = (slot + 1) & (bucketSlots.length - 1);
            }
            bucketSlots[slot] = pruned[i];
            rowSlots[slot] = pruned[i + 1] + words.size();
            present[(pruned[i] & (SIEVE - 1)) >> 6] |= 1L << pruned[i];
        }
    }

    /** The rows of a text, in its order. */
    static final class Rows {
        private int[] rows = new int[1024];
        private int size;

        int size() {
            return size;
        }

        int get(int index) {
            return rows[index];
        }

        private void add(int row) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
            }
            rows[size++] = row;
        }
    }

    /** The rows of {@code utf8}, whose words lie between blanks. */
    Rows of(byte[] utf8, int length) {
        var rows = new Rows();
        byte[] marked = new byte[64];
        int at = 0;
        while (at < length) {
            if (utf8[at] == ' ') {
                at++;
                continue;
            }
            int end = at;
            while (end < length && utf8[end] != ' ') {
                end++;
            }
            word(utf8, at, end, rows);
            int size = end - at + 2;
            if (size > marked.length) {
                marked = new byte[size * 2];
            }
            marked[0] = '<';
            System.arraycopy(utf8, at, marked, 1, end - at);
            marked[size - 1] = '>';
            ngrams(marked, size, rows);
            at = end;
        }
        word(END_OF_SENTENCE, 0, END_OF_SENTENCE.length, rows);
        return rows;
    }

    private void word(byte[] utf8, int from, int to, Rows rows) {
        int slot = slot(hash(utf8, from, to), wordSlots.length);
        while (wordSlots[slot] >= 0) {
            byte[] word = words[wordSlots[slot]];
            if (Arrays.equals(word, 0, word.length, utf8, from, to)) {
                rows.add(wordSlots[slot]);
                return;
            }
            slot = (slot + 1) & (wordSlots.length - 1);
        }
    }

    private void ngrams(byte[] word, int size, Rows rows) {
        for (int start = 0; start < size; start++) {
            if (isContinuation(word[start])) {
                continue;
            }
            int hash = FNV_BASIS;
            int end = start;
            for (int n = 1; end < size && n <= longest; n++) {
                do {
                    hash = (hash ^ word[end++]) * FNV_PRIME;
                } while (end < size && isContinuation(word[end]));
                if (n >= shortest && !(n == 1 && (start == 0 || end == size))) {
                    bucket(remainder(hash), rows);
                }
            }
        }
    }

    /** Most buckets were pruned: the bits, which the processor's cache holds, spare the look-up. */
    private void bucket(int bucket, Rows rows) {
        if (((present[(bucket & (SIEVE - 1)) >> 6] >>> bucket) & 1) == 0) {
            return;
        }
        int slot = slot(bucket, bucketSlots.length);
        while (bucketSlots[slot] >= 0) {
            if (bucketSlots[slot] == bucket) {
                rows.add(rowSlots[slot]);
                return;
            }
            slot = (slot + 1) & (bucketSlots.length - 1);
        }
    }

    /** The unsigned remainder by the number of buckets, without a division, which would cost more than all the rest. */
    private int remainder(int hash) {
        long value = Integer.toUnsignedLong(hash);
        long rest = value - ((long) (value * bucketShare)) * buckets;
        return (int) (rest < 0 ? rest + buckets : rest >= buckets ? rest - buckets : rest);
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xc0) == 0x80;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = FNV_BASIS;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * FNV_PRIME;
        }
        return hash;
    }

    private static int slot(int hash, int capacity) {
        return ((hash * 0x9e3779b9) >>> 7) & (capacity - 1);
    }

    private static int capacity(int entries) {
        return Integer.highestOneBit(Math.max(16, entries * 4));
    }
}
