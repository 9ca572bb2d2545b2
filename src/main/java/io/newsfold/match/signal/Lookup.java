package io.newsfold.match.signal;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.SparseVector;

/**
 * The words of one report laid out to be compared with those of many: each word of another's vector is looked up once, and
 * tells what it weighs in title, lead and body here.
 */
final class Lookup {
    private static final int WORDS = 128;
    private static final int BODY = 0;
    private static final int LEAD = Byte.SIZE;
    private static final int TITLE = 2 * Byte.SIZE;

    /** Two numbers a place: a feature doubled and one more, or 0 where it is free; and the codes of its three weights. */
    private final int[] places;

    private final int mask;

    /** A bit for each feature that may be here: nearly all that are not are told by that. */
    private final long[] maybe = new long[WORDS];

    private final float bodyScale;
    private final long titleSquares;
    private int[] entries = new int[256];
    private int[] codes = new int[256];

    Lookup(Fingerprint print) {
        int features = print.title().size() + print.lead().size() + print.body().size();
        places = new int[Integer.highestOneBit(Math.max(1, features)) * 8];
        mask = places.length - 2;
        bodyScale = print.bodyScale();
        titleSquares = squares(print.title());
        add(print.body(), BODY);
        add(print.lead(), LEAD);
        add(print.title(), TITLE);
    }

    private void add(SparseVector vector, int shift) {
        for (int i = 0; i < vector.size(); i++) {
            int feature = vector.feature(i);
            maybe[word(feature)] |= 1L << feature;
            int place = place(feature);
            places[place] = key(feature);
            places[place + 1] |= (vector.entry(i) & 0xff) << shift;
        }
    }

    /**
     * Finds what another's vector has in common with any of the vectors here: entries of the other, each beside its codes
     * here. Both are told until the next question.
     *
     * @return how many
     */
    int find(SparseVector vector) {
        int size = vector.size();
        if (size > entries.length) {
            entries = new int[size];
            codes = new int[size];
        }
        int likely = 0;
        for (int i = 0; i < size; i++) {
            int entry = vector.entry(i);
            int feature = entry >> SparseVector.DROPPED_BITS;
            entries[likely] = entry;
            likely += (int) (maybe[word(feature)] >>> feature) & 1; // a branch would be guessed wrongly too often
        }
        int count = 0;
        for (int i = 0; i < likely; i++) {
            int entry = entries[i];
            int place = place(entry >> SparseVector.DROPPED_BITS);
            if (places[place] != 0) {
                entries[count] = entry;
                codes[count++] = places[place + 1];
            }
        }
        return count;
    }

    /** The weight there of what was found; so the weights here, 0 where a vector has it not. */
    int weight(int found) {
        return SparseVector.weightOf(entries[found]);
    }

    int body(int found) {
        return SparseVector.weightOf(codes[found]);
    }

    int lead(int found) {
        return SparseVector.weightOf(codes[found] >>> LEAD);
    }

    int title(int found) {
        return SparseVector.weightOf(codes[found] >>> TITLE);
    }

    /** As {@link Fingerprint#bodyScale}. */
    float bodyScale() {
        return bodyScale;
    }

    /** The sum of the squares of the title's weights. */
    long titleSquares() {
        return titleSquares;
    }

    static long squares(SparseVector vector) {
        long sum = 0;
        for (int i = 0; i < vector.size(); i++) {
            sum += (long) vector.weight(i) * vector.weight(i);
        }
        return sum;
    }

    /** Where a feature stands, or would. */
    private int place(int feature) {
        int key = key(feature);
        int place = feature << 1 & mask;
        while (places[place] != key && places[place] != 0) {
            place = (place + 2) & mask;
        }
        return place;
    }

    private static int key(int feature) {
        return feature << 1 | 1;
    }

    private static int word(int feature) {
        return feature >>> 6 & WORDS - 1;
    }
}
