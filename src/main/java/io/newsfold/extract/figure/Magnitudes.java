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

    private final CuedText text;
    private final Words words;
    private final boolean told;

    Magnitudes(CuedText text, boolean told) {
        this.text = text;
        this.words = text.words();
        this.told = told;
    }

    @Nullable
    Told at(Spot spot) {
        boolean fits = told
                && !spot.inWords()
                && spot.value().compareTo(LEAST) >= 0
                && spot.value().compareTo(MOST) <= 0
                && words.scanned().word(spot.first()).length() <= 3;
        if (!fits || text.is(spot.end(), Cue.THING)) {
            return null;
        }
        boolean decimal = words.key(spot.first()).length() == 3;
        return isNear(spot, Cue.MAGNITUDE, decimal ? REACH : 2) || (decimal && isNear(spot, Cue.MEASURED, 2 * REACH))
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

    private boolean isNear(Spot spot, Cue cue, int reach) {
        return text.isNear(spot.first(), spot.end(), cue, reach);
    }
}
