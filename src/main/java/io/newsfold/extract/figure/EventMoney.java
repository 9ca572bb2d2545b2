package io.newsfold.extract.figure;

import io.newsfold.model.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells money of an event, wherever the article tells it, from prices, wages and the budgets of states. */
final class EventMoney {
    private static final BigDecimal SOME_MONEY = BigDecimal.valueOf(5000);
    private static final BigDecimal MUCH_MONEY = BigDecimal.valueOf(100_000_000);
    private static final int PRICE_REACH = 4;
    private static final int MONEY_REACH = 7;

    private EventMoney() {}

    /** Whether money is told as that of an event, {@code damage of …}, or is as much as events have, and no price. */
    static boolean isOfEvent(CuedText text, Told told) {
        boolean some = told.value() instanceof Quantity.Amount amount
                && amount.value().compareTo(SOME_MONEY) >= 0
                && !"m3".equals(told.unit());
        return some
                && !text.isNear(told.first(), told.end(), Cue.PRICE, PRICE_REACH)
                && (isOfSize(told.value(), told.unit())
                        || text.isNear(told.first(), told.end(), Cue.MONEY, MONEY_REACH));
    }

    /** Whether it is as much money as damage, fines and prizes are, not a price nor the budget of a state. */
    static boolean isOfSize(Quantity value, @Nullable String unit) {
        return value instanceof Quantity.Amount amount
                && !"m3".equals(unit)
                && amount.value().compareTo(SOME_MONEY) >= 0
                && amount.value().compareTo(MUCH_MONEY) < 0;
    }
}
