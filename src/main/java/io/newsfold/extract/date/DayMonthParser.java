package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates with the name of a month: {@code 29-30 May 2025}, {@code March 25, 26 and 27}, {@code the 3rd of May}, {@code in May}. */
final class DayMonthParser {
    private final DateLexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Tense tense;
    private final DayNumbers numbers;

    DayMonthParser(DateLexicon lexicon, Words words, DayNumbers numbers, Anchor anchor, Tense tense) {
        this.lexicon = lexicon;
        this.words = words;
        this.numbers = numbers;
        this.anchor = anchor;
        this.tense = tense;
    }

    /** Days of one month, or of two ({@code month2} at the end of the range), with the year if it is told. */
    private record Days(int first, int end, int month, int from, int month2, int to, int year) {}

    @Nullable
    Found at(int token) {
        if (words.isNumber(token) || lexicon.is(words, token, Kind.ORDINAL)) {
            var days = dayFirst(token);
            return days == null ? null : resolve(days);
        }
        var month = month(token);
        if (month == null) {
            return null;
        }
        var days = monthFirst(token, month);
        return days != null ? resolve(days) : monthOnly(token, month);
    }

    private @Nullable Days dayFirst(int token) {
        var days = numbers.beforeMonth(token);
        int next = days == null ? -1 : numbers.ofSkipped(days.end());
        var month = days == null ? null : month(next);
        if (days == null || month == null) {
            return null;
        }
        int end = next + month.length;
        var crossing = crossing(token, end, month, days.from());
        return crossing != null ? crossing : withYear(token, end, month.value, days.from(), month.value, days.to());
    }

    /** {@code 30 May - 2 June}. */
    private @Nullable Days crossing(int token, int end, Month month, int from) {
        int second = numbers.joiner(end);
        int to = second < 0 ? -1 : numbers.day(second);
        int next = to < 0 ? -1 : numbers.afterDay(second + 1);
        var month2 = to < 0 ? null : month(next);
        return month2 == null || month2.value == month.value
                ? null
                : withYear(token, next + month2.length, month.value, from, month2.value, to);
    }

    private @Nullable Days monthFirst(int token, Month month) {
        if (month.isShort && !lexicon.hasMonthFirst()) {
            return null;
        }
        int at = token + month.length;
        at = words.is(at, ".") ? at + 1 : words.is(at, "'") && !words.isNumber(at + 1) ? at + 2 : at;
        var days = numbers.afterMonth(at);
        if (days == null || words.is(at + 1, "%") || words.is(at + 1, ":")) {
            return null;
        }
        if (!days.isOne() && month(numbers.ofSkipped(days.end())) == null) {
            return withYear(token, days.end(), month.value, days.from(), month.value, days.to());
        }
        int end = numbers.afterOrdinal(at + 1);
        int joined = numbers.joiner(end);
        var month2 = joined < 0 ? null : month(joined);
        int to2 = month2 == null ? -1 : numbers.day(joined + month2.length);
        return month2 != null && to2 > 0
                ? withYear(
                        token,
                        numbers.afterOrdinal(joined + month2.length + 1),
                        month.value,
                        days.from(),
                        month2.value,
                        to2)
                : withYear(token, end, month.value, days.from(), month.value, days.from());
    }

    private Days withYear(int first, int end, int month, int from, int month2, int to) {
        int at = words.is(end, ",") || (words.is(end, ".") && words.isNumber(end + 1)) ? end + 1 : end;
        while (at < end + 2 && lexicon.is(words, at, Kind.OF)) {
            at++;
        }
        int year = year(at);
        return year < 0
                ? new Days(first, end, month, from, month2, to, -1)
                : new Days(first, at + 1, month, from, month2, to, year);
    }

    private @Nullable Found resolve(Days days) {
        LocalDate from;
        LocalDate to;
        if (days.year > 0) {
            to = Anchor.date(days.year, days.month2, days.to);
            from = Anchor.date(days.month > days.month2 ? days.year - 1 : days.year, days.month, days.from);
        } else {
            from = anchor.nearest(days.month, days.from, tense.of(days.first, days.end));
            to = from == null
                    ? null
                    : Anchor.date(days.month2 < days.month ? from.getYear() + 1 : from.getYear(), days.month2, days.to);
        }
        if (from == null || to == null || to.isBefore(from)) {
            return null;
        }
        var shape = days.year > 0 ? Found.Shape.FULL : Found.Shape.DAY_MONTH;
        return Found.days(days.first, days.end, from, to, shape);
    }

    private @Nullable Found monthOnly(int token, Month month) {
        int end = token + month.length;
        int at = words.is(end, ",") || words.is(end, ".") ? end + 1 : end;
        at = lexicon.is(words, at, Kind.OF) ? at + 1 : at;
        int year = year(at);
        if (year > 0 && !month.isShort) {
            var first = LocalDate.of(year, month.value, 1);
            return Found.months(token, at + 1, first, first);
        }
        boolean told =
                isAt(token - 1) || (isAt(token - 2) && lexicon.is(words, token - 1, Kind.OF)) || hasCase(token, end);
        if (month.isShort || !told) {
            return null;
        }
        var first = anchor.nearestMonth(month.value, tense.of(token, end));
        return first == null ? null : Found.months(token, end, first, first);
    }

    /** Turkish has no preposition: {@code Mayıs'ta}, {@code mayıs ayında}, {@code ağustosta}, {@code geçen ekim}. */
    private boolean hasCase(int token, int end) {
        return isAt(end)
                || tense.beside(token, end) != Anchor.Direction.NONE
                || (words.is(end, "'") && words.isGlued(end))
                || (lexicon.tag().equals("tr") && isLocative(words.key(token)));
    }

    private static boolean isLocative(String month) {
        return month.endsWith("da")
                || month.endsWith("de")
                || month.endsWith("ta")
                || month.endsWith("te")
                || month.endsWith("dan")
                || month.endsWith("den")
                || month.endsWith("tan")
                || month.endsWith("ten");
    }

    private boolean isAt(int token) {
        return token >= 0 && token < words.size() && lexicon.is(words, token, Kind.AT);
    }

    private record Month(int value, int length, boolean isShort) {}

    private @Nullable Month month(int token) {
        var match = words.isWord(token) ? lexicon.at(words, token) : null;
        if (match == null) {
            return null;
        }
        var wide = DateLexicon.of(match, Kind.MONTH);
        var brief = DateLexicon.of(match, Kind.MONTH_SHORT);
        if ((wide == null && brief == null) || !lexicon.caseFits(words, token)) {
            return null;
        }
        return wide != null
                ? new Month(wide.value(), withSecondName(token + match.length(), wide) - token, false)
                : brief == null ? null : new Month(brief.value(), match.length(), true);
    }

    /** Arabic news tells a month by two names: {@code أيار/مايو}, {@code أيار (مايو)}. */
    private int withSecondName(int end, Term month) {
        boolean bracket = words.is(end, "(");
        if (!bracket && !words.is(end, "/")) {
            return end;
        }
        var second = lexicon.at(words, end + 1);
        if (second == null || !month.equals(DateLexicon.of(second, Kind.MONTH))) {
            return end;
        }
        int after = end + 1 + second.length();
        return !bracket ? after : words.is(after, ")") ? after + 1 : end;
    }

    private int year(int token) {
        return words.key(token).length() == 4 ? Years.of(words.number(token)) : -1;
    }
}
