package io.newsfold.extract.figure;

import io.newsfold.model.DateMention;
import io.newsfold.model.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a whole article speaks of, as far as it decides what a bare number can be.
 *
 * @param sport enough words of matches for a pair of numbers to be a score
 * @param quake a word for the magnitude of an earthquake
 * @param ballot a word for votes
 * @param inflation whether the title speaks of inflation
 * @param currencies which of them names that several countries share stand for
 * @param event the day of the event
 */
record Subject(
        boolean sport,
        boolean quake,
        boolean ballot,
        boolean inflation,
        Currencies currencies,
        @Nullable LocalDate event) {
    private static final int SPORT_CUES = 2;
    private static final int BALLOT_CUES = 2;

    static Subject of(List<CuedText> texts, List<DateMention> dates) {
        int sport = 0;
        boolean quake = false;
        boolean ballot = false;
        for (var text : texts) {
            sport += text.count(Cue.SPORT);
            quake |= text.has(Cue.MAGNITUDE);
            ballot |= text.has(Cue.VOTES) || text.count(Cue.BALLOT) >= BALLOT_CUES;
        }
        return new Subject(
                sport >= SPORT_CUES,
                quake,
                ballot,
                texts.get(0).has(Cue.INFLATION),
                Currencies.of(texts),
                event(dates));
    }

    private static @Nullable LocalDate event(List<DateMention> dates) {
        for (var date : dates) {
            if (date.role() == Role.EVENT) {
                return date.from().day();
            }
        }
        return null;
    }
}
