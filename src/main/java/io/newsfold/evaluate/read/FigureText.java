package io.newsfold.evaluate.read;

import io.newsfold.model.Figure;
import io.newsfold.model.Quantity;
import java.math.BigDecimal;

/** The value of a figure as text to compare. */
final class FigureText {
    private FigureText() {}

    static String of(Figure figure) {
        if (figure.value() instanceof Quantity.Amount amount) {
            return plain("bp".equals(figure.unit()) ? amount.value().movePointLeft(2) : amount.value());
        }
        return ((Quantity.Score) figure.value()).value();
    }

    static String plain(BigDecimal number) {
        return new Quantity.Amount(number).value().toPlainString();
    }
}
