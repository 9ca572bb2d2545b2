package io.newsfold.extract.type;

import io.newsfold.extract.cue.CueTable;
import io.newsfold.extract.cue.Phrases;
import io.newsfold.extract.cue.Words;
import io.newsfold.model.EventType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words of one language that tell the kind of an event, its phase, its place, and the kind of an article. */
final class TypeLexicon {
    /** What a phrase tells: a type with its weight, or another cue ({@code type} is null). */
    record Sign(String cue, @Nullable EventType type, double weight) {}

    private static final CueTable TABLE = CueTable.load(TypeLexicon.class, "type-cues.txt", "en");
    private static final Map<String, TypeLexicon> BY_TAG = new ConcurrentHashMap<>();

    private final String tag;
    private final Phrases<Sign> signs;

    private TypeLexicon(String tag) {
        this.tag = tag;
        this.signs = new Phrases<>(tag);
        TABLE.forEach(tag, (label, phrase) -> signs.add(phrase, sign(label)));
    }

    static TypeLexicon of(String tag) {
        return BY_TAG.computeIfAbsent(tag, TypeLexicon::new);
    }

    String tag() {
        return tag;
    }

    Phrases.@Nullable Match<Sign> at(Words words, int token) {
        return signs.at(words, token);
    }

    /** The first token from {@code from} on at which a cue begins; the size of the text where there is none. */
    int next(Words words, int from) {
        return signs.next(words, from);
    }

    /** How many tokens a cue takes at a token; 0 where it does not stand there. */
    int length(Words words, int token, String cue) {
        var match = signs.at(words, token);
        if (match != null) {
            for (var sign : match.meanings()) {
                if (sign.cue().equals(cue)) {
                    return match.length();
                }
            }
        }
        return 0;
    }

    /** Whether a cue stands in {@code from..to}. */
    boolean has(Words words, int from, int to, String cue) {
        for (int i = next(words, from); i < to; i = next(words, i + 1)) {
            if (length(words, i, cue) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is in the future tense by its ending, in languages that build it so. */
    boolean isFutureForm(Words words, int token) {
        var key = words.key(token);
        return (tag.equals("tr") || tag.equals("az"))
                && (key.indexOf("acak", 2) > 0
                        || key.indexOf("ecek", 2) > 0
                        || key.indexOf("acaq", 2) > 0
                        || key.indexOf("əcək", 2) > 0);
    }

    private static Sign sign(String label) {
        int space = label.indexOf(' ');
        return space < 0
                ? new Sign(label, null, 0)
                : new Sign(
                        label,
                        EventType.valueOf(label.substring(0, space)),
                        Double.parseDouble(label.substring(space)));
    }
}
