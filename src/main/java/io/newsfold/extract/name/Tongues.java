package io.newsfold.extract.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of languages as bits. A form of no language in particular holds in every language. */
final class Tongues {
    static final int EVERY = 0;

    private static final List<String> TAGS = List.of(
            "en", "tr", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "ar", "fa", "az", "ku", "el", "zh", "ja",
            "ko", "sv", "ro", "bg", "cs", "hu", "he");
    private static final Map<String, Integer> BITS = bits();
    private static final int LETTERS = 26;
    /** The same by the two letters: tables name a language a hundred thousand times. */
    private static final int[] BITS_BY_LETTERS = bitsByLetters();

    private Tongues() {}

    /** The bit of a tag ({@code pt-BR} is {@code pt}), or 0 for a language that no table tells apart. */
    static int bit(String tag) {
        if (tag.length() == 2) {
            return bit(tag.charAt(0), tag.charAt(1));
        }
        int dash = tag.indexOf('-');
        return BITS.getOrDefault(dash < 0 ? tag : tag.substring(0, dash), 0);
    }

    /** The bits of two-letter tags written together; {@code *} is passed over. */
    static int bits(String tags) {
        int bits = 0;
        for (int i = tags.startsWith("*") ? 1 : 0; i + 2 <= tags.length(); i += 2) {
            bits |= bit(tags.charAt(i), tags.charAt(i + 1));
        }
        return bits;
    }

    /** The same of characters. */
    static int bits(char[] tags, int from, int to) {
        int bits = 0;
        for (int i = from; i + 2 <= to; i += 2) {
            bits |= bit(tags[i], tags[i + 1]);
        }
        return bits;
    }

    private static int bit(char first, char second) {
        boolean isTag = first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z';
        return isTag ? BITS_BY_LETTERS[(first - 'a') * LETTERS + second - 'a'] : 0;
    }

    /** Whether a form of {@code languages} may stand in a text of {@code language}. */
    static boolean hold(int languages, int language) {
        return languages == EVERY || (languages & language) != 0;
    }

    private static Map<String, Integer> bits() {
        var bits = new HashMap<String, Integer>();
        for (int i = 0; i < TAGS.size(); i++) {
            bits.put(TAGS.get(i), 1 << i);
        }
        return bits;
    }

    private static int[] bitsByLetters() {
        var bits = new int[LETTERS * LETTERS];
        BITS.forEach((tag, bit) -> bits[(tag.charAt(0) - 'a') * LETTERS + tag.charAt(1) - 'a'] = bit);
        return bits;
    }
}
