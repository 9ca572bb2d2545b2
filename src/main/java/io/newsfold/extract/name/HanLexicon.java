package io.newsfold.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What tables know in the scripts that set no spaces, by the characters themselves: all beginnings of all forms in one hash
 * table, so that a reader stops where nothing goes on. Forms are kept simplified.
 */
final class HanLexicon {
    static final int NAME = 1;
    static final int TITLE = 1 << 1;
    static final int SAY = 1 << 2;
    static final int ACT = 1 << 3;
    static final int HEAD = 1 << 4;
    static final int PLACE_END = 1 << 5;
    static final int STOP = 1 << 6;
    static final int MINISTRY = 1 << 7;
    static final int WHOLE = 1 << 8;
    static final int TRADE = 1 << 9;
    static final int LONGEST = 24;

    private static final Map<String, Integer> KINDS = Map.of(
            "title", TITLE, "say", SAY, "act", ACT, "head", HEAD, "place", PLACE_END, "stop", STOP, "whole", WHOLE,
            "trade", TRADE);
    private static final String EASTERN = "CN TW HK JP KR KP";
    private static final String DIVISIONS = "市县区镇乡州省府郡村";
    private static final int SHORTEST_STEM = 2;

    /** All that one form may be. */
    static final class Entry {
        int kinds;
        private final List<Form> forms = new ArrayList<>(1);
        private int[] cities = {};

        /** Gives what the form may mean in a language. */
        void senses(int language, Cities all, Consumer<Sense> sink) {
            for (var form : forms) {
                if (Tongues.hold(form.languages(), language)) {
                    sink.accept(form.sense());
                }
            }
            for (int i = 0; i < cities.length; i += 2) {
                if (Tongues.hold(cities[i + 1], language)) {
                    sink.accept(all.entity(cities[i]));
                }
            }
        }

        private void add(int row, int languages) {
            cities = Arrays.copyOf(cities, cities.length + 2);
            cities[cities.length - 2] = row;
            cities[cities.length - 1] = languages;
        }
    }

    private static final Entry PREFIX = new Entry();

    private final Map<String, Entry> building = new HashMap<>();
    private final long[] keys;
    private final Entry[] entries;

    HanLexicon(List<Form> forms, Cities cities) {
        for (var form : forms) {
            add(form);
        }
        cities.takeUnspaced(this::add);
        Resources.eachLine("han-words.txt", this::addWords);
        for (String name : List.copyOf(building.keySet())) {
            if ((kindsOf(name) & (MINISTRY | HEAD)) != 0 && name.length() > 1) {
                entry(name + "长").kinds |= TITLE;
                entry("副" + name + "长").kinds |= TITLE;
            }
        }
        int size = 1 << 10;
        for (var name : building.keySet()) {
            size += name.length();
        }
        int slots = Integer.highestOneBit(size) * 4;
        keys = new long[slots];
        entries = new Entry[slots];
        building.forEach(this::enter);
        building.clear();
    }

    /** The entry of {@code text[from, to)} with one of the kinds, or null. */
    @Nullable
    Entry at(char[] text, int from, int to, int kinds) {
        var entry = entries[slot(hash(text, from, to))];
        return entry != null && (entry.kinds & kinds) != 0 ? entry : null;
    }

    /** The end of the longest form of one of the kinds that begins here, or -1. */
    int longest(char[] text, int from, int limit, int kinds) {
        long hash = NameKey.start();
        int longest = -1;
        for (int i = from; i < Math.min(limit, from + LONGEST); i++) {
            hash = NameKey.extend(hash, text[i]);
            var entry = entries[slot(hash)];
            if (entry == null) {
                break;
            }
            if ((entry.kinds & kinds) != 0) {
                longest = i + 1;
            }
        }
        return longest;
    }

    /** Whether a form of one of the kinds begins here. */
    boolean begins(char[] text, int from, int limit, int kinds) {
        return longest(text, from, limit, kinds) > 0;
    }

    /** The beginning of the longest form of one of the kinds that ends here, or -1. */
    int longestBefore(char[] text, int to, int least, int kinds) {
        int longest = -1;
        for (int from = to - 1; from >= Math.max(least, to - 8); from--) {
            if (at(text, from, to, kinds) != null) {
                longest = from;
            }
        }
        return longest;
    }

    private static long hash(char[] text, int from, int to) {
        long hash = NameKey.start();
        for (int i = from; i < to; i++) {
            hash = NameKey.extend(hash, text[i]);
        }
        return hash;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9e3779b97f4a7c15L) >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void enter(String name, Entry entry) {
        long hash = NameKey.start();
        for (int i = 0; i < name.length(); i++) {
            hash = NameKey.extend(hash, name.charAt(i));
            int slot = slot(hash);
            keys[slot] = hash;
            if (i == name.length() - 1) {
                entries[slot] = entry;
            } else if (entries[slot] == null) {
                entries[slot] = PREFIX;
            }
        }
    }

    private int kindsOf(String name) {
        var entry = building.get(name);
        return entry == null ? 0 : entry.kinds;
    }

    private Entry entry(String name) {
        return building.computeIfAbsent(name, key -> new Entry());
    }

    private void add(Form form) {
        boolean isName = form.sense() instanceof Entity || form.sense() instanceof NationalBody;
        if (!isName || !HanScript.isEastern(form.text())) {
            return;
        }
        var name = HanScript.simple(form.text());
        add(name, form);
    }

    /** A city by its name and without what it is: {@code 绍兴市} and {@code 绍兴}. */
    private void add(Cities.Unspaced city) {
        var name = HanScript.simple(city.name());
        add(name, city);
        int stem = name.length() - 1;
        boolean isStem = stem >= SHORTEST_STEM && DIVISIONS.indexOf(name.charAt(stem)) >= 0;
        if (isStem && (stem > SHORTEST_STEM || EASTERN.contains(city.country()))) {
            add(name.substring(0, stem), city);
        }
        int space = city.name().indexOf(' ');
        if (space >= SHORTEST_STEM) {
            add(name.substring(0, space), city);
        }
    }

    private void add(String name, Cities.Unspaced city) {
        var entry = entry(name);
        entry.kinds |= NAME;
        entry.add(city.row(), city.languages());
    }

    private void add(String name, Form form) {
        var entry = entry(name);
        entry.kinds |= form.sense() instanceof NationalBody ? MINISTRY : NAME;
        entry.forms.add(form);
    }

    private void addWords(String line) {
        int colon = line.indexOf(':');
        int kind = KINDS.getOrDefault(line.substring(0, colon), 0);
        for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
            entry(HanScript.simple(word)).kinds |= kind;
        }
    }
}
