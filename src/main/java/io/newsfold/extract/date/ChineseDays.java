package io.newsfold.extract.date;

import io.newsfold.extract.cue.ChineseNumber;
import org.jspecify.annotations.Nullable;

/** Days of a month in Chinese text: {@code 4日}, {@code 4日至6日}, {@code 4、5、6日}, {@code 4日到5月6日}. */
final class ChineseDays {
    private static final String RANGE = "至到-—–~～";
    private static final String LIST = "、和及与與";
    private static final int LAST = 31;

    private final ChineseText text;

    ChineseDays(ChineseText text) {
        this.text = text;
    }

    /**
     * Days from the first told to the last.
     *
     * @param month the month of the last where it is told, else 0
     * @param end offset behind the last
     */
    record Days(int from, int month, int to, int end) {}

    /** All days that begin at an offset, or null. */
    @Nullable
    Days at(int at) {
        var number = ChineseNumber.at(text.string(), at);
        if (number == null || !isDayNumber(number)) {
            return null;
        }
        int from = number.whole();
        var told = text.isDay(number.end()) ? new Days(from, 0, from, number.end() + 1) : null;
        int end = told == null ? number.end() : told.end;
        int to = from;
        while (text.isOneOf(end, RANGE) || text.isOneOf(end, LIST)) {
            var next = ChineseNumber.at(text.string(), end + 1);
            if (next == null) {
                return told;
            }
            if (text.charAt(next.end()) == '月' && told != null && text.isOneOf(end, RANGE)) {
                return crossing(told, next);
            }
            if (!isDayNumber(next) || next.whole() <= to) {
                return told;
            }
            to = next.whole();
            boolean isDay = text.isDay(next.end());
            told = isDay ? new Days(from, 0, to, next.end() + 1) : told;
            end = isDay ? next.end() + 1 : next.end();
        }
        return told;
    }

    private Days crossing(Days told, ChineseNumber month) {
        var day = ChineseNumber.at(text.string(), month.end() + 1);
        return day != null && isDayNumber(day) && text.isDay(day.end())
                ? new Days(told.from, month.whole(), day.whole(), day.end() + 1)
                : told;
    }

    private static boolean isDayNumber(ChineseNumber number) {
        return number.whole() >= 1 && number.whole() <= LAST;
    }
}
