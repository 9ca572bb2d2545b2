package io.newsfold.extract.place;

import io.newsfold.extract.cue.CueTable;
import io.newsfold.extract.cue.Phrases;
import io.newsfold.extract.cue.Words;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language that tell how a place stands to an event. */
final class PlaceLexicon {
    private static final CueTable TABLE = CueTable.load(PlaceLexicon.class, "place-cues.txt", "en");
    private static final Map<String, PlaceLexicon> BY_TAG = new ConcurrentHashMap<>();
    private static final int LONGEST = 5;

    private final Phrases<String> cues;

    private PlaceLexicon(String tag) {
        cues = TABLE.phrases(tag);
    }

    static PlaceLexicon of(String tag) {
        return BY_TAG.computeIfAbsent(tag, PlaceLexicon::new);
    }

    /** How many tokens a cue takes that begins at the token; 0 where it does not stand there. */
    int length(Words words, int token, String cue) {
        var match = cues.at(words, token);
        return match != null && match.meanings().contains(cue) ? match.length() : 0;
    }

    boolean is(Words words, int token, String cue) {
        return length(words, token, cue) > 0;
    }

    /** How many tokens a cue takes that ends before the token; 0 where none does. */
    int lengthBefore(Words words, int token, String cue) {
        for (int back = LONGEST; back >= 1; back--) {
            if (length(words, token - back, cue) == back) {
                return back;
            }
        }
        return 0;
    }

    /** Whether a cue stands in {@code from..to}. */
    boolean has(Words words, int from, int to, String cue) {
        int end = Math.min(to, words.size());
        for (int token = cues.next(words, from); token < end; token = cues.next(words, token + 1)) {
            if (is(words, token, cue)) {
                return true;
            }
        }
        return false;
    }
}
