package io.newsfold.extract.cue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words, and beginnings of words, that the tables of one language begin their phrases with, each with the tables that
 * have it, as bits: each word of a text is looked up once for all tables. A table enters when it is first read; a text
 * sees the tables that were there when its words were looked up.
 */
final class Openings {
    private static final Map<String, Openings> BY_TAG = new ConcurrentHashMap<>();
    private static final int FEW = 64;

    private volatile View view = new View(new int[FEW], new long[FEW], 0, 0, false, false);

    private Openings() {}

    static Openings of(String tag) {
        return BY_TAG.computeIfAbsent(tag, any -> new Openings());
    }

    /** What is known now. */
    View view() {
        return view;
    }

    /** Enters a table by what its phrases begin with; its bit, or zero where there are too many tables. */
    synchronized long enter(Heads heads) {
        if (view.tables == Long.SIZE) {
            return 0;
        }
        view = view.with(heads);
        return 1L << (view.tables - 1);
    }

    /** The tables of one moment, by the hashes of {@link Heads}. */
    static final class View {
        private final int[] hashes;
        private final long[] masks;
        private final int size;
        private final int tables;
        private final boolean single;
        private final boolean pairs;

        private View(int[] hashes, long[] masks, int size, int tables, boolean single, boolean pairs) {
            this.hashes = hashes;
            this.masks = masks;
            this.size = size;
            this.tables = tables;
            this.single = single;
            this.pairs = pairs;
        }

        /** Whether the table of a bit was there. */
        boolean has(long bit) {
            return Long.numberOfTrailingZeros(bit) < tables;
        }

        /** The tables some phrase of which may begin with a word; {@code whole} and {@code triple} as {@link Heads} has them. */
        long tables(String key, int whole, int triple) {
            long found = mask(whole) | mask(triple);
            if (pairs && key.length() > 1) {
                found |= mask(Heads.pair(key));
            }
            return single && !key.isEmpty() ? found | mask(Heads.one(key)) : found;
        }

        private long mask(int hash) {
            return masks[slot(hashes, masks, hash)];
        }

        private View with(Heads heads) {
            int capacity = hashes.length;
            while ((size + heads.size()) * 2 > capacity) {
                capacity *= 2;
            }
            var grownHashes = new int[capacity];
            var grownMasks = new long[capacity];
            int count = 0;
            for (int i = 0; i < hashes.length; i++) {
                count += masks[i] == 0 ? 0 : put(grownHashes, grownMasks, hashes[i], masks[i]);
            }
            for (int i = 0; i < heads.size(); i++) {
                count += put(grownHashes, grownMasks, heads.hash(i), 1L << tables);
            }
            return new View(
                    grownHashes, grownMasks, count, tables + 1, single || heads.hasSingle(), pairs || heads.hasPairs());
        }

        /** Tells how many entries are new. */
        private static int put(int[] hashes, long[] masks, int hash, long mask) {
            int slot = slot(hashes, masks, hash);
            int more = masks[slot] == 0 ? 1 : 0;
            hashes[slot] = hash;
            masks[slot] |= mask;
            return more;
        }

        private static int slot(int[] hashes, long[] masks, int hash) {
            int slot = hash & (hashes.length - 1);
            while (masks[slot] != 0 && hashes[slot] != hash) {
                slot = (slot + 1) & (hashes.length - 1);
            }
            return slot;
        }
    }
}
