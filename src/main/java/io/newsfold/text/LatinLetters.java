package io.newsfold.text;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Letters of other scripts in Latin ones. Six scripts go letter by letter, in the way English-language newspapers spell
 * names; the others go through ICU, whose rules are slow and take a lock, so what they gave is remembered, up to a bound.
 */
final class LatinLetters {
    private static final int REMEMBERED = 20_000;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Character, String> TABLE = new HashMap<>();

    static {
        // Cyrillic, after the fold of й to и and ё to е; letters of Ukrainian, Serbian, Macedonian, Kazakh at the end.
        put(
                "абвгдежзиклмнопрстуфхцчшщъыьэюя",
                "a b v g d e zh z i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya");
        put("іїєґўјљњћђџѕәғқңөұүһ", "i i ye g u j lj nj c dj dz dz a g k n o u u h");
        put("αβγδεζηθικλμνξοπρστυφχψω", "a v g d e z i th i k l m n x o p r s t y f ch ps o");
        put("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةء", "a b t th j h kh d dh r z s sh s d t z - gh f q k l m n h u i a a -");
        put("پچژگڤۆێەھےٹڈڑںہ", "p ch zh g v o e a h e t d r n h");
        put("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h v z ch t y k k l m m n n s - p p ts ts k r sh t");
        put(
                "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
                "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f");
        put(
                "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
                "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h");
        put("əɛɔŋ", "e e o ng");
    }

    private LatinLetters() {}

    /** {@code key} is the folded form of {@code text}. */
    static String of(String key, String text) {
        var latin = new StringBuilder(key.length() + 8);
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c < 128) {
                latin.append(c);
                continue;
            }
            var letters = TABLE.get(c);
            if (letters == null && Character.isLetterOrDigit(key.codePointAt(i))) {
                return remembered(text);
            }
            latin.append(letters == null ? String.valueOf(c) : letters);
        }
        return latin.toString();
    }

    private static String remembered(String text) {
        @Nullable String known = KNOWN.get(text);
        if (known == null) {
            known = Fold.key(Rules.TO_LATIN.transliterate(text));
            if (KNOWN.size() >= REMEMBERED) {
                KNOWN.clear();
            }
            KNOWN.put(text, known);
        }
        return known;
    }

    private static void put(String letters, String latin) {
        var parts = latin.split(" ", -1);
        if (parts.length != letters.length()) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%s: %d letters, %d forms", letters, letters.length(), parts.length));
        }
        for (int i = 0; i < parts.length; i++) {
            TABLE.put(letters.charAt(i), parts[i].equals("-") ? "" : parts[i]);
        }
    }

    /** Loaded when a text first needs it. */
    private static final class Rules {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
