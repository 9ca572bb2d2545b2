package io.newsfold.extract.figure;

import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a number was found to count, at the tokens {@code first..end}, its unit with them.
 *
 * @param spotFirst the first token of the number itself
 * @param isImplied no number is told: {@code was shot dead}
 */
record Told(
        FigureKind kind,
        Quantity value,
        @Nullable String unit,
        @Nullable String of,
        int spotFirst,
        int first,
        int end,
        boolean isImplied) {
    Told(
            FigureKind kind,
            Quantity value,
            @Nullable String unit,
            @Nullable String of,
            int spotFirst,
            int first,
            int end) {
        this(kind, value, unit, of, spotFirst, first, end, false);
    }
}
