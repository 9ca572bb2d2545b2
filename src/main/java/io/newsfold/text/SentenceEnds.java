package io.newsfold.text;

import io.newsfold.text.LanguageRules.Abbreviation;
import io.newsfold.text.ScannedText.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a stop ends a sentence, from the token before it and the word after it. Looks at a bounded number of
 * tokens back, and forward over blanks and quotation marks only.
 */
final class SentenceEnds {
    private static final int LONGEST_ABBREVIATION = 12;
    private static final int LONGEST_STARTER = 12;

    private final String text;
    private final Tokens tokens;
    private final LanguageRules rules;

    SentenceEnds(String text, Tokens tokens, LanguageRules rules) {
        this.text = text;
        this.tokens = tokens;
        this.rules = rules;
    }

    /**
     * @param stops how many tokens there are up to the last stop
     * @param several whether the stop is one of several in a row
     * @param at where what follows the stop and the marks that it closes begins
     */
    boolean after(int stops, boolean several, int at, int limit) {
        int last = stops - 1;
        boolean period = !several && text.charAt(tokens.start(last)) == '.';
        int next = skip(at, limit);
        if (next >= limit) {
            return true;
        }
        if (Characters.isLineEnd(text.charAt(next))) {
            return true;
        }
        int follower = text.codePointAt(next);
        if (next == at && tokens.count() == stops) {
            return period ? endsGlued(last, next, limit) : !isDigitOrLower(follower) && Characters.isLetter(follower);
        }
        if (Character.isLowerCase(follower)) {
            return false;
        }
        return !period || endsAfterPeriod(last, next, follower, limit);
    }

    /** A page that lost its blanks: a word in lower case, the stop, and at once a word with a capital. */
    private boolean endsGlued(int stop, int next, int limit) {
        if (stop == 0 || tokens.kind(stop - 1) != Kind.WORD || next + 1 >= limit) {
            return false;
        }
        int start = tokens.start(stop - 1);
        boolean lower = tokens.end(stop - 1) - start > 3 && Character.isLowerCase(text.codePointAt(start));
        return lower
                && Character.isUpperCase(text.codePointAt(next))
                && Character.isLowerCase(text.codePointAt(next + 1))
                && rules.abbreviation(text.substring(start, Math.min(tokens.end(stop - 1), start + 20))) == null;
    }

    private boolean endsAfterPeriod(int stop, int next, int follower, int limit) {
        if (stop == 0 || tokens.end(stop - 1) != tokens.start(stop)) {
            return true;
        }
        int start = tokens.start(stop - 1);
        int length = tokens.end(stop - 1) - start;
        if (tokens.kind(stop - 1) == Kind.NUMBER) {
            return !isOrdinal(stop, start, length, next, limit);
        }
        if (tokens.kind(stop - 1) != Kind.WORD || length > LONGEST_ABBREVIATION) {
            return true;
        }
        var word = text.substring(start, start + length);
        boolean number = Characters.isDigit(follower);
        @Nullable Abbreviation kind = rules.abbreviation(text.substring(chunkStart(stop - 1), start + length));
        if (kind == null) {
            kind = rules.abbreviation(word);
        }
        if (kind == null && isInitial(stop, word)) {
            kind = Abbreviation.WITHIN;
        }
        if (kind == null) {
            return !(rules.hasOrdinals() && isRoman(word)) || starts(next, limit);
        }
        return switch (kind) {
            case BEFORE -> false;
            case NUMBER -> !number;
            case WITHIN -> !number && starts(next, limit);
            case LAST -> !number;
        };
    }

    /** Where the abbreviation of several parts begins that ends with {@code word}: {@code р-н}, {@code S.p.A} */
    private int chunkStart(int word) {
        int first = word;
        while (first > 0
                && word - first < 6
                && tokens.end(first - 1) == tokens.start(first)
                && tokens.end(word) - tokens.start(first - 1) <= LONGEST_ABBREVIATION) {
            char c = text.charAt(tokens.start(first - 1));
            if (tokens.kind(first - 1) == Kind.PUNCTUATION && c != '.' && c != '-') {
                break;
            }
            first--;
        }
        return tokens.start(first);
    }

    /** A number of a list at the head of a sentence, or an ordinal where the language writes it with a period. */
    private boolean isOrdinal(int stop, int start, int length, int next, int limit) {
        boolean digits = true;
        for (int i = start; i < start + length; i++) {
            digits &= Characters.isDigit(text.charAt(i));
        }
        if (!digits || length > 3) {
            return false;
        }
        return tokens.isFirst(stop - 1) || (rules.hasOrdinals() && length <= 2 && !starts(next, limit));
    }

    /** One letter, or a short part of a chain such as {@code U.S.}, {@code EE.UU.}, {@code M.Ö.} */
    private boolean isInitial(int stop, String word) {
        int letters = word.codePointCount(0, word.length());
        boolean chained = stop >= 3
                && tokens.end(stop - 2) == tokens.start(stop - 1)
                && text.charAt(tokens.start(stop - 2)) == '.'
                && tokens.end(stop - 3) == tokens.start(stop - 2)
                && tokens.end(stop - 3) - tokens.start(stop - 3) <= 3;
        if (letters == 1) {
            boolean unit = stop >= 2 && tokens.kind(stop - 2) == Kind.NUMBER;
            return chained || (!unit && !Character.isLowerCase(word.codePointAt(0)));
        }
        return chained && letters <= 3;
    }

    private static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("IVXL".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return word.length() <= 6;
    }

    /** Whether a word that seldom follows inside a sentence with a capital stands here ({@code The}, {@code Der}, {@code Bu}). */
    private boolean starts(int next, int limit) {
        int end = next;
        while (end < limit && end - next <= LONGEST_STARTER && Characters.isLetter(text.charAt(end))) {
            end++;
        }
        boolean initial = end < limit && text.charAt(end) == '.';
        return !initial && end - next <= LONGEST_STARTER && rules.isStarter(text.substring(next, end));
    }

    private static boolean isDigitOrLower(int c) {
        return Characters.isDigit(c) || Character.isLowerCase(c);
    }

    /** Over blanks, and over quotation marks, brackets and dashes before the next word; stops at a line end. */
    private int skip(int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            boolean skipped =
                    Characters.isLineEnd(c) ? false : Characters.isSpace(c) || Characters.isCloser(c) || opens(c);
            if (!skipped) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean opens(char c) {
        return "\u201e\u201a\u2018\u00ab\u2039([{\u300c\u300e\uff08-\u2013\u2014\u00bf\u00a1".indexOf(c) >= 0;
    }
}
