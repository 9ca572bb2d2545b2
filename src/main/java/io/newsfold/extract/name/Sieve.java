package io.newsfold.extract.name;

/**
 * A few bits of every phrase of the tables, which the processor's cache holds: nearly every phrase of a text is in no
 * table, and the bits tell so without a look into tables that it does not hold.
 */
final class Sieve {
    private static final int BITS_A_PHRASE = 8;

    private final long[] bits;

    /** Of the phrases of two tables; zeros in them are free slots. */
    Sieve(long[] phrases, long[] more) {
        int count = count(phrases) + count(more);
        bits = new long[Integer.highestOneBit(Math.max(Long.SIZE, count * BITS_A_PHRASE)) / Long.SIZE * 2];
        add(phrases);
        add(more);
    }

    /** False where no table has the phrase. */
    boolean mayHave(long phrase) {
        long hash = hash(phrase);
        return (bits[(int) (hash >>> 6) & (bits.length - 1)] & mask(hash)) == mask(hash);
    }

    private void add(long[] phrases) {
        for (long phrase : phrases) {
            if (phrase != 0) {
                long hash = hash(phrase);
                bits[(int) (hash >>> 6) & (bits.length - 1)] |= mask(hash);
            }
        }
    }

    /** Two bits of one word, so that a look costs one step to memory. */
    private static long mask(long hash) {
        return 1L << hash | 1L << (hash >>> 58);
    }

    private static long hash(long phrase) {
        long hash = phrase * 0x9e3779b97f4a7c15L;
        return hash ^ (hash >>> 32);
    }

    private static int count(long[] phrases) {
        int count = 0;
        for (long phrase : phrases) {
            count += phrase != 0 ? 1 : 0;
        }
        return count;
    }
}
