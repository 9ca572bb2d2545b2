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
    private static final int NONE = -1;
    /** Bits, a power of two: so few that they stay in the processor's cache, so many that few are set. */
    private static final int SIEVE = 1 << 19;

    private static final byte[] END_OF_SENTENCE = "</s>".getBytes(StandardCharsets.UTF_8);

    private final byte[][] words;
    private final int[] wordSlots;
    private final long[] present;
    /** A bucket in the upper half, its row in the lower: one look into memory finds both. */
    private final long[] bucketSlots;
    /** Of each word of the dictionary: its row and those of its n-grams, so that the commonest words are cut up once. */
    private final int[][] rowsOfWords;
    /** The number of the word that ends every text, or -1. */
    private final int endOfSentence;

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
        this.bucketSlots = new long[capacity(pruned.length / 2)];
        this.present = new long[SIEVE >> 6];
        Arrays.fill(bucketSlots, -1);
        for (int i = 0; i < pruned.length; i += 2) {
            int slot = slot(pruned[i], bucketSlots.length);
            while (bucketSlots[slot] >= 0) {
                slot = (slot + 1) & (bucketSlots.length - 1);
            }
            bucketSlots[slot] = ((long) pruned[i] << Integer.SIZE) | (pruned[i + 1] + words.size());
            present[(pruned[i] & (SIEVE - 1)) >> 6] |= 1L << pruned[i];
        }
        this.rowsOfWords = rowsOfWords();
        this.endOfSentence =
                word(END_OF_SENTENCE, 0, END_OF_SENTENCE.length, hash(END_OF_SENTENCE, 0, END_OF_SENTENCE.length));
    }

    private int[][] rowsOfWords() {
        int[][] all = new int[words.length][];
        var rows = new Rows();
        for (int word = 0; word < all.length; word++) {
            rows.size = 0;
            rows.add(word);
            ngrams(words[word], 0, words[word].length, rows);
            all[word] = Arrays.copyOf(rows.rows, rows.size);
        }
        return all;
    }

    /** The rows of a text, in its order. */
    static final class Rows {
        private int[] rows = new int[1024];
        private byte[] marked = new byte[64];
        private int size;

        /** Room for a word with its marks. */
        private byte[] marked(int length) {
            if (length > marked.length) {
                marked = new byte[length * 2];
            }
            return marked;
        }

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

        private void addAll(int[] more) {
            while (size + more.length > rows.length) {
                rows = Arrays.copyOf(rows, rows.length * 2);
            }
            for (int row : more) {
                rows[size++] = row;
            }
        }
    }

    /** The rows of {@code utf8}, whose words lie between blanks. */
    Rows of(byte[] utf8, int length) {
        var rows = new Rows();
        int at = 0;
        while (at < length) {
            if (utf8[at] == ' ') {
                at++;
                continue;
            }
            int end = at;
            int hash = FNV_BASIS;
            while (end < length && utf8[end] != ' ') {
                hash = (hash ^ utf8[end++]) * FNV_PRIME;
            }
            int word = word(utf8, at, end, hash);
            if (word >= 0) {
                rows.addAll(rowsOfWords[word]);
            } else {
                ngrams(utf8, at, end, rows);
            }
            at = end;
        }
        if (endOfSentence >= 0) {
            rows.add(endOfSentence);
        }
        return rows;
    }

    /** The number of a word in the dictionary, or -1. */
    private int word(byte[] utf8, int from, int to, int hash) {
        int slot = slot(hash, wordSlots.length);
        while (wordSlots[slot] >= 0) {
            byte[] word = words[wordSlots[slot]];
            if (Arrays.equals(word, 0, word.length, utf8, from, to)) {
                return wordSlots[slot];
            }
            slot = (slot + 1) & (wordSlots.length - 1);
        }
        return NONE;
    }

    /** The n-grams of a word between the marks of its ends. */
    private void ngrams(byte[] utf8, int from, int to, Rows rows) {
        int size = to - from + 2;
        byte[] word = rows.marked(size);
        word[0] = '<';
        System.arraycopy(utf8, from, word, 1, to - from);
        word[size - 1] = '>';
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
            if ((int) (bucketSlots[slot] >> Integer.SIZE) == bucket) {
                rows.add((int) bucketSlots[slot]);
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
