package io.newsfold.extract.name;

import io.newsfold.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words of Arabic that names are made of and stand beside, and how Latin letters write a name. */
final class ArabicTables {
    static final int GIVEN = 1;
    static final int LOOSE = 1 << 1;
    static final int FOREIGN = 1 << 2;
    static final int TITLE = 1 << 3;
    static final int CALLED = 1 << 4;
    static final int VERB = 1 << 5;
    static final int STOP = 1 << 6;
    static final int HEAD = 1 << 7;
    static final int QUOTED = 1 << 8;
    static final int PLACE = 1 << 9;
    static final int STREET = 1 << 10;
    static final int NOUN = 1 << 11;
    static final int WEAK = 1 << 12;
    static final int PROPER = 1 << 13;
    static final int PURPOSE = 1 << 14;

    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("given", GIVEN),
            Map.entry("foreign", GIVEN | FOREIGN),
            Map.entry("loose", LOOSE),
            Map.entry("title", TITLE),
            Map.entry("called", CALLED),
            Map.entry("verbs", VERB),
            Map.entry("stop", STOP),
            Map.entry("head", HEAD),
            Map.entry("quoted", QUOTED),
            Map.entry("place", PLACE),
            Map.entry("street", STREET),
            Map.entry("noun", NOUN),
            Map.entry("weak", WEAK),
            Map.entry("proper", PROPER),
            Map.entry("purpose", PURPOSE));
    private static final String SERVANT = "عبد";
    private static final int LONGEST_BARE = 3;

    private final WordSet words = new WordSet();
    private final Map<String, String> latin = new HashMap<>();

    ArabicTables() {
        Resources.eachLine("arabic-names.txt", this::add);
        Resources.eachLine("arabic-words.txt", this::add);
    }

    /** What the word with this key may be, as bits. */
    int of(long key) {
        return words.of(key);
    }

    /** The parts of a name in Latin letters, capitalised; a servant's name ({@code Abd} + …) as one. */
    List<String> latin(List<String> parts) {
        var written = new ArrayList<String>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            boolean isServant = part.equals(SERVANT) && i + 1 < parts.size();
            if (isServant) {
                i++;
                written.add(capitalised("abdul" + bare(parts.get(i)).replace("-", "")));
            } else {
                written.add(capitalised(word(part)));
            }
        }
        return written;
    }

    private String bare(String part) {
        var rest = part.startsWith("ال") ? part.substring(2) : part;
        return rest.equals("له") || rest.equals("لله") || part.equals("الله") ? "lah" : word(rest);
    }

    private String word(String part) {
        var known = latin.get(NameKey.of(part));
        if (known != null) {
            return known;
        }
        if (part.startsWith("ال") && part.length() > LONGEST_BARE) {
            return "al-" + word(part.substring(2));
        }
        if (part.startsWith(SERVANT + "ال") && part.length() > SERVANT.length() + LONGEST_BARE) {
            return "abdul" + bare(part.substring(SERVANT.length()));
        }
        return vowelled(part);
    }

    /** Sets an a where consonants stand together that no long vowel parts: {@code حسن} is written so by hand too. */
    private static String vowelled(String part) {
        var latin = Fold.latin(consonants(part));
        var vowelled = new StringBuilder(latin.length() + 2);
        int run = 0;
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            boolean isVowel = "aeiou".indexOf(c) >= 0;
            boolean isSecond = i > 0 && c == 'h' && "sktdzcg".indexOf(latin.charAt(i - 1)) >= 0;
            run = isVowel || c < 'a' ? 0 : isSecond ? run : run + 1;
            boolean isLast = i == latin.length() - 1;
            if (run == 2 && (vowelled.length() == 1 || isLast || i == 1 + (isSecond ? 1 : 0))) {
                vowelled.append('a');
                run = 1;
            } else if (run > 2) {
                vowelled.append('a');
                run = 1;
            }
            vowelled.append(c);
        }
        return vowelled.toString().replace("'", "");
    }

    private static String consonants(String part) {
        var written = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            char before = i == 0 ? 0 : part.charAt(i - 1);
            char next = i + 1 < part.length() ? part.charAt(i + 1) : 0;
            switch (c) {
                case 'ي', 'ی' -> written.append(i == 0 || isLong(next) ? "y" : isLong(before) ? "y" : "i");
                case 'و' -> written.append(i == 0 || isLong(next) ? "w" : isLong(before) ? "w" : "u");
                case 'ا', 'أ', 'آ', 'ى' -> written.append("a");
                case 'إ' -> written.append("i");
                case 'ة' -> written.append("a");
                case 'ع', 'ء', 'ئ', 'ؤ' -> written.append(i == 0 || !isLong(next) ? "a" : "");
                default -> written.append(c);
            }
        }
        return written.toString();
    }

    private static boolean isLong(char c) {
        return c == 'ا' || c == 'و' || c == 'ي' || c == 'ی' || c == 'ى' || c == 'آ' || c == 'ة';
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        var kind = line.substring(0, colon);
        int bits = KINDS.getOrDefault(kind, 0);
        for (String told : line.substring(colon + 1).strip().split(" +", -1)) {
            boolean isLoose = told.startsWith("~");
            int equals = told.indexOf('=');
            var word = told.substring(isLoose ? 1 : 0, equals < 0 ? told.length() : equals);
            words.add(word, isLoose ? bits | LOOSE : bits);
            if (equals > 0) {
                latin.putIfAbsent(NameKey.of(word), told.substring(equals + 1));
            }
        }
    }
}
