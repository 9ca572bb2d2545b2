package io.newsfold.extract.name;

import io.newsfold.model.Field;
import io.newsfold.model.NameKind;
import io.newsfold.text.ScannedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text in a script without spaces while its names are being found, character by character. */
final class HanPage {
    /** A name found: where, and what it is taken for. */
    record Found(
            int start,
            int end,
            NameKind kind,
            String id,
            @Nullable Entity entity,
            List<Found> inner) {
        Found(int start, int end, NameKind kind, String id, @Nullable Entity entity) {
            this(start, end, kind, id, entity, List.of());
        }
    }

    final Field field;
    final ScannedText scanned;
    final int language;
    final int size;
    /** The text simplified; blanks for what is cut. */
    final char[] text;

    private final boolean[] isCut;
    private final @Nullable Found[] names;
    private final boolean[] isBound;
    private final int[] titleEnds;
    private final int[] titleStarts;

    HanPage(Field field, ScannedText scanned, int language) {
        this.field = field;
        this.scanned = scanned;
        this.language = language;
        size = scanned.text().length();
        text = new char[size];
        isCut = new boolean[size + 1];
        names = new Found[size];
        isBound = new boolean[size];
        titleEnds = new int[size + 1];
        titleStarts = new int[size + 1];
        Arrays.fill(text, ' ');
        for (int token = 0; token < scanned.size(); token++) {
            isCut[scanned.start(token)] = true;
            isCut[scanned.end(token)] = true;
            for (int i = scanned.start(token); i < scanned.end(token); i++) {
                text[i] = HanScript.simple(scanned.text().charAt(i));
            }
        }
    }

    char at(int i) {
        return i >= 0 && i < size ? text[i] : ' ';
    }

    boolean isHan(int i) {
        return i >= 0 && i < size && HanScript.isHan(text[i]);
    }

    /** Whether a dictionary of common words sets a boundary here. */
    boolean isCut(int i) {
        return i <= 0 || i >= size || isCut[i];
    }

    boolean isFree(int i) {
        return i >= 0 && i < size && names[i] == null;
    }

    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isFree(i)) {
                return false;
            }
        }
        return true;
    }

    @Nullable
    Found name(int i) {
        return i >= 0 && i < size ? names[i] : null;
    }

    /** Takes the characters, also from names that lie inside. */
    void put(Found told) {
        var inner = new ArrayList<Found>(1);
        for (int i = told.start(); i < told.end(); i++) {
            var other = names[i];
            if (other != null) {
                remove(other);
                inner.add(other);
            }
        }
        boolean isHolder = told.kind() == NameKind.ORGANISATION;
        var found = new Found(
                told.start(),
                told.end(),
                told.kind(),
                told.id(),
                told.entity(),
                isHolder ? List.copyOf(inner) : List.of());
        for (int i = found.start(); i < found.end(); i++) {
            names[i] = found;
        }
    }

    void remove(Found found) {
        for (int i = found.start(); i < found.end(); i++) {
            if (found.equals(names[i])) {
                names[i] = null;
            }
        }
    }

    /** Notes words that no name goes over. */
    void putBound(int start, int end) {
        Arrays.fill(isBound, start, end, true);
    }

    boolean isBound(int i) {
        return i < 0 || i >= size || isBound[i];
    }

    /** Whether the text is written in traditional characters. */
    boolean isTraditional() {
        int changed = 0;
        for (int i = 0; i < Math.min(size, 200); i++) {
            changed += text[i] != ' ' && text[i] != scanned.text().charAt(i) ? 1 : 0;
        }
        return changed * 20 > Math.min(size, 200);
    }

    void putTitle(int start, int end) {
        titleEnds[start] = end;
        titleStarts[end] = start + 1;
    }

    /** The end of the title that begins here, or -1. */
    int titleFrom(int start) {
        return start >= 0 && start <= size && titleEnds[start] > 0 ? titleEnds[start] : -1;
    }

    /** The beginning of the title that ends here, or -1. */
    int titleTo(int end) {
        return end >= 0 && end <= size ? titleStarts[end] - 1 : -1;
    }

    String simple(int from, int to) {
        return new String(text, from, to - from);
    }

    List<Found> names() {
        var found = new ArrayList<Found>();
        for (int i = 0; i < size; ) {
            var name = names[i];
            if (name == null) {
                i++;
            } else {
                found.add(name);
                i = name.end();
            }
        }
        return found;
    }
}
