package io.newsfold.intake.stamp;

import io.newsfold.intake.stamp.Tokens.Token;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one date, with its time and zone where they follow or precede, from a place in a row of tokens. */
final class DateGrammar {
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "de", "of", "º", "ª", "e", "i");
    private static final Set<String> BEFORE_TIME = Set.of(
            "at", "saat", "um", "a", "as", "las", "alle", "ore", "kl", "o", "в", "t", "om", "الساعة", "klo", "ob", "u");
    private static final Set<String> HALF_DAYS = Set.of("am", "pm", "a", "p");

    private final Tokens tokens;
    private final DateContext context;
    private int at;
    private int year = -1;
    private int month = -1;
    private int day = -1;
    private @Nullable LocalTime time;
    private @Nullable ZoneId zone;
    private @Nullable String language;

    private DateGrammar(Tokens tokens, int from, DateContext context) {
        this.tokens = tokens;
        this.context = context;
        this.at = from;
    }

    /** The date that begins at token {@code from}, or null. */
    static @Nullable WrittenDate at(Tokens tokens, int from, DateContext context) {
        var grammar = new DateGrammar(tokens, from, context);
        return grammar.date() ? grammar.result(from) : null;
    }

    private WrittenDate result(int from) {
        return new WrittenDate(from, at, year, month, day, time, zone, language);
    }

    private boolean date() {
        int begin = at;
        if (time()) {
            zone();
            skip(",");
            skip("-");
            if (day()) {
                return true;
            }
            at = begin;
            time = null;
            zone = null;
        }
        if (!day()) {
            return false;
        }
        timeAfter();
        return true;
    }

    private boolean day() {
        weekday();
        boolean found = yearFirst() || numeric() || dayMonth() || monthDay();
        if (found) {
            int mark = at;
            skip(",");
            if (!weekday()) {
                at = mark;
            }
        }
        return found;
    }

    private void timeAfter() {
        if (time != null) {
            return;
        }
        int mark = at;
        while (isSymbol(",", "-", "–", "—", "|", "/", "(", "·", "•") || BEFORE_TIME.contains(token().key())) {
            at++;
        }
        if (!time()) {
            at = mark;
            return;
        }
        skip(")");
        zone();
        if (year < 0 && token().digits() == 4 && setYear(token().number())) {
            at++;
        }
    }

    private boolean weekday() {
        int mark = at;
        if (token().isWord()) {
            var known = CalendarWords.weekday(token().key());
            if (known == null && isNextWord()) {
                known = CalendarWords.weekday(
                        token().key() + "-" + tokens.get(at + 1).key());
            }
            if (known != null) {
                at++;
                skip(".");
                skip(",");
                language = language == null ? known : language;
                return true;
            }
        }
        at = mark;
        return false;
    }

    private boolean isNextWord() {
        return tokens.get(at + 1).isWord();
    }

    /** {@code 2024-11-25}, {@code 2024/11/25}, {@code 2024年11月25日}. */
    private boolean yearFirst() {
        if (token().digits() != 4) {
            return false;
        }
        var first = tokens.get(at + 1);
        boolean separated = first.is("-") || first.is("/") || first.is(".") || first.is("年");
        int monthNumber = tokens.get(at + 2).number();
        var second = tokens.get(at + 3);
        int dayNumber = tokens.get(at + 4).number();
        if (!separated || !(second.is(first.key()) || second.is("月")) || !isDay(monthNumber, dayNumber)) {
            return false;
        }
        if (!setYear(token().number())) {
            return false;
        }
        month = monthNumber;
        day = dayNumber;
        at += 5;
        skip("日");
        return true;
    }

    /** {@code 25.11.2024}, {@code 25/11/24}, {@code 11/25/2024}. */
    private boolean numeric() {
        var separator = tokens.get(at + 1);
        boolean plain = separator.is(".") || separator.is("/") || separator.is("-");
        int first = token().number();
        int second = tokens.get(at + 2).number();
        var last = tokens.get(at + 4);
        boolean shaped = plain
                && tokens.get(at + 3).is(separator.key())
                && token().digits() <= 2
                && tokens.get(at + 2).digits() <= 2
                && (last.digits() == 4 || (last.digits() == 2 && last.glued()));
        if (!shaped) {
            return false;
        }
        boolean monthFirst = second > 12 || (separator.is("/") && first <= 12 && context.isMonthFirst());
        int monthNumber = monthFirst ? first : second;
        int dayNumber = monthFirst ? second : first;
        int yearNumber = last.digits() == 4 ? last.number() : 2000 + last.number();
        if (!isDay(monthNumber, dayNumber) || !setYear(yearNumber)) {
            return false;
        }
        month = monthNumber;
        day = dayNumber;
        at += 5;
        return true;
    }

    /** {@code 31 Mayıs 2025}, {@code 16. Oktober 2021}, {@code 3 de marzo de 2021}, {@code Mon, 25 Nov 2024}. */
    private boolean dayMonth() {
        int mark = at;
        int dayNumber = token().number();
        if (token().digits() > 2 || dayNumber < 1 || dayNumber > 31) {
            return false;
        }
        at++;
        skip(".");
        skip("-");
        skipOrdinal();
        if (month() && isDay(month, dayNumber)) {
            day = dayNumber;
            yearAfter();
            return true;
        }
        at = mark;
        return false;
    }

    /** {@code Nov. 25}, {@code March 3rd, 2021}, {@code May 2025}. */
    private boolean monthDay() {
        int mark = at;
        if (!month()) {
            return false;
        }
        int dayNumber = token().number();
        if (token().digits() <= 2 && isDay(month, dayNumber)) {
            at++;
            day = dayNumber;
            skipOrdinal();
            yearAfter();
            return true;
        }
        if (token().digits() == 4 && setYear(token().number())) {
            at++;
            return true;
        }
        at = mark;
        return false;
    }

    private boolean month() {
        if (!token().isWord()) {
            return false;
        }
        var declared = context.language();
        var two = isNextWord()
                ? CalendarWords.month(token().key() + " " + tokens.get(at + 1).key(), declared)
                : null;
        var found = two == null ? CalendarWords.month(token().key(), declared) : two;
        if (found == null) {
            return false;
        }
        at += two == null ? 1 : 2;
        skip(".");
        month = found.number();
        language = found.language();
        return true;
    }

    private void yearAfter() {
        int mark = at;
        while (isSymbol(",", ".", "-", "/", "'", "’") || ORDINALS.contains(token().key())) {
            at++;
        }
        if (token().digits() != 4 || !setYear(token().number())) {
            at = mark;
            return;
        }
        at++;
        if (token().is("г")) {
            at++;
            skip(".");
        }
    }

    /** {@code 21:14}, {@code 21.14}, {@code 14h30}, {@code 7:05:09.123}, {@code 7 pm}. */
    private boolean time() {
        int hour = token().number();
        if (token().digits() > 2 || hour < 0 || hour > 24) {
            return false;
        }
        var separator = tokens.get(at + 1);
        var minutes = tokens.get(at + 2);
        boolean shaped = (separator.is(":") || separator.is(".") || separator.is("h"))
                && separator.glued()
                && minutes.glued()
                && minutes.digits() == 2;
        boolean more =
                shaped && tokens.get(at + 3).is(".") && tokens.get(at + 4).isNumber() && separator.is(".");
        int mark = at;
        int minute = shaped && !more ? minutes.number() : 0;
        int second = 0;
        if (shaped && !more) {
            at += 3;
            if (token().is(":") && token().glued() && tokens.get(at + 1).digits() == 2) {
                second = tokens.get(at + 1).number();
                at += 2;
                if (isSymbol(".", ",")
                        && token().glued()
                        && tokens.get(at + 1).glued()
                        && tokens.get(at + 1).isNumber()) {
                    at += 2;
                }
            }
        } else {
            at++;
        }
        int half = halfDay();
        boolean isBare = !shaped || more;
        if ((isBare && half < 0) || (half >= 0 && hour > 12)) {
            at = mark;
            return false;
        }
        if (half >= 0) {
            hour = hour % 12 + half;
        }
        if (token().is("uhr") || token().is("h")) {
            at++;
        }
        try {
            time = LocalTime.of(hour == 24 ? 0 : hour, minute, Math.min(second, 59));
            return true;
        } catch (DateTimeException e) {
            at = mark;
            return false;
        }
    }

    /** 0 for a.m., 12 for p.m., -1 where neither stands. */
    private int halfDay() {
        var word = token();
        if (!word.isWord() || !HALF_DAYS.contains(word.key())) {
            return -1;
        }
        if (word.key().length() == 1) {
            boolean dotted = tokens.get(at + 1).is(".") && tokens.get(at + 2).is("m");
            if (!dotted) {
                return -1;
            }
            at += 2;
        }
        at++;
        skip(".");
        return word.key().charAt(0) == 'p' ? 12 : 0;
    }

    private void zone() {
        int mark = at;
        skip("(");
        var known = token().isWord() ? Zones.ofAbbreviation(token().key()) : null;
        if (known != null) {
            zone = known;
            at++;
            var shifted = offset();
            zone = shifted == null ? zone : shifted;
            skip(")");
            return;
        }
        zone = offset();
        if (zone == null) {
            at = mark;
        }
    }

    /** {@code +03:00}, {@code +0300}, {@code -5}; the sign is glued to its number. */
    private @Nullable ZoneOffset offset() {
        boolean isSigned = isSymbol("+", "-", "−") && tokens.get(at + 1).glued();
        var number = tokens.get(at + 1);
        if (!isSigned || number.number() < 0) {
            return null;
        }
        int hours = number.digits() > 2 ? number.number() / 100 : number.number();
        int minutes = number.digits() > 2 ? number.number() % 100 : 0;
        int next = at + 2;
        boolean colon = number.digits() == 2
                && tokens.get(next).is(":")
                && tokens.get(next + 1).digits() == 2;
        if (colon) {
            minutes = tokens.get(next + 1).number();
            next += 2;
        }
        boolean valid =
                hours <= 14 && minutes < 60 && number.digits() <= 4 && (token().glued() || number.digits() == 4);
        if (!valid) {
            return null;
        }
        int sign = token().is("+") ? 1 : -1;
        at = next;
        return ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60));
    }

    private void skipOrdinal() {
        if (ORDINALS.contains(token().key()) && (tokens.get(at + 1).isWord() || token().glued())) {
            at++;
        }
    }

    private boolean setYear(int number) {
        if (number < 1000 || number > 2999) {
            return false;
        }
        year = number;
        return true;
    }

    private static boolean isDay(int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.Month.of(month).maxLength();
    }

    private Token token() {
        return tokens.get(at);
    }

    private boolean isSymbol(String... symbols) {
        for (var symbol : symbols) {
            if (token().is(symbol)) {
                return true;
            }
        }
        return false;
    }

    private void skip(String symbol) {
        if (token().is(symbol)) {
            at++;
        }
    }
}
