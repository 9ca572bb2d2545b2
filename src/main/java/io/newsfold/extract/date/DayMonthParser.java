package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates with the name of a month: {@code 29-30 May 2025}, {@code March 25 and 26}, {@code the 3rd of May}, {@code in May}. */
final class DayMonthParser {
    private final DateLexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Tense tense;

    DayMonthParser(DateLexicon lexicon, Words words, Anchor anchor, Tense tense) {
        this.lexicon = lexicon;
        this.words = words;
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
        int from = day(token);
        if (from < 0) {
            return null;
        }
        int next = afterDay(token + 1);
        var month = month(next);
        if (month != null) {
            return crossing(token, next, month, from);
        }
        int joined = joiner(next);
        int to = joined < 0 ? -1 : day(joined);
        if (to <= from) {
            return null;
        }
        next = afterDay(joined + 1);
        month = month(next);
        if (month == null) {
            return null;
        }
        boolean range = words.is(joined - 1, "-") || isNext(from, to) || !isAnd(token + 1);
        return withYear(token, next + month.length, month.value, from, month.value, range ? to : from);
    }

    /** {@code 30 May - 2 June}. */
    private @Nullable Days crossing(int token, int monthAt, Month month, int from) {
        int end = monthAt + month.length;
        int second = joiner(end);
        int to = second < 0 ? -1 : day(second);
        if (to > 0) {
            int next = afterDay(second + 1);
            var month2 = month(next);
            if (month2 != null && month2.value != month.value) {
                return withYear(token, next + month2.length, month.value, from, month2.value, to);
            }
        }
        return withYear(token, end, month.value, from, month.value, from);
    }

    private @Nullable Days monthFirst(int token, Month month) {
        if (month.isShort && !lexicon.hasMonthFirst()) {
            return null;
        }
        int at = token + month.length;
        at = words.is(at, ".") ? at + 1 : words.is(at, "'") && !words.isNumber(at + 1) ? at + 2 : at;
        int from = day(at);
        if (from < 0 || words.is(at + 1, "%") || words.is(at + 1, ":")) {
            return null;
        }
        int end = afterOrdinal(at + 1);
        int joined = joiner(end);
        int to = joined < 0 ? -1 : day(joined);
        if (to > from && month(afterDay(joined + 1)) == null) {
            return withYear(token, afterOrdinal(joined + 1), month.value, from, month.value, to);
        }
        var month2 = joined < 0 ? null : month(joined);
        int to2 = month2 == null ? -1 : day(joined + month2.length);
        if (month2 != null && to2 > 0) {
            return withYear(token, afterOrdinal(joined + month2.length + 1), month.value, from, month2.value, to2);
        }
        return withYear(token, end, month.value, from, month.value, from);
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

    private int day(int token) {
        var ordinal = words.isWord(token) ? lexicon.term(words, token, Kind.ORDINAL) : null;
        if (ordinal != null) {
            return ordinal.value();
        }
        var key = words.key(token);
        int day = key.length() <= 2 ? words.number(token) : -1;
        return day >= 1 && day <= 31 ? day : -1;
    }

    private int year(int token) {
        return words.key(token).length() == 4 ? Years.of(words.number(token)) : -1;
    }

    /** Past what may stand between a day and its month: an ordinal's ending, {@code of}, {@code de}. */
    private int afterDay(int token) {
        int at = afterOrdinal(token);
        at = lexicon.is(words, at, Kind.OF) ? at + 1 : at;
        return lexicon.is(words, at, Kind.OF) ? at + 1 : at;
    }

    private int afterOrdinal(int token) {
        if (words.is(token, ".") || words.is(token, "º")) {
            return token + 1;
        }
        boolean ending = words.isWord(token) && words.isGlued(token);
        return ending ? token + 1 : token;
    }

    /** The token after a word or a dash that joins two ends of a range, or -1. */
    private int joiner(int token) {
        if (words.is(token, "-") || (words.is(token, "/") && words.isGlued(token) && words.isNumber(token + 1))) {
            return token + 1;
        }
        var match = words.isWord(token) ? lexicon.at(words, token) : null;
        return match != null && DateLexicon.of(match, Kind.BETWEEN) != null ? token + match.length() : -1;
    }

    /** A word that joins two days and spans no range. */
    private boolean isAnd(int token) {
        return words.isWord(token) && !words.isGlued(token) && !lexicon.isRangeWord(words, token);
    }

    private static boolean isNext(int from, int to) {
        return to == from + 1;
    }
}
