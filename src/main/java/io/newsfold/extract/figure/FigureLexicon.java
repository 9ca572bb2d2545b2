package io.newsfold.extract.figure;

import io.newsfold.extract.cue.CueTable;
import io.newsfold.extract.cue.Numerals;
import io.newsfold.extract.cue.Phrases;
import io.newsfold.extract.cue.Words;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words around numbers of one language. */
record FigureLexicon(String tag, Phrases<String> cues, Numerals numerals) {
    private static final CueTable TABLE = CueTable.load(FigureLexicon.class, "figure-cues.txt", "*");
    private static final Map<String, FigureLexicon> BY_TAG = new ConcurrentHashMap<>();

    static FigureLexicon of(String tag) {
        return BY_TAG.computeIfAbsent(tag, t -> new FigureLexicon(t, TABLE.phrases(t), Numerals.of(t)));
    }

    /** The first token from {@code from} on at which a phrase begins; the size of the text where there is none. */
    int next(Words words, int from) {
        return cues.next(words, from);
    }

    /** How many tokens the phrase with this label takes at a token; 0 where there is none. */
    int length(Words words, int token, String label) {
        var match = cues.at(words, token);
        return match != null && match.meanings().contains(label) ? match.length() : 0;
    }

    /** The first label that begins so, without that beginning, at a token; or null. */
    @Nullable
    String labelled(Words words, int token, String beginning) {
        var match = cues.at(words, token);
        if (match == null) {
            return null;
        }
        for (var label : match.meanings()) {
            if (label.startsWith(beginning)) {
                return label.substring(beginning.length());
            }
        }
        return null;
    }
}
