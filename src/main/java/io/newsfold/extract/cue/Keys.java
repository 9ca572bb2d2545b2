package io.newsfold.extract.cue;

import io.newsfold.text.ScannedText;
import java.util.Locale;

/** Makes the keys of {@link Words}. */
final class Keys {
    private static final Locale TURKISH = Locale.forLanguageTag("tr");
    private static final String[] MARKS = new String[128];
    /** The small letters of Turkish, up to where letters have one small letter each, whatever stands beside them. */
    private static final char[] SMALL = new char[0x180];

    static {
        for (char c = 0; c < MARKS.length; c++) {
            MARKS[c] = c == '`' ? "'" : String.valueOf(c);
        }
        for (char c = 0; c < SMALL.length; c++) {
            SMALL[c] = small(c);
        }
    }

    private Keys() {}

    /** The keys of all tokens. */
    static String[] of(ScannedText scanned, String tag) {
        boolean turkic = tag.equals("tr") || tag.equals("az");
        var keys = new String[scanned.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = switch (scanned.kind(i)) {
                case WORD -> turkic ? turkic(scanned, i) : scanned.key(i);
                case NUMBER -> asciiDigits(scanned.word(i));
                case PUNCTUATION -> mark(scanned, i);
            };
        }
        return keys;
    }

    /** The keys without what Arabic writes onto words. */
    static String[] bare(String[] keys) {
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
            if (c >= SMALL.length) {
                return withoutHats(text.substring(start, end).toLowerCase(TURKISH));
            }
            small &= SMALL[c] == c;
        }
        if (small) {
            return text.substring(start, end);
        }
        var key = new char[end - start];
        for (int i = start; i < end; i++) {
            key[i - start] = SMALL[text.charAt(i)];
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
