package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Magnitudes of earthquakes: a number from 2 to 10 with at most one decimal beside a word for magnitude. */
final class Magnitudes {
    private static final BigDecimal LEAST = BigDecimal.valueOf(2);
    private static final BigDecimal MOST = BigDecimal.valueOf(9.9);
    private static final int REACH = 5;

    private final FigureLexicon lexicon;
    private final Words words;
    private final boolean told;

    Magnitudes(FigureLexicon lexicon, Words words, boolean told) {
        this.lexicon = lexicon;
        this.words = words;
        this.told = told;
    }

    @Nullable
    Told at(Spot spot) {
        boolean fits = told
                && !spot.inWords()
                && spot.value().compareTo(LEAST) >= 0
                && spot.value().compareTo(MOST) <= 0
                && words.scanned().word(spot.first()).length() <= 3;
        if (!fits || lexicon.length(words, spot.end(), "thing") > 0) {
            return null;
        }
        boolean decimal = words.key(spot.first()).length() == 3;
        return isNear(spot, "magnitude", decimal ? REACH : 2) || (decimal && isNear(spot, "measured", 2 * REACH))
                ? new Told(
                        FigureKind.MAGNITUDE,
                        Quantity.of(spot.value()),
                        null,
                        null,
                        spot.first(),
                        spot.first(),
                        spot.end())
                : null;
    }

    private boolean isNear(Spot spot, String label, int reach) {
        int sentence = words.scanned().sentenceOf(spot.first());
        for (int i = spot.first() - reach; i < spot.end() + reach; i++) {
            if (i >= 0
                    && i < words.size()
                    && words.scanned().sentenceOf(i) == sentence
                    && lexicon.length(words, i, label) > 0) {
                return true;
            }
        }
        return false;
    }
}
