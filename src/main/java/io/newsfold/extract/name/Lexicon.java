package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All forms of all tables in one hash table from the hash of a phrase to its forms, beside the names of populated places,
 * which are too many to be objects. The beginnings of longer phrases are in it too, so that a reader knows when to stop.
 * Words are not kept: hashes of 64 bits stand for them.
 */
final class Lexicon {
    private static final int NO_FORM = -1;

    /** Whether some form of a phrase may be written small, beside the number of its first form. */
    private static final long SMALL = 1L << Integer.SIZE;

    /** Phrases, each beside its first form, so that one look into memory finds both; zeros are free. */
    private final long[] entries;

    private final int[] next;
    private final Form[] forms;
    private final Sieve sieve;
    private final Sieve smallSieve;
    private final @Nullable Cities cities;

    private Lexicon(long[] phrases, int[] heads, int[] next, Form[] forms, @Nullable Cities cities) {
        this.next = next;
        this.forms = forms;
        this.cities = cities;
        this.entries = new long[phrases.length * 2];
        var small = new long[phrases.length];
        for (int slot = 0; slot < phrases.length; slot++) {
            boolean isSmall = isSmall(heads[slot]);
            small[slot] = isSmall ? phrases[slot] : 0;
            entries[slot * 2] = phrases[slot];
            entries[slot * 2 + 1] = Integer.toUnsignedLong(heads[slot]) | (isSmall ? SMALL : 0);
        }
        this.smallSieve = new Sieve(small);
        this.sieve = cities == null ? new Sieve(phrases) : new Sieve(phrases, cities.forms());
    }

    private boolean isSmall(int head) {
        for (int form = head; form != NO_FORM; form = next[form]) {
            if (forms[form].writing() == Form.Writing.ANY) {
                return true;
            }
        }
        return false;
    }

    /** Whether some form is, or begins with, the phrase. */
    boolean knows(long phrase) {
        return (sieve.mayHave(phrase) && entries[entry(phrase)] != 0)
                || (cities != null && sieve.mayHavePlace(phrase) && cities.knows(phrase));
    }

    /** Whether some form of the phrase may be written small. */
    boolean mayBeSmall(long phrase) {
        return smallSieve.mayHave(phrase) && (entries[entry(phrase) + 1] & SMALL) != 0;
    }

    /** Gives each form of the phrase but for populated places, in the order of the tables. */
    void forms(long phrase, Consumer<Form> sink) {
        int entry = sieve.mayHave(phrase) ? entry(phrase) : NO_FORM;
        if (entry != NO_FORM && entries[entry] != 0) {
            for (int form = (int) entries[entry + 1]; form != NO_FORM; form = next[form]) {
                sink.accept(forms[form]);
            }
        }
    }

    /** Where the phrase stands in the entries, or would stand. */
    private int entry(long phrase) {
        int mask = entries.length - 1;
        int entry = firstSlot(phrase) * 2 & mask;
        while (entries[entry] != 0 && entries[entry] != phrase) {
            entry = (entry + 2) & mask;
        }
        return entry;
    }

    /** Gives each populated place that is called so in the language; in any where it is negative. */
    void cities(long phrase, int language, Consumer<Form> sink) {
        if (cities != null && sieve.mayHavePlace(phrase)) {
            cities.named(phrase, language, city -> sink.accept(Form.of(city)));
        }
    }

    /** Gives each form of a phrase as tables write it, with populated places. */
    void forms(String phrase, Consumer<Form> sink) {
        var hashes = Builder.hashes(phrase);
        if (hashes.length > 0) {
            forms(hashes[hashes.length - 1], sink);
            cities(hashes[hashes.length - 1], -1, sink);
        }
    }

    /** Whether the phrase is the name of something of the kind, in any language. */
    boolean hasNameOf(NameKind kind, long phrase) {
        var found = new boolean[1];
        forms(phrase, form -> found[0] |= form.sense() instanceof Entity entity && entity.kind() == kind);
        return found[0];
    }

    private static int slot(long[] table, long phrase) {
        int mask = table.length - 1;
        int slot = firstSlot(phrase) & mask;
        while (table[slot] != 0 && table[slot] != phrase) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int firstSlot(long phrase) {
        return (int) ((phrase * 0x9e3779b97f4a7c15L) >>> 32);
    }

    /** The hash of a word of a text. */
    @FunctionalInterface
    interface WordHash {
        long of(CharSequence text, int from, int to);
    }

    /** Collects forms. What each hashes to is told at once, so that threads that collect share that work. */
    static final class Builder {
        private final List<Form> forms = new ArrayList<>();
        private final List<long[]> phrases = new ArrayList<>();

        void add(Form form) {
            forms.add(form);
            phrases.add(hashes(form.text()));
        }

        /** Adds the forms of another collector, which is empty then. */
        void addAll(Builder more) {
            forms.addAll(more.forms);
            phrases.addAll(more.phrases);
            more.forms.clear();
            more.phrases.clear();
        }

        List<Form> forms() {
            return List.copyOf(forms);
        }

        /** What the forms hash to is needed no more after it. */
        Lexicon build(Cities cities) {
            var lexicon = build(forms, phrases, cities);
            phrases.clear();
            return lexicon;
        }

        /** The forms that a language declines, by the stems of their words. */
        static Lexicon stemmed(List<Form> forms, Stems stems) {
            var inflected = forms.stream().filter(stems::mayInflect).toList();
            return build(
                    inflected,
                    inflected.stream()
                            .map(form -> hashes(form.text(), stems::hash))
                            .toList(),
                    null);
        }

        private static Lexicon build(List<Form> forms, List<long[]> hashes, @Nullable Cities cities) {
            int size = Integer.highestOneBit(Math.max(16, forms.size() * 3)) * 2;
            var phrases = new long[size];
            var heads = new int[size];
            var next = new int[forms.size()];
            Arrays.fill(heads, NO_FORM);
            for (int i = forms.size() - 1; i >= 0; i--) {
                int slot = enter(phrases, hashes.get(i));
                if (slot >= 0) {
                    next[i] = heads[slot];
                    heads[slot] = i;
                }
            }
            return new Lexicon(phrases, heads, next, forms.toArray(new Form[0]), cities);
        }

        /** The slot of the phrase, or -1 where it has no word. */
        private static int enter(long[] phrases, long[] hashes) {
            int slot = -1;
            for (long phrase : hashes) {
                slot = slot(phrases, phrase);
                phrases[slot] = phrase;
            }
            return slot;
        }

        /** The hashes of the phrase of the first word, of the first two, and so on. */
        static long[] hashes(String text) {
            return hashes(text, NameKey::hash);
        }

        private static long[] hashes(String text, WordHash hash) {
            var hashes = new long[text.length()];
            int size = 0;
            for (int start = 0; start < text.length(); ) {
                int end = endOfWord(text, start);
                if (end == start) {
                    start++;
                    continue;
                }
                long word = hash.of(text, start, end);
                hashes[size] = size == 0 ? word : NameKey.join(hashes[size - 1], word);
                size++;
                start = end;
            }
            return Arrays.copyOf(hashes, size);
        }

        static int endOfWord(String text, int start) {
            int end = start;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            return end;
        }

        /** The same of characters, before {@code to}. */
        static int endOfWord(char[] text, int start, int to) {
            int end = start;
            while (end < to && isOfWord(text[end])) {
                end++;
            }
            return end;
        }

        private static boolean isOfWord(char c) {
            if (c < 128) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            }
            return Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || c == '\u200c';
        }
    }
}
