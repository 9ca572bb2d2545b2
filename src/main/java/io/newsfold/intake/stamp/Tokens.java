package io.newsfold.intake.stamp;

import io.newsfold.text.Fold;
import java.util.ArrayList;
import java.util.List;

/** A short text as words, numbers and single symbols; a change from letters to digits begins a new token. */
public final class Tokens {
    private final List<Token> tokens = new ArrayList<>();

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        SYMBOL
    }

    /**
     * One token.
     *
     * @param key a word folded, a number in ASCII digits, a symbol as it is
     * @param glued whether nothing stands between it and the one before
     */
    record Token(Kind kind, String key, int start, int end, boolean glued) {
        boolean is(String symbol) {
            return key.equals(symbol);
        }

        boolean isWord() {
            return kind == Kind.WORD;
        }

        boolean isNumber() {
            return kind == Kind.NUMBER;
        }

        int digits() {
            return kind == Kind.NUMBER ? end - start : 0;
        }

        /** Of a number of at most nine digits; -1 for anything else. */
        int number() {
            return kind == Kind.NUMBER && key.length() <= 9 ? Integer.parseInt(key) : -1;
        }
    }

    private static final Token NONE = new Token(Kind.SYMBOL, "", -1, -1, false);

    public Tokens(String text) {
        int end = -1;
        for (int i = 0; i < text.length(); ) {
            int start = i;
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
                i += Character.charCount(c);
                continue;
            }
            Token token;
            if (isLetter(c)) {
                while (i < text.length() && isLetter(text.codePointAt(i))) {
                    i += Character.charCount(text.codePointAt(i));
                }
                token = new Token(Kind.WORD, Fold.key(text.substring(start, i)), start, i, end == start);
            } else if (Character.digit(c, 10) >= 0 && Character.charCount(c) == 1) {
                var digits = new StringBuilder();
                while (i < text.length() && Character.digit(text.charAt(i), 10) >= 0) {
                    digits.append(Character.digit(text.charAt(i++), 10));
                }
                token = new Token(Kind.NUMBER, digits.toString(), start, i, end == start);
            } else {
                i += Character.charCount(c);
                token = new Token(Kind.SYMBOL, text.substring(start, i), start, i, end == start);
            }
            tokens.add(token);
            end = i;
        }
    }

    public int size() {
        return tokens.size();
    }

    public int start(int index) {
        return get(index).start();
    }

    public int end(int index) {
        return get(index).end();
    }

    public String key(int index) {
        return get(index).key();
    }

    public boolean isWord(int index) {
        return get(index).isWord();
    }

    public boolean isNumber(int index) {
        return get(index).isNumber();
    }

    /** The token, or one that is nothing. */
    Token get(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
