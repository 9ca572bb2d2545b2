package io.newsfold.intake.repair;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read as a one-byte code page of Western Europe or Turkey. A line is repaired only if every run of its letters
 * beyond ASCII gives back whole, plausible characters; a single lucky pair in good text changes nothing.
 */
final class Mojibake {
    private static final Charset[] CODE_PAGES = {Charset.forName("windows-1252"), Charset.forName("windows-1254")};
    private static final int[][] BYTES =
            Arrays.stream(CODE_PAGES).map(Mojibake::bytes).toArray(int[][]::new);
    private static final int WIDEST = 0x2123;

    private Mojibake() {}

    static String repair(String text) {
        if (!isSuspect(text)) {
            return text;
        }
        var repaired = new StringBuilder(text.length());
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            repaired.append(line(text.substring(start, end)));
            if (end < text.length()) {
                repaired.append('\n');
            }
            start = end + 1;
        }
        return repaired.toString();
    }

    /** Whether a lead byte of UTF-8 is followed by what stands for one of its next bytes. */
    private static boolean isSuspect(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isLead(text.charAt(i)) && text.charAt(i + 1) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLead(char c) {
        return (c >= 0xc2 && c <= 0xf4) || c == 'Ğ' || c == 'Ş' || c == 'İ';
    }

    /** Up to two rounds: some texts were spoilt twice. */
    private static String line(String line) {
        var best = line;
        for (int round = 0; round < 2; round++) {
            var next = once(best);
            if (next == null) {
                break;
            }
            best = next;
        }
        return best;
    }

    private static @Nullable String once(String line) {
        for (int[] page : BYTES) {
            var repaired = once(line, page);
            if (repaired != null) {
                return repaired;
            }
        }
        return null;
    }

    private static @Nullable String once(String line, int[] page) {
        var repaired = new StringBuilder(line.length());
        boolean changed = false;
        for (int i = 0; i < line.length(); ) {
            int end = i;
            while (end < line.length() && line.charAt(end) >= 0x80 && toByte(line.charAt(end), page) >= 0) {
                end++;
            }
            if (end == i) {
                repaired.append(line.charAt(i++));
                continue;
            }
            var run = line.substring(i, end);
            var decoded = decode(run, page);
            if (decoded != null) {
                changed = true;
                repaired.append(decoded);
            } else if (run.chars().anyMatch(c -> c >= 0xc0 && c < 0x100)) {
                return null;
            } else {
                repaired.append(run);
            }
            i = end;
        }
        return changed ? repaired.toString() : null;
    }

    private static @Nullable String decode(String run, int[] page) {
        var bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) toByte(run.charAt(i), page);
        }
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            var text = decoded.toString();
            return text.codePoints().allMatch(Mojibake::isPlausible) ? text : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Letters of living alphabets, marks and typographic signs; no phonetic or historic ones. */
    private static boolean isPlausible(int c) {
        return (c >= 0xa0 && c < 0x180)
                || (c >= 0x300 && c < 0x370)
                || (c >= 0x386 && c < 0x530)
                || (c >= 0x5d0 && c < 0x700)
                || (c >= 0x900 && c < 0x1100)
                || (c >= 0x1e00 && c < 0x2000)
                || (c >= 0x2010 && c < 0x2400)
                || (c >= 0x3000 && c < 0xd800)
                || (c >= 0x1f300 && c < 0x1fb00);
    }

    private static int toByte(char c, int[] page) {
        return c <= WIDEST ? page[c] : -1;
    }

    /** The byte of each character; the undefined ones stand for themselves. */
    private static int[] bytes(Charset codePage) {
        int[] bytes = new int[WIDEST + 1];
        Arrays.fill(bytes, -1);
        for (int value = 0x80; value < 0x100; value++) {
            char c = new String(new byte[] {(byte) value}, codePage).charAt(0);
            bytes[c == '\uFFFD' ? value : c] = value;
        }
        return bytes;
    }
}
