package io.newsfold.extract.figure;

import io.newsfold.extract.cue.CueTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code chinese-figures.txt}, looked up at an offset of a text. */
final class ChineseCues {
    private static final CueTable TABLE = CueTable.load(ChineseCues.class, "chinese-figures.txt", "zh");
    /** By their first characters. */
    private static final List<List<Word>> WORDS = words();

    /** A word of the table with its label. */
    record Word(String label, String text) {}

    private ChineseCues() {}

    /** The words that begin with the character at an offset. */
    static List<Word> at(String text, int at) {
        return at < 0 || at >= text.length() ? List.of() : WORDS.get(text.charAt(at));
    }

    static boolean speaksOfQuake(String text) {
        return count(text, "quake", 1) > 0;
    }

    static boolean speaksOfSport(String text) {
        return count(text, "sport", 2) > 1;
    }

    static boolean speaksOfVotes(String text) {
        return count(text, "ballot", 1) > 0;
    }

    private static int count(String text, String label, int enough) {
        int count = 0;
        for (int i = 0; i < text.length() && count < enough; i++) {
            count += word(text, i, label) != null ? 1 : 0;
        }
        return count;
    }

    /** How long the longest word with a label is at an offset; 0 where there is none. */
    static int length(String text, int at, String label) {
        var word = word(text, at, label);
        return word == null ? 0 : word.text.length();
    }

    /** The longest word with a label at an offset, or null. */
    static @Nullable Word word(String text, int at, String label) {
        Word best = null;
        var words = at(text, at);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.label.equals(label)
                    && text.startsWith(word.text, at)
                    && (best == null || word.text.length() > best.text.length())) {
                best = word;
            }
        }
        return best;
    }

    private static List<List<Word>> words() {
        var words = new ArrayList<List<Word>>(Collections.nCopies(Character.MAX_VALUE + 1, List.of()));
        TABLE.forEach("zh", (label, phrase) -> {
            var known = words.get(phrase.charAt(0));
            var more = known.isEmpty() ? new ArrayList<Word>() : known;
            more.add(new Word(label, phrase));
            words.set(phrase.charAt(0), more);
        });
        return words;
    }
}
