package io.newsfold.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All forms of all tables in one hash table from the hash of a phrase to its forms. The beginnings of longer phrases
 * are in it too, so that a reader knows when to stop. Words are not kept: hashes of 64 bits stand for them.
 */
final class Lexicon {
    private static final int NO_FORM = -1;

    private final long[] phrases;
    private final int[] heads;
    private final int[] next;
    private final Form[] forms;

    private Lexicon(long[] phrases, int[] heads, int[] next, Form[] forms) {
        this.phrases = phrases;
        this.heads = heads;
        this.next = next;
        this.forms = forms;
    }

    /** Whether some form is, or begins with, the phrase. */
    boolean knows(long phrase) {
        return phrases[slot(phrases, phrase)] != 0;
    }

    /** The index of the first form of the phrase in the order of the tables, or -1. */
    int first(long phrase) {
        int slot = slot(phrases, phrase);
        return phrases[slot] == 0 ? NO_FORM : heads[slot];
    }

    /** The index of the form after another of the same phrase, or -1. */
    int next(int index) {
        return next[index];
    }

    Form form(int index) {
        return forms[index];
    }

    private static int slot(long[] table, long phrase) {
        int mask = table.length - 1;
        long mixed = phrase * 0x9e3779b97f4a7c15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (table[slot] != 0 && table[slot] != phrase) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Collects forms. */
    static final class Builder {
        private final List<Form> forms = new ArrayList<>();

        void add(Form form) {
            forms.add(form);
        }

        Lexicon build() {
            int size = Integer.highestOneBit(Math.max(16, forms.size() * 3)) * 2;
            var phrases = new long[size];
            var heads = new int[size];
            var next = new int[forms.size()];
            Arrays.fill(heads, NO_FORM);
            for (int i = forms.size() - 1; i >= 0; i--) {
                int slot = enter(phrases, forms.get(i).text());
                if (slot >= 0) {
                    next[i] = heads[slot];
                    heads[slot] = i;
                }
            }
            return new Lexicon(phrases, heads, next, forms.toArray(new Form[0]));
        }

        /** The slot of the phrase, or -1 where it has no word. */
        private static int enter(long[] phrases, String text) {
            long phrase = 0;
            int slot = -1;
            for (int start = 0; start < text.length(); ) {
                int end = endOfWord(text, start);
                if (end == start) {
                    start++;
                    continue;
                }
                long word = NameKey.hash(text, start, end);
                phrase = slot < 0 ? word : NameKey.join(phrase, word);
                slot = slot(phrases, phrase);
                phrases[slot] = phrase;
                start = end;
            }
            return slot;
        }

        private static int endOfWord(String text, int start) {
            int end = start;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private static boolean isOfWord(char c) {
            return Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || c == '\u200c';
        }
    }
}
