package io.newsfold.extract.name;

import io.newsfold.text.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of people's names in Han characters: surnames, sounds of foreign names, and how Latin letters write them. */
final class HanTables {
    private static final byte SURNAME = 1;
    private static final byte FREQUENT = 1 << 1;
    private static final byte NOT_GIVEN = 1 << 2;
    private static final byte SOUND = 1 << 3;
    private static final byte LOOSE_SOUND = 1 << 4;

    private final HanLexicon lexicon;
    private final byte[] marks = new byte[0x10000];
    private final Map<Character, String> sounds = new HashMap<>();
    private final Map<Character, String> surnameSounds = new HashMap<>();
    private final Set<String> doubles = new HashSet<>();
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> japanese = new HashMap<>();

    HanTables(HanLexicon lexicon) {
        this.lexicon = lexicon;
        Resources.eachLine("han-sounds.txt", this::addSounds);
        Resources.eachLine("han-names.txt", this::addNames);
    }

    HanLexicon lexicon() {
        return lexicon;
    }

    boolean isSurname(char c) {
        return (marks[c] & SURNAME) != 0;
    }

    boolean isFrequentSurname(char c) {
        return (marks[c] & FREQUENT) != 0;
    }

    boolean isDoubleSurname(char one, char two) {
        return isSurnamePair(one) && doubles.contains("" + one + two);
    }

    boolean isJapaneseSurname(String name) {
        return japanese.containsKey(name);
    }

    /** Whether the character may stand in a given name. */
    boolean mayBeGiven(char c) {
        return HanScript.isHan(c) && (marks[c] & NOT_GIVEN) == 0;
    }

    /** Whether the character spells sounds of foreign names. */
    boolean isSound(char c) {
        return (marks[c] & SOUND) != 0;
    }

    /** Whether it does so and is frequent in common words too. */
    boolean isLooseSound(char c) {
        return (marks[c] & LOOSE_SOUND) != 0;
    }

    /** The Latin letters of a Chinese or Korean name, its family name first; of a Japanese family name its own sound. */
    String latin(String name, int surname) {
        var family = name.substring(0, surname);
        var known = surname > 1 ? japanese.get(family) : null; // one character may be Chinese
        var latin = new StringBuilder();
        if (known != null) {
            latin.append(known);
        } else {
            for (int i = 0; i < surname; i++) {
                var sound = surname == 1 ? surnameSounds.get(family.charAt(i)) : null;
                latin.append(sound == null ? HanScript.pinyin(family.charAt(i)) : sound);
            }
        }
        latin.append(' ');
        for (int i = surname; i < name.length(); i++) {
            latin.append(HanScript.pinyin(name.charAt(i)));
        }
        return latin.toString();
    }

    /** The Latin letters of a foreign name, by the sounds that its characters stand for. */
    String foreign(String name) {
        var latin = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || isJoint(name.charAt(i))) {
                if (i > start) {
                    latin.append(latin.isEmpty() ? "" : " ").append(part(name.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return latin.toString();
    }

    /** The marks between the parts of a foreign name. */
    static boolean isJoint(char c) {
        return c == '·' || c == '・' || c == '‧' || c == '•' || c == '．' || c == '-' || c == '－';
    }

    private String part(String part) {
        var known = given.get(part);
        if (known != null) {
            return known;
        }
        var latin = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            var sound = sound(part.charAt(i));
            latin.append(sound == null ? HanScript.pinyin(part.charAt(i)) : sound);
        }
        return HanScript.isKana(part.charAt(0)) ? Fold.latin(part) : latin.toString();
    }

    @Nullable
    String sound(char c) {
        return sounds.get(c);
    }

    private boolean isSurnamePair(char c) {
        return HanScript.isHan(c);
    }

    private void addSounds(String line) {
        for (String told : line.strip().split(" +", -1)) {
            boolean isLoose = told.charAt(0) == '~';
            char c = told.charAt(isLoose ? 1 : 0);
            if ((marks[c] & SOUND) != 0 && sounds.containsKey(c)) {
                continue;
            }
            marks[c] |= isLoose ? SOUND | LOOSE_SOUND : SOUND;
            sounds.put(c, told.substring(isLoose ? 2 : 1));
        }
    }

    private void addNames(String line) {
        int colon = line.indexOf(':');
        var kind = line.substring(0, colon);
        for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
            addName(kind, word);
        }
    }

    private void addName(String kind, String word) {
        switch (kind) {
            case "surnames" -> mark(word, SURNAME);
            case "frequent" -> mark(word, FREQUENT);
            case "notgiven" -> mark(word, NOT_GIVEN);
            case "double" -> doubles.add(word);
            case "sound" -> surnameSounds.put(word.charAt(0), word.substring(1));
            case "given" -> given.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
            case "japanese" -> addJapanese(word);
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private void mark(String characters, byte as) {
        for (int i = 0; i < characters.length(); i++) {
            marks[characters.charAt(i)] |= as;
        }
    }

    private void addJapanese(String word) {
        int end = 0;
        while (end < word.length() && HanScript.isHan(word.charAt(end))) {
            end++;
        }
        japanese.put(HanScript.simple(word.substring(0, end)), word.substring(end));
    }
}
