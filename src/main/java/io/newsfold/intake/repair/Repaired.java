package io.newsfold.intake.repair;

import io.newsfold.model.Flag;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/** A text after repair, with what was repaired. */
public record Repaired(String text, Set<Flag> flags) {
    /** What the sender says of the form of a text. */
    public enum Form {
        UNKNOWN,
        HTML
    }

    /** A text of several paragraphs: markup becomes line feeds where it separates blocks. */
    public static Repaired ofBlock(String raw, Form form) {
        return of(raw, form, false);
    }

    /** A text of one line, as titles and names are. */
    public static Repaired ofLine(String raw) {
        return of(raw, Form.UNKNOWN, true);
    }

    private static Repaired of(String raw, Form form, boolean oneLine) {
        var flags = EnumSet.noneOf(Flag.class);
        var text = raw;
        if (Markup.isIn(text) || (form == Form.HTML && text.indexOf('<') >= 0)) {
            text = Markup.text(text);
            flags.add(Flag.HTML_EXTRACTED);
        }
        var decoded = Markup.withoutEntities(text);
        if (!decoded.equals(text)) {
            flags.add(Flag.HTML_EXTRACTED);
        }
        if (!decoded.equals(text) && Markup.isIn(decoded)) {
            decoded = Markup.withoutEntities(Markup.text(decoded));
        }
        text = Mojibake.repair(decoded);
        if (!text.equals(decoded)) {
            flags.add(Flag.MOJIBAKE_REPAIRED);
        }
        var clean = clean(text, oneLine);
        var composed = Normalizer.isNormalized(clean, Normalizer.Form.NFC)
                ? clean
                : Normalizer.normalize(clean, Normalizer.Form.NFC);
        if (!composed.equals(clean) || hasInvisible(text)) {
            flags.add(Flag.NORMALISED);
        }
        return new Repaired(oneLine ? composed.strip() : composed, flags);
    }

    private static boolean hasInvisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Line ends as line feeds, no control or invisible characters; in a line every run of blanks is one. */
    private static String clean(String text, boolean oneLine) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                c = i + 1 < text.length() && text.charAt(i + 1) == '\n' ? '\0' : '\n';
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000b' || c == '\f') {
                c = '\n';
            } else if (c == '\t') {
                c = ' ';
            }
            if (c == '\0' || isInvisible(c)) {
                continue;
            }
            boolean blank = c == '\n' || c == ' ' || c == '\u00a0';
            if (oneLine && blank) {
                if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isInvisible(char c) {
        return c == '\u200b'
                || c == '\ufeff'
                || c == '\u00ad'
                || c == '\u2060'
                || (c < ' ' && "\n\r\t\u000b\f".indexOf(c) < 0)
                || (c >= '\u007f' && c < '\u00a0' && c != '\u0085');
    }
}
