package io.newsfold.extract.cue;

import io.newsfold.text.Fold;
import io.newsfold.text.ScannedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The tokens of one text as keys to compare: words folded, apostrophes and dashes of one shape each, digits of any
 * script as ASCII. Keys are made once and shared by every table.
 */
public final class Words {
    private static final String NONE = "";
    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    private final ScannedText scanned;
    private final String[] keys;
    private final boolean arabic;
    private final Map<Phrases<?>, Object[]> found = new HashMap<>(4);

    private Words(ScannedText scanned, String[] keys, boolean arabic) {
        this.scanned = scanned;
        this.keys = keys;
        this.arabic = arabic;
    }

    public static Words of(ScannedText scanned, String tag) {
        var keys = new String[scanned.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keyOf(scanned, i, tag);
        }
        return new Words(scanned, keys, tag.equals("ar"));
    }

    /** The keys of a phrase of a table, split as a text is. */
    static List<String> keysOf(ScannedText scanned, String tag) {
        var keys = new ArrayList<String>(scanned.size());
        for (int i = 0; i < scanned.size(); i++) {
            keys.add(keyOf(scanned, i, tag));
        }
        return keys;
    }

    /** What a table was found to have at each token, filled as it is asked: many steps ask the same. */
    Object[] found(Phrases<?> phrases) {
        return found.computeIfAbsent(phrases, table -> new Object[keys.length]);
    }

    public ScannedText scanned() {
        return scanned;
    }

    public int size() {
        return keys.length;
    }

    /** The key of a token; empty outside of the text, so that a look to the left or right needs no check. */
    public String key(int token) {
        return token < 0 || token >= keys.length ? NONE : keys[token];
    }

    public boolean is(int token, String key) {
        return key(token).equals(key);
    }

    public boolean isNumber(int token) {
        return token >= 0 && token < keys.length && scanned.kind(token) == ScannedText.Kind.NUMBER;
    }

    public boolean isWord(int token) {
        return token >= 0 && token < keys.length && scanned.isWord(token);
    }

    /** Whether two neighbouring tokens stand without a space between them. */
    public boolean isGlued(int token) {
        return token > 0 && token < keys.length && scanned.isGlued(token);
    }

    /** The token as a whole number of at most nine digits, or -1. */
    public int number(int token) {
        var key = key(token);
        if (!isNumber(token) || key.length() > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < key.length(); i++) {
            int digit = key.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /**
     * The key without the conjunctions and prepositions that Arabic writes onto the word ({@code wa-}, {@code bi-},
     * {@code li-}, {@code fa-}, {@code ka-}); the key itself elsewhere.
     */
    String bareKey(int token) {
        var key = key(token);
        if (!arabic) {
            return key;
        }
        int from = 0;
        while (from < 2 && key.length() - from > 3 && "وفبلك".indexOf(key.charAt(from)) >= 0) {
            from++;
        }
        return from == 1 && key.startsWith("لل") ? "ال" + key.substring(2) : key.substring(from);
    }

    private static String keyOf(ScannedText scanned, int token, String tag) {
        return switch (scanned.kind(token)) {
            case WORD -> wordKey(scanned.word(token), tag);
            case NUMBER -> asciiDigits(scanned.word(token));
            case PUNCTUATION -> plain(scanned.word(token));
        };
    }

    /** Turkish and Azerbaijani keep their letters: {@code öldü} (died) is not {@code oldu} (became). */
    private static String wordKey(String word, String tag) {
        if (!tag.equals("tr") && !tag.equals("az")) {
            return Fold.key(word);
        }
        return word.toLowerCase(TURKISH).replace('â', 'a').replace('î', 'i').replace('û', 'u');
    }

    private static String plain(String mark) {
        return switch (mark) {
            case "\u2019", "\u2018", "\u02bc", "`", "\u00b4" -> "'";
            case "\u2013", "\u2014", "\u2010", "\u2011", "\u2212" -> "-";
            case "\u060c", "\uff0c" -> ",";
            case "\u066a", "\uff05" -> "%";
            default -> mark;
        };
    }

    private static String asciiDigits(String number) {
        var ascii = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                ascii.append((char) ('0' + digit));
            } else {
                ascii.append(c == '\u066b' ? '.' : c == '\u066c' ? ',' : c);
            }
        }
        return ascii.toString();
    }
}
