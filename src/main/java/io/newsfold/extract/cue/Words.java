package io.newsfold.extract.cue;

import io.newsfold.text.ScannedText;
import io.newsfold.text.WholeNumber;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one text as keys to compare: words folded, apostrophes and dashes of one shape each, digits of any
 * script as ASCII. Keys are made once and shared by every table, and so is what the tables were found to have. Not for
 * use by two threads.
 */
public final class Words {
    private static final String NONE = "";
    private static final int TABLES = 6;

    private final ScannedText scanned;
    private final String[] keys;
    private final String[] bareKeys;
    private final int[] wholes;
    private final int[] triples;
    private final int[] bareWholes;
    private final int[] bareTriples;
    private final String tag;
    private final Openings.View view;
    /** Of each token: which tables of the language have a phrase that may begin there. */
    private final long[] openings;

    private Phrases<?>[] tables = new Phrases<?>[TABLES];
    private Phrases.Found[] found = new Phrases.Found[TABLES];
    /** For each token the next number; null until it is asked for. */
    private int @Nullable [] numbers;

    private int lookups;
    private int latest = -1;

    private Words(ScannedText scanned, String[] keys, String tag) {
        boolean arabic = tag.equals("ar");
        this.scanned = scanned;
        this.tag = tag;
        this.keys = keys;
        this.bareKeys = arabic ? Keys.bare(keys) : keys;
        this.wholes = new int[keys.length];
        this.triples = new int[keys.length];
        hash(keys, wholes, triples);
        this.bareWholes = arabic ? new int[keys.length] : wholes;
        this.bareTriples = arabic ? new int[keys.length] : triples;
        if (arabic) {
            hash(bareKeys, bareWholes, bareTriples);
        }
        this.view = Openings.of(tag).view();
        this.openings = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            openings[i] = view.tables(keys[i], wholes[i], triples[i])
                    | (isClitic(i) ? view.tables(bareKeys[i], bareWholes[i], bareTriples[i]) : 0);
        }
    }

    /** Of each token the bits of the tables that may have a phrase there; null where that of the table is not known. */
    long @Nullable [] openings(String tag, long bit) {
        return bit != 0 && view.has(bit) && this.tag.equals(tag) ? openings : null;
    }

    private static void hash(String[] keys, int[] wholes, int[] triples) {
        for (int i = 0; i < keys.length; i++) {
            wholes[i] = Heads.whole(keys[i]);
            triples[i] = Heads.triple(keys[i], wholes[i]);
        }
    }

    public static Words of(ScannedText scanned, String tag) {
        return new Words(scanned, Keys.of(scanned, tag), tag);
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
        return isNumber(token) ? WholeNumber.of(key(token), 9) : WholeNumber.NONE;
    }

    /**
     * The key without the conjunctions and prepositions that Arabic writes onto the word ({@code wa-}, {@code bi-},
     * {@code li-}, {@code fa-}, {@code ka-}); the key itself elsewhere.
     */
    String bareKey(int token) {
        return token < 0 || token >= bareKeys.length ? NONE : bareKeys[token];
    }
}
