package io.newsfold.extract.figure;

import java.math.BigDecimal;

/**
 * A number at the tokens {@code first..end} of a text, before it is known what it counts.
 *
 * @param isPerson told by a word for one or two persons: {@code a woman}
 */
record Spot(int first, int end, BigDecimal value, boolean inWords, boolean isPerson) {
    boolean isOneInWords() {
        return inWords && value.compareTo(BigDecimal.ONE) == 0;
    }
}
