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
        return new Subject(
                count(lexicon, texts, "sport", SPORT_CUES) >= SPORT_CUES,
                count(lexicon, texts, "magnitude", 1) > 0,
                count(lexicon, texts, "votes", 1) > 0);
    }

    private static int count(FigureLexicon lexicon, List<Words> texts, String label, int enough) {
        int count = 0;
        for (var words : texts) {
            for (int i = lexicon.next(words, 0); i < words.size() && count < enough; i = lexicon.next(words, i + 1)) {
                count += lexicon.length(words, i, label) > 0 ? 1 : 0;
            }
        }
        return count;
    }
}
