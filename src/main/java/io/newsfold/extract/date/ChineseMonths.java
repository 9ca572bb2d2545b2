package io.newsfold.extract.date;

import io.newsfold.extract.cue.ChineseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates of Chinese text that count by year, month and day: {@code 2020年1月24日}, {@code 5月}, {@code 24日},
 * {@code 本月4日}, {@code 民國113年5月4日}.
 */
final class ChineseMonths {
    private static final int MONTHS = 12;

    private final ChineseText text;
    private final ChineseDays days;
    private final Anchor anchor;
    private final Tense tense;

    ChineseMonths(ChineseText text, Anchor anchor, Tense tense) {
        this.text = text;
        this.days = new ChineseDays(text);
        this.anchor = anchor;
        this.tense = tense;
    }

    /** A date that begins with the number at an offset, or null. */
    @Nullable
    Found at(int at, ChineseNumber number) {
        char mark = text.charAt(number.end());
        if (mark == '年') {
            return number.digits() == 4 ? ofYear(at, Years.of(number.whole()), number.end() + 1) : null;
        }
        return mark == '月' ? ofMonth(at, number, -1) : dayAlone(at);
    }

    /** A year that words tell, up to {@code at}, with the month and day behind it. */
    @Nullable
    Found ofYear(int start, int year, int at) {
        if (year < 0) {
            return null;
        }
        var number = ChineseNumber.at(text.string(), at);
        var dated = number != null && text.charAt(number.end()) == '月' ? ofMonth(start, number, year) : null;
        return dated != null ? dated : text.year(start, at, year);
    }

    /** {@code 民國113年5月4日}, {@code 令和六年}. */
    @Nullable
    Found era(int at) {
        int first = text.has(at, "民國") || text.has(at, "民国")
                ? 1911
                : text.has(at, "令和") ? 2018 : text.has(at, "平成") ? 1988 : -1;
        var number = first < 0 ? null : ChineseNumber.at(text.string(), at + 2);
        return number != null && number.whole() > 0 && text.charAt(number.end()) == '年'
                ? ofYear(at, Years.of(first + number.whole()), number.end() + 1)
                : null;
    }

    /** A month told by a word up to {@code at}, with the days behind it. */
    @Nullable
    Found ofMonth(int start, int at, LocalDate month) {
        var told = days.at(at);
        if (told == null) {
            return text.month(start, at, month);
        }
        var from = Anchor.date(month.getYear(), month.getMonthValue(), told.from());
        return from == null ? null : spanning(start, from, told, Found.Shape.DAY_MONTH);
    }

    private @Nullable Found ofMonth(int start, ChineseNumber month, int year) {
        if (month.whole() < 1 || month.whole() > MONTHS) {
            return null;
        }
        int behind = month.end() + 1;
        var told = days.at(behind);
        var tokens = text.tokens(start, told == null ? behind : told.end());
        if (tokens == null) {
            return null;
        }
        var direction = tense.of(tokens.first(), tokens.end());
        if (told == null) {
            var first = year > 0 ? LocalDate.of(year, month.whole(), 1) : anchor.nearestMonth(month.whole(), direction);
            return first == null ? null : text.month(start, behind, first);
        }
        var from = year > 0
                ? Anchor.date(year, month.whole(), told.from())
                : anchor.nearest(month.whole(), told.from(), direction);
        return from == null ? null : spanning(start, from, told, year > 0 ? Found.Shape.FULL : Found.Shape.DAY_MONTH);
    }

    /** {@code 24日} alone: of the month of the publication or one beside it. */
    private @Nullable Found dayAlone(int at) {
        var told = anchor.day() == null || isName(at) ? null : days.at(at);
        var tokens = told == null ? null : text.tokens(at, told.end());
        var from = told == null || tokens == null
                ? null
                : anchor.dayOfMonth(told.from(), tense.ofClause(tokens.first(), tokens.end()));
        return told == null || from == null ? null : spanning(at, from, told, Found.Shape.DAY_MONTH);
    }

    /** {@code 二号} in characters is the second of its name; days of the news have digits. */
    private boolean isName(int at) {
        var number = ChineseNumber.at(text.string(), at);
        return number != null && text.isOneOf(number.end(), "号號") && !Character.isDigit(text.charAt(at));
    }

    private @Nullable Found spanning(int start, LocalDate from, ChineseDays.Days told, Found.Shape shape) {
        int month = told.month() == 0 ? from.getMonthValue() : told.month();
        var to = Anchor.date(month < from.getMonthValue() ? from.getYear() + 1 : from.getYear(), month, told.to());
        return text.days(start, told.end(), from, to == null || to.isBefore(from) ? from : to, shape);
    }
}
