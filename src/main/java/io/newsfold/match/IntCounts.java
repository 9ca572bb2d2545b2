package io.newsfold.match;

/** Counts by a number, in open addressing: 8 bytes a place, at most three in four of them taken. */
final class IntCounts {
    private static final int LEAST = 16;

    /** Two numbers a place: a key doubled and one more, or 0 where it is free; and its count. */
    private int[] table = new int[LEAST * 2];

    /** Places with a key, among them those whose count went back to zero. */
    private int used;

    int get(int key) {
        return table[place(table, key << 1 | 1) + 1];
    }

    /** Keys are of 31 bits. */
    void add(int key, int step) {
        int odd = key << 1 | 1;
        int place = place(table, odd);
        if (table[place] == 0) {
            table[place] = odd;
            used++;
        }
        table[place + 1] += step;
        if (used * 8 > table.length * 3) {
            rehash();
        }
    }

    private static int place(int[] table, int key) {
        int mask = table.length - 2;
        int mixed = key * 0x9e3779b9;
        int place = (mixed ^ mixed >>> 16) << 1 & mask;
        while (table[place] != 0 && table[place] != key) {
            place = (place + 2) & mask;
        }
        return place;
    }

    /** Grows if it must, and drops keys whose count went back to zero. */
    private void rehash() {
        int live = 0;
        for (int i = 1; i < table.length; i += 2) {
            live += table[i] == 0 ? 0 : 1;
        }
        int[] larger = new int[live * 4 > table.length ? table.length * 2 : table.length];
        for (int i = 0; i < table.length; i += 2) {
            if (table[i + 1] != 0) {
                int place = place(larger, table[i]);
                larger[place] = table[i];
                larger[place + 1] = table[i + 1];
            }
        }
        table = larger;
        used = live;
    }
}
