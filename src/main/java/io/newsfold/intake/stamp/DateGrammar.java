package io.newsfold.intake.stamp;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one date, with its time and zone where they follow or precede, from a place in a row of tokens. */
final class DateGrammar {
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "de", "of", "º", "ª", "e", "i");
    private static final Set<String> BEFORE_TIME = Set.of(
            "at", "saat", "um", "a", "as", "las", "alle", "ore", "kl", "o", "в", "t", "om", "الساعة", "klo", "ob", "u");

    private final Cursor cursor;
    private final ClockGrammar clock;
    private final DateContext context;
    private int year = -1;
    private int month = -1;
    private int day = -1;
    private @Nullable String language;

    private DateGrammar(Tokens tokens, int from, DateContext context) {
        this.cursor = new Cursor(tokens, from);
        this.clock = new ClockGrammar(cursor);
        this.context = context;
    }

    /** The date that begins at token {@code from}, or null. */
    static @Nullable WrittenDate at(Tokens tokens, int from, DateContext context) {
        var grammar = new DateGrammar(tokens, from, context);
        return grammar.date() ? grammar.result(from) : null;
    }

    private WrittenDate result(int from) {
        return new WrittenDate(from, cursor.at, year, month, day, clock.time(), clock.zone(), language);
    }

    private boolean date() {
        int begin = cursor.at;
        if (clock.readTime()) {
            clock.readZone();
            cursor.skip(",");
            cursor.skip("-");
            if (day()) {
                return true;
            }
            cursor.at = begin;
            clock.forget();
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
            int mark = cursor.at;
            cursor.skip(",");
            if (!weekday()) {
                cursor.at = mark;
            }
        }
        return found;
    }

    private void timeAfter() {
        if (clock.time() != null) {
            return;
        }
        int mark = cursor.at;
        while (cursor.isSymbol(",", "-", "–", "—", "|", "/", "(", "·", "•")
                || BEFORE_TIME.contains(cursor.token().key())) {
            cursor.at++;
        }
        if (!clock.readTime()) {
            cursor.at = mark;
            return;
        }
        cursor.skip(")");
        clock.readZone();
        if (year < 0 && cursor.token().digits() == 4 && setYear(cursor.token().number())) {
            cursor.at++;
        }
    }

    private boolean weekday() {
        int mark = cursor.at;
        if (cursor.token().isWord()) {
            var known = CalendarWords.weekday(cursor.token().key());
            if (known == null && isNextWord()) {
                known = CalendarWords.weekday(
                        cursor.token().key() + "-" + cursor.ahead(1).key());
            }
            if (known != null) {
                cursor.at++;
                cursor.skip(".");
                cursor.skip(",");
                language = language == null ? known : language;
                return true;
            }
        }
        cursor.at = mark;
        return false;
    }

    private boolean isNextWord() {
        return cursor.ahead(1).isWord();
    }

    /** {@code 2024-11-25}, {@code 2024/11/25}, {@code 2024年11月25日}. */
    private boolean yearFirst() {
        if (cursor.token().digits() != 4) {
            return false;
        }
        var first = cursor.ahead(1);
        boolean separated = first.is("-") || first.is("/") || first.is(".") || first.is("年");
        int monthNumber = cursor.ahead(2).number();
        var second = cursor.ahead(3);
        int dayNumber = cursor.ahead(4).number();
        if (!separated || !(second.is(first.key()) || second.is("月")) || !isDay(monthNumber, dayNumber)) {
            return false;
        }
        if (!setYear(cursor.token().number())) {
            return false;
        }
        month = monthNumber;
        day = dayNumber;
        cursor.at += 5;
        cursor.skip("日");
        return true;
    }

    /** {@code 25.11.2024}, {@code 25/11/24}, {@code 11/25/2024}. */
    private boolean numeric() {
        var separator = cursor.ahead(1);
        boolean plain = separator.is(".") || separator.is("/") || separator.is("-");
        int first = cursor.token().number();
        int second = cursor.ahead(2).number();
        var last = cursor.ahead(4);
        boolean shaped = plain
                && cursor.ahead(3).is(separator.key())
                && cursor.token().digits() <= 2
                && cursor.ahead(2).digits() <= 2
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
        cursor.at += 5;
        return true;
    }

    /** {@code 31 Mayıs 2025}, {@code 16. Oktober 2021}, {@code 3 de marzo de 2021}, {@code Mon, 25 Nov 2024}. */
    private boolean dayMonth() {
        int mark = cursor.at;
        int dayNumber = cursor.token().number();
        if (cursor.token().digits() > 2 || dayNumber < 1 || dayNumber > 31) {
            return false;
        }
        cursor.at++;
        cursor.skip(".");
        cursor.skip("-");
        skipOrdinal();
        if (month() && isDay(month, dayNumber)) {
            day = dayNumber;
            yearAfter();
            return true;
        }
        cursor.at = mark;
        return false;
    }

    /** {@code Nov. 25}, {@code March 3rd, 2021}, {@code May 2025}. */
    private boolean monthDay() {
        int mark = cursor.at;
        if (!month()) {
            return false;
        }
        int dayNumber = cursor.token().number();
        if (cursor.token().digits() <= 2 && isDay(month, dayNumber)) {
            cursor.at++;
            day = dayNumber;
            skipOrdinal();
            yearAfter();
            return true;
        }
        if (cursor.token().digits() == 4 && setYear(cursor.token().number())) {
            cursor.at++;
            return true;
        }
        cursor.at = mark;
        return false;
    }

    private boolean month() {
        if (!cursor.token().isWord()) {
            return false;
        }
        var declared = context.language();
        var two = isNextWord()
                ? CalendarWords.month(
                        cursor.token().key() + " " + cursor.ahead(1).key(), declared)
                : null;
        var found = two == null ? CalendarWords.month(cursor.token().key(), declared) : two;
        if (found == null) {
            return false;
        }
        cursor.at += two == null ? 1 : 2;
        cursor.skip(".");
        month = found.number();
        language = found.language();
        return true;
    }

    private void yearAfter() {
        int mark = cursor.at;
        while (cursor.isSymbol(",", ".", "-", "/", "'", "’")
                || ORDINALS.contains(cursor.token().key())) {
            cursor.at++;
        }
        if (cursor.token().digits() != 4 || !setYear(cursor.token().number())) {
            cursor.at = mark;
            return;
        }
        cursor.at++;
        if (cursor.token().is("г")) {
            cursor.at++;
            cursor.skip(".");
        }
    }

    private void skipOrdinal() {
        if (ORDINALS.contains(cursor.token().key())
                && (cursor.ahead(1).isWord() || cursor.token().glued())) {
            cursor.at++;
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
}
