package io.newsfold.text;

/** Classes of characters, as the scan sees them. */
final class Characters {
    private static final String APOSTROPHES = "'\u2019\u2018\u02bc\u02bb\u201b\u02b9\u02bd\uff07";
    private static final String CLOSERS = "\"'\u2019\u201d\u00bb\u203a)]}\u300d\u300f\uff09\u3011\u300b\u201c";
    private static final String FULL_STOPS =
            "\u3002\uff01\uff1f\uff0e\uff61\u0964\u0965\u06d4\u061f\u1362\u104b\u17d4\u0589";

    private Characters() {}

    /** White space, control and invisible format characters. */
    static boolean isSpace(int c) {
        if (c < 128) {
            return c <= ' ' || c == 127;
        }
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }

    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    static boolean isLetter(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) && APOSTROPHES.indexOf(c) < 0;
    }

    static boolean isDigit(int c) {
        return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Soft hyphen and joiners, which stand inside of words. */
    static boolean isJoiner(int c) {
        return c == 0x00ad || c == 0x200c || c == 0x200d;
    }

    /** What may stand once between two digits of one number. */
    static boolean joinsDigits(int c) {
        return c == '.'
                || c == ','
                || c == ':'
                || c == 0x066b
                || c == 0x066c
                || c == 0xff0e
                || c == 0xff0c
                || c == 0xff1a;
    }

    /** A letter of a script that sets no space between words. */
    static boolean isUnspaced(int c) {
        if (c < 0x0e00) {
            return false;
        }
        if (c == 0x30fc || c == 0xff70) {
            return true;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, BOPOMOFO -> true;
            default -> false;
        };
    }

    /** Ends a sentence if what follows agrees. */
    static boolean isStop(int c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == 0x2026
                || (c >= 0x203c && c <= 0x2049 && c != 0x203f && isPunct(c));
    }

    private static boolean isPunct(int c) {
        return c == 0x203c || c == 0x203d || c >= 0x2047;
    }

    /** Ends a sentence whatever follows. */
    static boolean isFullStop(int c) {
        return c >= 0x0589 && FULL_STOPS.indexOf(c) >= 0;
    }

    /** A quotation mark or bracket that may close what a stop ended. */
    static boolean isCloser(int c) {
        return CLOSERS.indexOf(c) >= 0;
    }
}
