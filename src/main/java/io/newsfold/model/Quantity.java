package io.newsfold.model;

import java.math.BigDecimal;

/** The value of a figure: a number, or for a score its text ({@code 2-1}). */
public sealed interface Quantity {
    static Quantity of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static Quantity of(BigDecimal number) {
        return new Amount(number);
    }

    /** A number in plain notation without trailing zeros, so that equal values are equal records. */
    record Amount(BigDecimal value) implements Quantity {
        public Amount {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            value = value.scale() < 0 ? value.setScale(0) : value;
        }
    }

    /** A score, home side first. */
    record Score(String value) implements Quantity {}
}
