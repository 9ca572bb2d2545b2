package io.newsfold.text;

import io.newsfold.text.ScannedText.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Scans a text once, by hand: linear time, for any text.
 *
 * <p>A WORD is a letter and the letters, marks and digits after it; where a script sets no spaces (Chinese, Japanese,
 * Thai …), ICU's dictionaries cut the run into words. A NUMBER is digits of any script, with single {@code .}, {@code ,}
 * or {@code :} between two of them. Every other visible character is a PUNCTUATION token of its own, apostrophes and
 * hyphens among them.
 */
public final class TextScanner {
    /** Below it, every script sets spaces between words. */
    private static final char SPACED = Letters.END;

    private final String text;
    private final char[] chars;
    private final Tokens tokens;
    private final SentenceEnds ends;
    private int limit;

    private TextScanner(String text, String tag) {
        this.text = text;
        this.chars = text.toCharArray();
        this.tokens = new Tokens(Math.max(8, text.length() / 5));
        this.ends = new SentenceEnds(text, tokens, LanguageRules.of(tag));
    }

    /** A part of the text that is left out. */
    public record Hole(int start, int end) {}

    /** Scans the whole of {@code text}. */
    public static ScannedText scan(String text, String tag) {
        return scan(text, tag, List.of());
    }

    /**
     * Scans {@code text}, whose language ({@code tag}, BCP 47 or {@code und}) chooses abbreviations and ordinals. Holes may
     * come in any order, overlap and reach beyond the text.
     */
    public static ScannedText scan(String text, String tag, List<Hole> holes) {
        var scanner = new TextScanner(text, tag);
        int from = 0;
        for (var hole : sorted(holes)) {
            int start = Math.min(Math.max(hole.start(), 0), text.length());
            if (hole.end() <= start) {
                continue;
            }
            scanner.scanPart(from, start);
            from = Math.max(from, Math.min(hole.end(), text.length()));
        }
        scanner.scanPart(from, text.length());
        return scanner.tokens.toText(text, tag);
    }

    private static List<Hole> sorted(List<Hole> holes) {
        if (holes.size() < 2) {
            return holes;
        }
        var sorted = new ArrayList<>(holes);
        sorted.sort(Comparator.comparingInt(Hole::start));
        return sorted;
    }

    private void scanPart(int from, int to) {
        if (from >= to) {
            return;
        }
        limit = to;
        int at = from;
        while (at < to) {
            at = scanToken(at);
        }
        tokens.endSentence();
    }

    /** Scans what begins at {@code at} and returns where it ends. */
    private int scanToken(int at) {
        char first = chars[at];
        if (first == ' ') {
            return at + 1;
        }
        if (first < SPACED && Letters.is(first)) {
            return scanSimpleWord(at);
        }
        int c = codePoint(at);
        if (Characters.isSpace(c)) {
            if (Characters.isLineEnd(c)) {
                tokens.endSentence();
            }
            return at + Character.charCount(c);
        }
        if (Characters.isLetter(c)) {
            return scanWord(at);
        }
        if (Characters.isDigit(c)) {
            return scanNumber(at);
        }
        int end = at + Character.charCount(c);
        tokens.add(at, end, Kind.PUNCTUATION, LetterCase.of(text, at, end));
        if (Characters.isFullStop(c) || Characters.isStop(c)) {
            return scanStop(end, Characters.isFullStop(c));
        }
        return end;
    }

    /** A word of nothing but letters of a script with spaces, as nearly all are; any other is scanned anew. */
    private int scanSimpleWord(int start) {
        int at = start;
        int letterCase = Letters.isCapital(chars[start]) ? LetterCase.CAPITALISED : LetterCase.NONE;
        while (at < limit && chars[at] < SPACED && Letters.is(chars[at])) {
            letterCase = LetterCase.with(letterCase, chars[at++]);
        }
        if (at < limit && (chars[at] >= SPACED || Letters.mayBeInside(chars[at]))) {
            return scanWord(start);
        }
        tokens.add(start, at, Kind.WORD, letterCase);
        return at;
    }

    private int scanWord(int start) {
        int at = start;
        int runStart = -1;
        while (at < limit) {
            char first = chars[at];
            if (runStart < 0 && first < SPACED && Characters.isLetter(first)) {
                at++;
                continue;
            }
            int c = codePoint(at);
            if (!Characters.isLetter(c) && !Characters.isMark(c) && !isInnerJoiner(c, at) && !Characters.isDigit(c)) {
                break;
            }
            if (Characters.isUnspaced(c)) {
                if (runStart < 0) {
                    addWord(start, at);
                    runStart = at;
                }
            } else if (runStart >= 0 && !Characters.isMark(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        if (runStart >= 0) {
            WordBreaks.split(text, runStart, at, tokens);
        } else {
            addWord(start, at);
        }
        return at;
    }

    private void addWord(int start, int end) {
        if (end > start) {
            tokens.add(start, end, Kind.WORD, LetterCase.of(text, start, end));
        }
    }

    private boolean isInnerJoiner(int c, int at) {
        return Characters.isJoiner(c) && at + 1 < limit && Characters.isLetter(codePoint(at + 1));
    }

    private int scanNumber(int start) {
        int at = start;
        while (at < limit) {
            int c = codePoint(at);
            int next = at + Character.charCount(c);
            boolean inner = Characters.joinsDigits(c) && next < limit && Characters.isDigit(codePoint(next));
            if (!Characters.isDigit(c) && !inner) {
                break;
            }
            at = next;
        }
        tokens.add(start, at, Kind.NUMBER, LetterCase.NONE);
        return at;
    }

    /** After a stop: takes the further stops and what they close into the sentence, then decides whether it ends. */
    private int scanStop(int from, boolean certain) {
        int at = from;
        boolean full = certain;
        boolean several = false;
        while (at < limit) {
            int c = codePoint(at);
            boolean stop = Characters.isStop(c) || Characters.isFullStop(c);
            if (!stop) {
                break;
            }
            several = true;
            full |= Characters.isFullStop(c);
            int end = at + Character.charCount(c);
            tokens.add(at, end, Kind.PUNCTUATION, LetterCase.NONE);
            at = end;
        }
        int stops = tokens.count();
        while (at < limit && Characters.isCloser(codePoint(at)) && !opens(at)) {
            tokens.add(at, at + 1, Kind.PUNCTUATION, LetterCase.NONE);
            at++;
        }
        if (full || ends.after(stops, several, at, limit)) {
            tokens.endSentence();
        }
        return at;
    }

    /** Whether a mark that can do either opens here: a letter is glued to it. */
    private boolean opens(int at) {
        boolean both = "\"'\u2019\u201c\u00bb\u203a".indexOf(text.charAt(at)) >= 0;
        return both
                && at + 1 < limit
                && (Characters.isLetter(codePoint(at + 1)) || Characters.isDigit(codePoint(at + 1)));
    }

    /** The code point at {@code at}; a surrogate whose other half lies beyond the limit stands alone. */
    private int codePoint(int at) {
        char c = chars[at];
        if (Character.isHighSurrogate(c) && at + 1 < limit && Character.isLowSurrogate(chars[at + 1])) {
            return Character.toCodePoint(c, chars[at + 1]);
        }
        return c;
    }
}
