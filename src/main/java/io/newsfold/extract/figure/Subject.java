package io.newsfold.extract.figure;

import java.util.List;

/**
 * What a whole article speaks of, as far as it decides what a bare number can be.
 *
 * @param sport enough words of matches for a pair of numbers to be a score
 * @param quake a word for the magnitude of an earthquake
 * @param ballot a word for votes
 */
record Subject(boolean sport, boolean quake, boolean ballot, Currencies currencies) {
    private static final int SPORT_CUES = 2;

    static Subject of(List<CuedText> texts) {
        int sport = 0;
        boolean quake = false;
        boolean ballot = false;
        for (var text : texts) {
            sport += text.count(Cue.SPORT);
            quake |= text.has(Cue.MAGNITUDE);
            ballot |= text.has(Cue.VOTES);
        }
        return new Subject(sport >= SPORT_CUES, quake, ballot, Currencies.of(texts));
    }
}
