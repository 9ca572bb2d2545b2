package io.newsfold.language;

import io.newsfold.text.Hash;
import java.util.Arrays;

/**
 * A stretch of text made ready for detection: lower-cased (ALL CAPS are read as other text), numbers and addresses left
 * out, in UTF-8 with blanks between words. Its words are kept as hashes, and with them the letters beyond a to z.
 */
final class Sample {
    static final int MOST_MARKS = 64;
    private static final int COMMON = 0x700;
    private static final byte SEEN = 1;
    private static final byte SEEN_IN_NAME = 2;
    private static final char LOGOGRAMS = '\u4e00';
    private static final char LAST_LOGOGRAM = '\u9fff';
    private static final int LONGEST_WORD = 24;

    private final String part;
    private final boolean shouted;
    private final boolean dotted;
    private final byte[] utf8;
    private int size;
    private long[] words = new long[64];
    private int wordCount;
    private long wordHash = Hash.start();
    private int wordLength;
    private final StringBuilder marks = new StringBuilder(16);
    private final StringBuilder marksOfNames = new StringBuilder(16);
    /** Which of the letters of common alphabets were met. */
    private final byte[] seen = new byte[COMMON];

    private int letters;

    private Sample(String part) {
        this.part = part;
        this.shouted = isShouted(part);
        this.dotted = shouted && part.indexOf('\u0130') >= 0;
        this.utf8 = new byte[part.length() * 3 + 8];
    }

    /** Reads a part of a text in one pass. */
    static Sample of(String part) {
        var sample = new Sample(part);
        int at = 0;
        while (at < part.length()) {
            if (isBlank(part.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < part.length() && !isBlank(part.charAt(end))) {
                end++;
            }
            sample.addChunk(at, end);
            at = end;
        }
        return sample;
    }

    /** The text as it stands. */
    String part() {
        return part;
    }

    /** Lower-cased words, a blank after each; {@link #size} bytes of it count. */
    byte[] utf8() {
        return utf8;
    }

    int size() {
        return size;
    }

    int letters() {
        return letters;
    }

    int words() {
        return wordCount;
    }

    /** The {@link Hash#of} of a word in lower case. */
    long word(int index) {
        return words[index];
    }

    /** Each letter beyond a to z once, from words that no capital makes a name. */
    CharSequence marks() {
        return marks;
    }

    /** The same from words with a capital. */
    CharSequence marksOfNames() {
        return marksOfNames;
    }

    private void addChunk(int from, int to) {
        int first = firstLetter(from, to);
        if (first == to || isAddress(from, to)) {
            return;
        }
        var marked = !shouted && Character.isUpperCase(part.charAt(first)) ? marksOfNames : marks;
        for (int i = from; i < to; i++) {
            char c = lower(i);
            if (c < 128 ? c >= 'a' && c <= 'z' : isLetter(c)) {
                letters++;
                if (wordLength < LONGEST_WORD) {
                    wordHash = Hash.extend(wordHash, c);
                    wordLength++;
                }
                if (c > 127) {
                    addMark(c, marked);
                }
            } else {
                endWord();
            }
            append(c, i);
        }
        endWord();
        utf8[size++] = ' ';
    }

    private void endWord() {
        if (wordLength > 0) {
            if (wordCount == words.length) {
                words = Arrays.copyOf(words, wordCount * 2);
            }
            words[wordCount++] = Hash.mix(wordHash);
            wordHash = Hash.start();
            wordLength = 0;
        }
    }

    private void addMark(char c, StringBuilder marked) {
        if (c < COMMON) {
            byte flag = marked == marks ? SEEN : SEEN_IN_NAME;
            boolean isSeen = (seen[c] & flag) != 0;
            seen[c] |= flag;
            if (!isSeen && marked.length() < MOST_MARKS) {
                marked.append(c);
            }
            return;
        }
        if (marked.length() >= MOST_MARKS) {
            return;
        }
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == c) {
                return;
            }
        }
        marked.append(c);
    }

    /** The character at {@code i} in lower case; in shouted Turkish, I is the dotless letter. */
    private char lower(int i) {
        char c = part.charAt(i);
        if (c < 128) {
            boolean dotless = c == 'I' && dotted;
            return dotless ? '\u0131' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c == '\u0130') {
            return 'i';
        }
        boolean lastSigma = c == '\u03a3' && (i + 1 == part.length() || !Character.isLetter(part.charAt(i + 1)));
        return lastSigma ? '\u03c2' : Character.toLowerCase(c);
    }

    /** Appends a character in UTF-8; half a surrogate pair that stands alone becomes a question mark. */
    private void append(char c, int i) {
        if (c < 0x80) {
            utf8[size++] = (byte) c;
        } else if (c < 0x800) {
            utf8[size++] = (byte) (0xc0 | (c >> 6));
            utf8[size++] = (byte) (0x80 | (c & 0x3f));
        } else if (!Character.isSurrogate(c)) {
            utf8[size++] = (byte) (0xe0 | (c >> 12));
            utf8[size++] = (byte) (0x80 | ((c >> 6) & 0x3f));
            utf8[size++] = (byte) (0x80 | (c & 0x3f));
        } else if (Character.isHighSurrogate(c)
                && i + 1 < part.length()
                && Character.isLowSurrogate(part.charAt(i + 1))) {
            int point = Character.toCodePoint(c, part.charAt(i + 1));
            utf8[size++] = (byte) (0xf0 | (point >> 18));
            utf8[size++] = (byte) (0x80 | ((point >> 12) & 0x3f));
            utf8[size++] = (byte) (0x80 | ((point >> 6) & 0x3f));
            utf8[size++] = (byte) (0x80 | (point & 0x3f));
        } else if (Character.isHighSurrogate(c) || i == 0 || !Character.isHighSurrogate(part.charAt(i - 1))) {
            utf8[size++] = '?';
        }
    }

    private int firstLetter(int from, int to) {
        int at = from;
        while (at < to && !isLetter(part.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isAddress(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = part.charAt(i);
            if (c == '@' || (c == ':' && part.startsWith("://", i))) {
                return true;
            }
        }
        return part.startsWith("www.", from);
    }

    private static boolean isLetter(char c) {
        if (c < 0x300) {
            return Character.isLetter(c);
        }
        if (c >= LOGOGRAMS && c < Character.MIN_SURROGATE) {
            return c <= LAST_LOGOGRAM || Character.isLetter(c);
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.SURROGATE;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c >= 0x7f && c < LOGOGRAMS && (Character.isSpaceChar(c) || Character.isISOControl(c)));
    }

    /** Whether hardly any letter is small, so that capitals tell no names. */
    private static boolean isShouted(String part) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c < 128) {
                lower += c >= 'a' && c <= 'z' ? 1 : 0;
                upper += c >= 'A' && c <= 'Z' ? 1 : 0;
            } else {
                upper += Character.isUpperCase(c) ? 1 : 0;
                lower += Character.isLowerCase(c) ? 1 : 0;
            }
        }
        return upper > 4 * lower;
    }
}
