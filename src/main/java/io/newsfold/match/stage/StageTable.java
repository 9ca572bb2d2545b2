package io.newsfold.match.stage;

import com.ibm.icu.text.Transliterator;
import io.newsfold.match.stage.Cue.Kind;
import io.newsfold.text.TextScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that tell stages, from {@code <language>.txt}: lines {@code label: phrase, phrase}.
 *
 * <p>The labels {@code nth}, {@code count} and {@code month} take their phrases in order: the first stands for 1. {@code
 * series round} tells what is numbered, {@code counted anniversary} what a plain number numbers, {@code mark appeal} a
 * mark; the others are the kinds of {@link Cue.Kind}. A word that ends in {@code *} stands for all that begin so. A line
 * {@code endings x: a b} lets {@code stem~x} stand for the stem with each ending; of alternatives in one place, {@code /}
 * stands between.
 */
final class StageTable {
    static final List<String> LANGUAGES =
            List.of("ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "zh");

    private final CueTree tree = new CueTree();
    private final Map<String, String[]> endings = new TreeMap<>();
    private final String tag;
    private final @Nullable Transliterator traditional;

    private StageTable(String tag) {
        this.tag = tag;
        this.traditional = tag.equals("zh") ? Transliterator.getInstance("Simplified-Traditional") : null;
    }

    static StageTable of(String tag) {
        var resource = tag + ".txt";
        try (var stream = StageTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            var table = new StageTable(tag);
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            int number = 0;
            for (var line : text.split("\n", -1)) {
                number++;
                table.read(line.strip(), resource + " line " + number);
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + resource, e);
        }
    }

    /** Whether the units of its texts are letters. */
    boolean isByLetter() {
        return traditional != null;
    }

    String tag() {
        return tag;
    }

    CueTree.@Nullable Match at(Units units, int unit) {
        return tree.at(units, unit);
    }

    private void read(String line, String where) {
        if (line.isEmpty() || line.charAt(0) == '#') {
            return;
        }
        int colon = line.indexOf(": ");
        if (colon < 1) {
            throw new IllegalStateException(where + " is no label: phrases");
        }
        var label = line.substring(0, colon).split(" ", 2);
        var name = label.length > 1 ? label[1] : "";
        if (label[0].equals("endings")) {
            endings.put(name, line.substring(colon + 2).split(" ", -1));
            return;
        }
        var kind = Kind.valueOf(label[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        boolean numbered = kind == Kind.NTH || kind == Kind.COUNT || kind == Kind.MONTH;
        var phrases = line.substring(colon + 2).split(",", -1);
        for (int i = 0; i < phrases.length; i++) {
            var cue = new Cue(kind, name, numbered ? i + 1 : 0);
            for (var alternative : phrases[i].split("/", -1)) {
                if (!alternative.isBlank()) {
                    addAll(alternative.strip(), cue, where);
                }
            }
        }
    }

    /** Adds a phrase with every ending that its first stem takes. */
    private void addAll(String phrase, Cue cue, String where) {
        int stem = phrase.indexOf('~');
        if (stem < 0) {
            add(phrase, cue);
            return;
        }
        int end = phrase.indexOf(' ', stem);
        var rest = end < 0 ? "" : phrase.substring(end);
        var forms = endings.get(phrase.substring(stem + 1, end < 0 ? phrase.length() : end));
        if (forms == null) {
            throw new IllegalStateException(where + " has no endings for " + phrase);
        }
        for (var form : forms) {
            addAll(phrase.substring(0, stem) + (form.equals("-") ? "" : form) + rest, cue, where);
        }
    }

    private void add(String phrase, Cue cue) {
        tree.add(keys(phrase), cue);
        if (traditional != null) {
            tree.add(keys(traditional.transliterate(phrase)), cue);
        }
    }

    private List<String> keys(String phrase) {
        int all = Integer.MAX_VALUE;
        var units = isByLetter()
                ? Units.byLetter(phrase, List.of(), all)
                : Units.byWord(TextScanner.scan(phrase, tag), tag, all);
        var keys = new ArrayList<String>();
        for (int i = 0; i < units.size(); i++) {
            if (units.is(i, '*') && !keys.isEmpty()) {
                keys.set(keys.size() - 1, keys.get(keys.size() - 1) + "*");
            } else {
                keys.add(units.key(i));
            }
        }
        return keys;
    }
}
