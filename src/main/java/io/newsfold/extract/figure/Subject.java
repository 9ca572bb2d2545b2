package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import java.util.List;

/**
 * What a whole article speaks of, as far as it decides what a bare number can be.
 *
 * @param sport enough words of matches for a pair of numbers to be a score
 * @param quake a word for the magnitude of an earthquake
 * @param ballot a word for votes
 */
record Subject(boolean sport, boolean quake, boolean ballot) {
    private static final int SPORT_CUES = 2;

    static Subject of(FigureLexicon lexicon, List<Words> texts) {
        int sport = 0;
        boolean quake = false;
        boolean ballot = false;
        for (var words : texts) {
            for (int i = lexicon.next(words, 0); i < words.size(); i = lexicon.next(words, i + 1)) {
                sport += lexicon.length(words, i, "sport") > 0 ? 1 : 0;
                quake |= lexicon.length(words, i, "magnitude") > 0;
                ballot |= lexicon.length(words, i, "votes") > 0;
            }
        }
        return new Subject(sport >= SPORT_CUES, quake, ballot);
    }
}
