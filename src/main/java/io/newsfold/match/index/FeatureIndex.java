package io.newsfold.match.index;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.SparseVector;
import java.util.Arrays;

/**
 * Finds the reports that share rare features with a new one. Each report has a slot and is listed under its heaviest
 * features. What is found is a function of the reports in it and their sequence numbers; a question reads at most so many
 * postings, those of rare features first and of a common one the newest, so its cost does not grow with the reports.
 */
public final class FeatureIndex {
    /** Postings read for one question; no more than {@link Shares#MOST}. */
    private static final int READ_AT_MOST = 4_000;

    private final Postings postings = new Postings(this::sequence);
    private long[] sequences = new long[64];
    private final int[] read = new int[READ_AT_MOST];

    /** Empty between two questions. */
    private final Shares shares = new Shares();

    /** Lists a report under a free slot. */
    public void add(int slot, long sequence, Fingerprint print) {
        if (slot >= sequences.length) {
            sequences = Arrays.copyOf(sequences, slot * 2);
        }
        sequences[slot] = sequence;
        for (int entry : Listing.of(print)) {
            postings.add(feature(entry), Postings.posting(slot, entry & 0xff));
        }
    }

    /** Takes a report from the lists. {@code print} is what it was added with. */
    public void remove(int slot, Fingerprint print) {
        for (int entry : Listing.of(print)) {
            postings.remove(feature(entry), slot);
        }
    }

    /** The slots of the {@code limit} reports that seem to share most, in no order; never {@code but}. */
    public int[] find(Fingerprint print, int limit, int but) {
        int[] entries = Listing.of(print);
        int[] places = new int[entries.length];
        int left = READ_AT_MOST;
        for (long next : byWorth(entries, places)) {
            int weight = SparseVector.weightOf(entries[(int) next]);
            int size = postings.newest(places[(int) next], read, left);
            for (int i = 0; i < size; i++) {
                shares.add(Postings.slot(read[i]), weight * SparseVector.weightOf(read[i]));
            }
            left -= size;
        }
        var best = new BestSlots(limit, sequences);
        shares.offer(best, but);
        shares.clear();
        return best.slots();
    }

    /** The entries that have postings, worth most first: heavy and rare. The low half of each is its index. */
    private long[] byWorth(int[] entries, int[] places) {
        long[] order = new long[entries.length];
        int count = 0;
        for (int i = 0; i < entries.length; i++) {
            places[i] = postings.place(feature(entries[i]));
            int size = postings.size(places[i]);
            if (size > 0) {
                long weight = SparseVector.weightOf(entries[i]);
                order[count++] = -(long) (weight * weight / StrictMath.sqrt(size)) << Integer.SIZE | i;
            }
        }
        Arrays.sort(order, 0, count);
        return Arrays.copyOf(order, count);
    }

    private static int feature(int entry) {
        return entry >> SparseVector.DROPPED_BITS;
    }

    private long sequence(int slot) {
        return sequences[slot];
    }
}
