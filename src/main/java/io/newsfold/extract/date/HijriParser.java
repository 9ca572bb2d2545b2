package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the Hijri calendars, told as days of the Gregorian one: {@code 12 Rajab 1446}, {@code ١٢ رجب ١٤٤٦ هـ},
 * {@code ۱۵ آبان ۱۴۰۳}, {@code 3 Ramazan}, {@code ۱۴۰۳/۸/۱۵}.
 */
final class HijriParser {
    private static final Set<String> SOLAR_LANGUAGES = Set.of("fa", "ps");
    private static final Set<String> LUNAR_LANGUAGES = Set.of("ar", "ur", "fa", "ps");
    /** Behind a year, as keys: of the Hijra, lunar, solar. */
    private static final Set<String> ERAS =
            Set.of("ه", "ھ", "ق", "ش", "هجري", "هجریه", "قمري", "شمسي", "خورشيدي", "ah", "h", "hijri", "hicri");

    private static final int LAST_SOLAR_YEAR = 1420;

    private final DateLexicon lexicon;
    private final Words words;
    private final DayNumbers numbers;
    private final Anchor anchor;
    private final Tense tense;

    HijriParser(DateLexicon lexicon, Words words, DayNumbers numbers, Anchor anchor, Tense tense) {
        this.lexicon = lexicon;
        this.words = words;
        this.numbers = numbers;
        this.anchor = anchor;
        this.tense = tense;
    }

    /** A month of one of the calendars; {@code isDated} where it is one only beside its year. */
    private record Month(HijriCalendar calendar, int value, int end, boolean isDated) {}

    @Nullable
    Found at(int token) {
        var month = month(token);
        if (month != null) {
            return monthFirst(token, month);
        }
        var days = numbers.beforeMonth(token);
        var behind = days == null ? null : month(numbers.ofSkipped(days.end()));
        if (days == null || behind == null) {
            return words.isNumber(token) ? digits(token) : null;
        }
        int yearAt = yearAt(behind.end);
        return yearAt >= 0
                ? resolve(token, afterEra(yearAt + 1), behind, days, words.number(yearAt))
                : withoutYear(token, behind, days);
    }

    private @Nullable Month month(int token) {
        var match = words.isWord(token) ? lexicon.at(words, token) : null;
        if (match == null) {
            return null;
        }
        int end = token + match.length();
        var lunar = DateLexicon.of(match, Kind.HIJRI_MONTH);
        if (lunar != null) {
            return new Month(HijriCalendar.LUNAR, lunar.value(), end, false);
        }
        var solar = DateLexicon.of(match, Kind.SOLAR_MONTH);
        if (solar != null) {
            return new Month(HijriCalendar.SOLAR, solar.value(), end, !SOLAR_LANGUAGES.contains(lexicon.tag()));
        }
        var dated = DateLexicon.of(match, Kind.DATED_MONTH);
        return dated == null ? null : new Month(HijriCalendar.SOLAR, dated.value(), end, true);
    }

    /** Where the year stands behind a month, or -1: {@code رجب من عام 1446}, {@code Rajab, 1446}. */
    private int yearAt(int token) {
        for (int at = token; at < token + 3; at++) {
            if (words.isNumber(at)) {
                return words.key(at).length() == 4 && HijriCalendar.isYear(words.number(at)) ? at : -1;
            }
            if (!words.is(at, ",") && !lexicon.is(words, at, Kind.OF) && !lexicon.is(words, at, Kind.AT)) {
                return -1;
            }
        }
        return -1;
    }

    private int afterEra(int token) {
        if (!ERAS.contains(words.key(token))) {
            return token;
        }
        int second = words.is(token + 1, ".") ? token + 2 : token + 1;
        return ERAS.contains(words.key(second)) ? second + 1 : token + 1;
    }

    /** {@code Rajab 12, 1446}, {@code رجب 1446}: only with the year. */
    private @Nullable Found monthFirst(int token, Month month) {
        var days = numbers.afterMonth(month.end);
        int yearAt = yearAt(days == null ? month.end : days.end());
        if (yearAt < 0) {
            return null;
        }
        int end = afterEra(yearAt + 1);
        int year = words.number(yearAt);
        if (days != null) {
            return resolve(token, end, month, days, year);
        }
        var first = month.calendar.day(year, month.value, 1);
        return first == null
                ? null
                : Found.months(token, end, first, first.plusDays(28)).with(Found.Hint.CONVERTED);
    }

    private @Nullable Found resolve(int token, int end, Month month, DayNumbers.Days days, int year) {
        var from = month.calendar.day(year, month.value, days.from());
        var to = month.calendar.day(year, month.value, days.to());
        return found(token, end, from, to, Found.Shape.FULL);
    }

    /** The nearest such day; a capitalised word behind makes the month a given name: {@code 10 Ramazan Keskin}. */
    private @Nullable Found withoutYear(int token, Month month, DayNumbers.Days days) {
        var published = anchor.day();
        boolean named = words.isWord(month.end) && words.scanned().isCapitalised(month.end);
        if (published == null || month.isDated || named || !lexicon.hasMonthCase(words, month.end - 1)) {
            return null;
        }
        int year = month.calendar.yearOf(published);
        var from = anchor.nearest(
                tense.of(token, month.end), step -> month.calendar.day(year + step, month.value, days.from()));
        return found(
                token,
                month.end,
                from,
                from == null ? null : from.plusDays((long) days.to() - days.from()),
                Found.Shape.DAY_MONTH);
    }

    private static @Nullable Found found(
            int token, int end, @Nullable LocalDate from, @Nullable LocalDate to, Found.Shape shape) {
        return from == null || to == null
                ? null
                : Found.days(token, end, from, to, shape).with(Found.Hint.CONVERTED);
    }

    /** {@code 12/7/1446 هـ}, {@code ۱۴۰۳/۸/۱۵}: without an era only where the calendar is in daily use. */
    private @Nullable Found digits(int token) {
        boolean slash = words.is(token + 1, "/") && words.is(token + 3, "/");
        boolean hyphen = words.is(token + 1, "-") && words.is(token + 3, "-");
        if (!(slash || hyphen) || !words.isNumber(token + 2) || !words.isNumber(token + 4)) {
            return null;
        }
        boolean yearFirst = words.key(token).length() == 4;
        int year = words.number(yearFirst ? token : token + 4);
        int day = words.number(yearFirst ? token + 4 : token);
        int month = words.number(token + 2);
        int end = afterEra(token + 5);
        if (!HijriCalendar.isYear(year) || day < 1 || month < 1 || month > 12) {
            return null;
        }
        boolean solar = SOLAR_LANGUAGES.contains(lexicon.tag()) && year < LAST_SOLAR_YEAR;
        if (!solar && end == token + 5 && !LUNAR_LANGUAGES.contains(lexicon.tag())) {
            return null;
        }
        var date = (solar ? HijriCalendar.SOLAR : HijriCalendar.LUNAR).day(year, month, day);
        return found(token, end, date, date, Found.Shape.FULL);
    }
}
