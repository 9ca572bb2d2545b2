package io.newsfold.extract.cue;

import io.newsfold.text.ScannedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one text as keys to compare: words folded, apostrophes and dashes of one shape each, digits of any
 * script as ASCII. Keys are made once and shared by every table, and so is what the tables were found to have. Not for
 * use by two threads.
 */
public final class Words {
    private static final String NONE = "";
    private static final Locale TURKISH = Locale.forLanguageTag("tr");
    private static final int TABLES = 6;
    /** Letters up to here have one small letter each, whatever stands beside them. */
    private static final int SIMPLE = 0x180;

    private static final String[] MARKS = new String[128];

    static {
        for (char c = 0; c < MARKS.length; c++) {
            MARKS[c] = c == '`' ? "'" : String.valueOf(c);
        }
    }

    private final ScannedText scanned;
    private final String[] keys;
    private final String[] bareKeys;
    private final int[] wholes;
    private final int[] triples;
    private final int[] bareWholes;
    private final int[] bareTriples;
    private Phrases<?>[] tables = new Phrases<?>[TABLES];
    private Phrases.Found[] found = new Phrases.Found[TABLES];
    /** For each token the next number; null until it is asked for. */
    private int @Nullable [] numbers;

    private int lookups;
    private int latest = -1;

    private Words(ScannedText scanned, String[] keys, boolean arabic) {
        this.scanned = scanned;
        this.keys = keys;
        this.bareKeys = arabic ? bareKeys(keys) : keys;
        this.wholes = hashes(keys, Heads::whole);
        this.triples = hashes(keys, Heads::triple);
        this.bareWholes = arabic ? hashes(bareKeys, Heads::whole) : wholes;
        this.bareTriples = arabic ? hashes(bareKeys, Heads::triple) : triples;
    }

    private static int[] hashes(String[] keys, ToIntFunction<String> hash) {
        int[] hashes = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            hashes[i] = hash.applyAsInt(keys[i]);
        }
        return hashes;
    }

    public static Words of(ScannedText scanned, String tag) {
        boolean turkic = tag.equals("tr") || tag.equals("az");
        var keys = new String[scanned.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = switch (scanned.kind(i)) {
                case WORD -> turkic ? turkic(scanned, i) : scanned.key(i);
                case NUMBER -> asciiDigits(scanned.word(i));
                case PUNCTUATION -> mark(scanned, i);
            };
        }
        return new Words(scanned, keys, tag.equals("ar"));
    }

    /** What a table has at each token, looked up at its first question: many steps ask the same. */
    Phrases.Found found(Phrases<?> phrases) {
        if (latest >= 0 && tables[latest] == phrases) {
            return found[latest];
        }
        for (int i = 0; i < lookups; i++) {
            if (tables[i] == phrases) {
                latest = i;
                return found[i];
            }
        }
        if (lookups == tables.length) {
            tables = Arrays.copyOf(tables, lookups * 2);
            found = Arrays.copyOf(found, lookups * 2);
        }
        tables[lookups] = phrases;
        found[lookups] = phrases.read(this);
        latest = lookups++;
        return found[latest];
    }

    /** Whether a sieve lets the whole key through, or the key without what Arabic writes onto it. */
    boolean mayBeWhole(Heads heads, int token) {
        return heads.mayHaveWhole(wholes[token]) || (isClitic(token) && heads.mayHaveWhole(bareWholes[token]));
    }

    /** Whether a sieve lets beginnings of the key through, or of the key without what Arabic writes onto it. */
    boolean mayBegin(Heads heads, int token) {
        return heads.mayHaveBeginning(keys[token], triples[token])
                || (isClitic(token) && heads.mayHaveBeginning(bareKeys[token], bareTriples[token]));
    }

    /** The {@link Heads#whole} of the key of a token. */
    int whole(int token) {
        return wholes[token];
    }

    /** The same of its {@link #bareKey}. */
    int bareWhole(int token) {
        return bareWholes[token];
    }

    /** Whether Arabic writes something onto the word. */
    private boolean isClitic(int token) {
        return bareKeys != keys && bareKeys[token].length() < keys[token].length();
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

    /** The first number from {@code from} on; the size of the text where there is none. */
    public int nextNumber(int from) {
        int token = Math.max(from, 0);
        if (numbers == null) {
            numbers = numbers();
        }
        return token < keys.length ? numbers[token] : keys.length;
    }

    private int[] numbers() {
        int[] next = new int[keys.length];
        int number = keys.length;
        for (int token = keys.length - 1; token >= 0; token--) {
            number = scanned.kind(token) == ScannedText.Kind.NUMBER ? token : number;
            next[token] = number;
        }
        return next;
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
        return token < 0 || token >= bareKeys.length ? NONE : bareKeys[token];
    }

    private static String[] bareKeys(String[] keys) {
        var bare = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            bare[i] = bare(keys[i]);
        }
        return bare;
    }

    private static String bare(String key) {
        int from = 0;
        while (from < 2 && key.length() - from > 3 && "وفبلك".indexOf(key.charAt(from)) >= 0) {
            from++;
        }
        return from == 1 && key.startsWith("لل") ? "ال" + key.substring(2) : key.substring(from);
    }

    /** Turkish and Azerbaijani keep their letters: {@code öldü} (died) is not {@code oldu} (became). */
    private static String turkic(ScannedText scanned, int token) {
        var text = scanned.text();
        int start = scanned.start(token);
        int end = scanned.end(token);
        boolean small = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= SIMPLE) {
                return withoutHats(text.substring(start, end).toLowerCase(TURKISH));
            }
            small &= small(c) == c;
        }
        if (small) {
            return text.substring(start, end);
        }
        var key = new char[end - start];
        for (int i = start; i < end; i++) {
            key[i - start] = small(text.charAt(i));
        }
        return new String(key);
    }

    private static char small(char c) {
        return switch (c) {
            case 'I' -> 'ı';
            case 'İ' -> 'i';
            case 'â', 'Â' -> 'a';
            case 'î', 'Î' -> 'i';
            case 'û', 'Û' -> 'u';
            default -> Character.toLowerCase(c);
        };
    }

    private static String withoutHats(String word) {
        return word.replace('â', 'a').replace('î', 'i').replace('û', 'u');
    }

    private static String mark(ScannedText scanned, int token) {
        char c = scanned.text().charAt(scanned.start(token));
        return c < MARKS.length ? MARKS[c] : plain(scanned.word(token));
    }

    private static String plain(String mark) {
        return switch (mark) {
            case "\u2019", "\u2018", "\u02bc", "\u00b4" -> "'";
            case "\u2013", "\u2014", "\u2010", "\u2011", "\u2212" -> "-";
            case "\u060c", "\uff0c" -> ",";
            case "\u066a", "\uff05" -> "%";
            default -> mark;
        };
    }

    private static String asciiDigits(String number) {
        int plain = 0;
        while (plain < number.length() && number.charAt(plain) < 128) {
            plain++;
        }
        if (plain == number.length()) {
            return number;
        }
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
