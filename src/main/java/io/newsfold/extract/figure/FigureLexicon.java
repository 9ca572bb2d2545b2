package io.newsfold.extract.figure;

import io.newsfold.extract.cue.CueTable;
import io.newsfold.extract.cue.Numerals;
import io.newsfold.extract.cue.Phrases;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words around numbers of one language. */
record FigureLexicon(String tag, Phrases<Cue.Meaning> cues, Numerals numerals) {
    private static final CueTable TABLE = CueTable.load(FigureLexicon.class, "figure-cues.txt", "*");
    private static final Map<String, FigureLexicon> BY_TAG = new ConcurrentHashMap<>();

    static FigureLexicon of(String tag) {
        return BY_TAG.computeIfAbsent(tag, t -> new FigureLexicon(t, cues(t), Numerals.of(t)));
    }

    private static Phrases<Cue.Meaning> cues(String tag) {
        var phrases = new Phrases<Cue.Meaning>(tag, meaning -> meaning.cue().bit());
        TABLE.forEach(tag, (label, phrase) -> phrases.add(phrase, Cue.Meaning.of(label)));
        return phrases;
    }
}
