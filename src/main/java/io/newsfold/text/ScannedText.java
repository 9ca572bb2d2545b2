package io.newsfold.text;

import org.jspecify.annotations.Nullable;

/**
 * One scan of one stored text: tokens and sentences with offsets in UTF-16 units, for all later steps. Tokens inside a
 * cut are left out, and a cut ends a sentence. An apostrophe suffix ({@code Ankara'da}) stays outside of its word:
 * {@code Ankara}, {@code '}, {@code da}. What a token is, {@link TextScanner} says.
 */
public final class ScannedText {
    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    private final String text;
    private final String tag;
    private final int size;
    private final @Nullable String[] keys;
    private final int[] starts;
    private final int[] ends;
    private final Kind[] kinds;
    private final byte[] cases;
    private final int[] sentenceOfToken;
    private final int[] sentenceFirstToken;

    /**
     * Arrays are taken over, not copied, and may be longer than the {@code size} tokens. {@code sentenceFirstToken} has one
     * entry a sentence.
     */
    ScannedText(
            String text,
            String tag,
            int size,
            int[] starts,
            int[] ends,
            Kind[] kinds,
            byte[] cases,
            int[] sentenceOfToken,
            int[] sentenceFirstToken) {
        this.text = text;
        this.tag = tag;
        this.size = size;
        this.keys = new @Nullable String[size];
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.cases = cases;
        this.sentenceOfToken = sentenceOfToken;
        this.sentenceFirstToken = sentenceFirstToken;
    }

    public String text() {
        return text;
    }

    /** The language whose rules cut the sentences, as it was given to the scan. */
    public String tag() {
        return tag;
    }

    /** How many tokens. */
    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    /** Exclusive. */
    public int end(int token) {
        return ends[token];
    }

    public Kind kind(int token) {
        return kinds[token];
    }

    public boolean isWord(int token) {
        return kinds[token] == Kind.WORD;
    }

    /** The token as it stands. */
    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The token folded by {@link Fold#key}, worked out once. */
    public String key(int token) {
        @Nullable String key = keys[token];
        if (key == null) {
            key = Fold.key(text, starts[token], ends[token]);
            keys[token] = key;
        }
        return key;
    }

    public boolean is(int token, char c) {
        return ends[token] - starts[token] == 1 && text.charAt(starts[token]) == c;
    }

    /** Whether the token begins with an upper-case or title-case letter. */
    public boolean isCapitalised(int token) {
        return (cases[token] & LetterCase.CAPITALISED) != 0;
    }

    /** Whether the token has two letters or more and none of them is small: {@code NATO}, {@code G20} is not. */
    public boolean isUpperCase(int token) {
        return (cases[token] & (LetterCase.SMALL | LetterCase.CAPITALS)) == LetterCase.CAPITALS;
    }

    /** Whether the token has two capitals or more, whatever else it has: {@code RhB}. */
    public boolean hasCapitals(int token) {
        return (cases[token] & LetterCase.CAPITALS) != 0;
    }

    /** Whether a letter of the token is small. */
    public boolean hasSmall(int token) {
        return (cases[token] & LetterCase.SMALL) != 0;
    }

    /** Whether a letter of the token is small or a capital: its script has both. */
    public boolean isCased(int token) {
        return (cases[token] & (LetterCase.SMALL | LetterCase.CAPITAL)) != 0;
    }

    /** Whether nothing stands between a token and the one before it. */
    public boolean isGlued(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }

    /** The first token that ends after {@code offset}, or {@link #size()}. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How a sentence uses capitals. Scripts without capitals count as running text. */
    public Casing casing(int sentence) {
        int words = 0;
        int capitalised = 0;
        int upper = 0;
        for (int token = firstTokenOf(sentence); token < lastTokenOf(sentence); token++) {
            if (isWord(token) && ends[token] - starts[token] >= 4) {
                words++;
                capitalised += isCapitalised(token) ? 1 : 0;
                upper += isUpperCase(token) ? 1 : 0;
            }
        }
        if (words >= 2 && upper * 10 >= words * 8) {
            return Casing.UPPER;
        }
        return words >= 4 && capitalised * 10 >= words * 8 ? Casing.TITLE : Casing.SENTENCE;
    }

    public int sentences() {
        return sentenceFirstToken.length;
    }

    public int sentenceOf(int token) {
        return sentenceOfToken[token];
    }

    public int firstTokenOf(int sentence) {
        return sentenceFirstToken[sentence];
    }

    /** Exclusive. */
    public int lastTokenOf(int sentence) {
        return sentence + 1 < sentenceFirstToken.length ? sentenceFirstToken[sentence + 1] : size;
    }

    /** The sentence as it stands. */
    public String sentence(int sentence) {
        return text.substring(starts[firstTokenOf(sentence)], ends[lastTokenOf(sentence) - 1]);
    }
}
