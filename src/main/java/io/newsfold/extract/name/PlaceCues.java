package io.newsfold.extract.name;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Words that stand beside the name of a place: prepositions, and {@code city of} and the like. */
final class PlaceCues {
    /** How much the words beside a name speak for a place, least first. */
    enum Strength {
        NONE,
        /** A preposition that stands before people too. */
        WEAK,
        /** A preposition of place, or a case of place. */
        LOCATIVE,
        /** What it is is told: {@code town of}, {@code ilçesinde}. */
        TOLD
    }

    private static final WordSet IN = new WordSet();
    private static final WordSet OF = new WordSet();
    private static final WordSet NOUN = new WordSet();
    private static final WordSet AFTER = new WordSet();
    private static final WordSet NEVER = new WordSet();
    private static final WordSet AND = new WordSet();
    /** For each language its countries, as numbers of their two letters. */
    private static final @Nullable BitSet[] HOMES = new BitSet[Integer.SIZE];

    private static final int TURKISH = Tongues.bit("tr");
    private static final int ARABIC = Tongues.bit("ar");
    private static final int NOUN_REACH = 3;

    static {
        Resources.eachLine("place-cues.txt", PlaceCues::add);
    }

    private PlaceCues() {}

    /** What the words beside {@code first..last} say. */
    static Strength beside(Page page, int first, int last) {
        var words = page.words;
        int language = page.language;
        if (isNounBeside(words, first, last, language)) {
            return Strength.TOLD;
        }
        if (isSuffixed(words, last, language) || isClitic(words, first, language)) {
            return Strength.LOCATIVE;
        }
        if (first == 0 || !isNear(words, first)) {
            return Strength.NONE;
        }
        long before = words.key(first - 1);
        if (IN.has(before, language)) {
            return Strength.LOCATIVE;
        }
        boolean isJoined = AND.has(before, language) && first > 1 && isPlace(page.at(first - 2));
        if (isJoined) {
            return Strength.LOCATIVE;
        }
        return OF.has(before, language) ? Strength.WEAK : Strength.NONE;
    }

    /** Whether a word of the language is no small place, whatever stands beside it: {@code March}. */
    static boolean isNever(long key, int language) {
        return NEVER.has(key, language);
    }

    /** Whether the words beside this one speak for a place, if ever so little. */
    static boolean isBeside(Page page, int word) {
        return beside(page, word, word) != Strength.NONE;
    }

    /** Whether readers of the language know small places of the country. */
    static boolean isHome(String country, int language) {
        var homes = language == 0 ? null : HOMES[Integer.numberOfTrailingZeros(language)];
        return homes != null && country.length() == 2 && homes.get(number(country));
    }

    private static int number(String country) {
        return (country.charAt(0) << 7) + country.charAt(1);
    }

    /** {@code the city of X}, {@code Stadt X}, {@code X ilçesi}; the name of another town may stand between. */
    private static boolean isNounBeside(Words words, int first, int last, int language) {
        if (last + 1 < words.size && isNear(words, last + 1) && AFTER.has(words.key(last + 1), language)) {
            return true;
        }
        for (int back = 1; back < NOUN_REACH && first - back >= 0 && isNear(words, first - back + 1); back++) {
            long key = words.key(first - back);
            if (NOUN.has(key, language)) {
                return true;
            }
            if (!OF.has(key, language)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNear(Words words, int word) {
        var gap = words.gap(word);
        boolean isUnspaced = gap == Words.Gap.BREAK && word > 0 && words.start(word) == words.end(word - 1);
        return gap == Words.Gap.SPACE || gap == Words.Gap.APOSTROPHE || isUnspaced;
    }

    private static boolean isSuffixed(Words words, int last, int language) {
        return language == TURKISH && words.gap(last + 1) == Words.Gap.APOSTROPHE;
    }

    /** Arabic: a preposition written onto the name. */
    private static boolean isClitic(Words words, int first, int language) {
        if (language != ARABIC || words.length(first) < 4) {
            return false;
        }
        char head = words.text.text().charAt(words.start(first));
        char next = words.text.text().charAt(words.start(first) + 1);
        return head == 'ب' && next == 'ا';
    }

    private static boolean isPlace(@Nullable Mention mention) {
        return mention != null && mention.entity() != null && mention.entity().place() != null;
    }

    private static void add(String line) {
        int colon = line.indexOf(':');
        int language = Tongues.bits(line.substring(0, 2));
        var label = line.substring(3, colon);
        for (String told : line.substring(colon + 1).split(";", -1)) {
            var word = told.strip();
            if (label.equals("home")) {
                int at = Integer.numberOfTrailingZeros(language);
                HOMES[at] = HOMES[at] == null ? new BitSet() : HOMES[at];
                HOMES[at].set(number(word));
            } else if (!word.isEmpty()) {
                set(label).add(word, language);
            }
        }
    }

    private static WordSet set(String label) {
        return switch (label) {
            case "in" -> IN;
            case "of" -> OF;
            case "noun" -> NOUN;
            case "after" -> AFTER;
            case "and" -> AND;
            case "never" -> NEVER;
            default -> throw new IllegalArgumentException("no cue of a place is called " + label);
        };
    }
}
