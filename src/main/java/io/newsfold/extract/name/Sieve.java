package io.newsfold.extract.name;

/**
 * A few bits of every phrase of two tables, which the processor's cache holds: nearly every phrase of a text is in no
 * table, and the bits tell so without a look into tables that it does not hold. The bits of both tables lie in one word, so
 * that a look at one has brought those of the other along.
 */
final class Sieve {
    private static final int BITS_A_PHRASE = 8;
    private static final int HALF = 31;

    private final long[] bits;

    /** Of the phrases of a table, zeros between which are free slots, and of names of places. */
    Sieve(long[] phrases, PlaceNames places) {
        int count = count(phrases) + places.phrases();
        bits = new long[Integer.highestOneBit(Math.max(Long.SIZE, count * BITS_A_PHRASE)) / Long.SIZE * 2];
        for (long phrase : phrases) {
            if (phrase != 0) {
                long hash = hash(phrase);
                bits[word(hash)] |= mask(hash);
            }
        }
        places.eachPhrase(phrase -> {
            long hash = hash(phrase);
            bits[word(hash)] |= mask(hash) << Integer.SIZE;
        });
    }

    /** Of the phrases of a table alone. */
    Sieve(long[] phrases) {
        this(phrases, PlaceNames.NONE);
    }

    /** False where the table has no such phrase. */
    boolean mayHave(long phrase) {
        long hash = hash(phrase);
        long mask = mask(hash);
        return (bits[word(hash)] & mask) == mask;
    }

    /** False where no name of a place is, or begins with, the phrase. */
    boolean mayHavePlace(long phrase) {
        long hash = hash(phrase);
        long mask = mask(hash) << Integer.SIZE;
        return (bits[word(hash)] & mask) == mask;
    }

    private int word(long hash) {
        return (int) (hash >>> 5) & (bits.length - 1);
    }

    /** Two bits of half a word. */
    private static long mask(long hash) {
        return 1L << (hash & HALF) | 1L << (hash >>> 59);
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
