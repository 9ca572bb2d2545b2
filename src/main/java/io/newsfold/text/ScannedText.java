package io.newsfold.text;

/**
 * One scan of one stored text: tokens and sentences with offsets in UTF-16 units, for all later steps. Tokens inside a
 * cut are left out, and a cut ends a sentence. A token is a maximal run of one kind; an apostrophe suffix
 * ({@code Ankara'da}) stays outside of its word: {@code Ankara}, {@code '}, {@code da}.
 */
public final class ScannedText {
    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final Kind[] kinds;
    private final int[] sentenceOfToken;
    private final int[] sentenceFirstToken;

    /** Arrays are taken over, not copied. {@code sentenceFirstToken} has one entry a sentence. */
    ScannedText(String text, int[] starts, int[] ends, Kind[] kinds, int[] sentenceOfToken, int[] sentenceFirstToken) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.sentenceOfToken = sentenceOfToken;
        this.sentenceFirstToken = sentenceFirstToken;
    }

    public String text() {
        return text;
    }

    /** How many tokens. */
    public int size() {
        return starts.length;
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

    public boolean is(int token, char c) {
        return ends[token] - starts[token] == 1 && text.charAt(starts[token]) == c;
    }

    /** Whether the token begins with an upper-case or title-case letter. */
    public boolean isCapitalised(int token) {
        int c = text.codePointAt(starts[token]);
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** Whether nothing stands between a token and the one before it. */
    public boolean isGlued(int token) {
        return token > 0 && ends[token - 1] == starts[token];
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
        return sentence + 1 < sentenceFirstToken.length ? sentenceFirstToken[sentence + 1] : starts.length;
    }

    /** The sentence as it stands. */
    public String sentence(int sentence) {
        return text.substring(starts[firstTokenOf(sentence)], ends[lastTokenOf(sentence) - 1]);
    }
}
