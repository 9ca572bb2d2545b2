package io.newsfold.intake.stamp;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a time of day and a zone from a place in a row of tokens; what it has read it keeps. */
final class ClockGrammar {
    private static final Set<String> HALF_DAYS = Set.of("am", "pm", "a", "p");

    private final Cursor cursor;
    private @Nullable LocalTime time;
    private @Nullable ZoneId zone;

    ClockGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable
    LocalTime time() {
        return time;
    }

    @Nullable
    ZoneId zone() {
        return zone;
    }

    void forget() {
        time = null;
        zone = null;
    }

    /** {@code 21:14}, {@code 21.14}, {@code 14h30}, {@code 7:05:09.123}, {@code 7 pm}. */
    boolean readTime() {
        int hour = cursor.token().number();
        if (cursor.token().digits() > 2 || hour < 0 || hour > 24) {
            return false;
        }
        var separator = cursor.ahead(1);
        var minutes = cursor.ahead(2);
        boolean shaped = (separator.is(":") || separator.is(".") || separator.is("h"))
                && separator.glued()
                && minutes.glued()
                && minutes.digits() == 2;
        boolean more = shaped && cursor.ahead(3).is(".") && cursor.ahead(4).isNumber() && separator.is(".");
        int mark = cursor.at;
        int minute = shaped && !more ? minutes.number() : 0;
        int second = 0;
        if (shaped && !more) {
            cursor.at += 3;
            if (cursor.token().is(":")
                    && cursor.token().glued()
                    && cursor.ahead(1).digits() == 2) {
                second = cursor.ahead(1).number();
                cursor.at += 2;
                if (cursor.isSymbol(".", ",")
                        && cursor.token().glued()
                        && cursor.ahead(1).glued()
                        && cursor.ahead(1).isNumber()) {
                    cursor.at += 2;
                }
            }
        } else {
            cursor.at++;
        }
        int half = halfDay();
        boolean isBare = !shaped || more;
        if ((isBare && half < 0) || (half >= 0 && hour > 12)) {
            cursor.at = mark;
            return false;
        }
        if (half >= 0) {
            hour = hour % 12 + half;
        }
        if (cursor.token().is("uhr") || cursor.token().is("h")) {
            cursor.at++;
        }
        try {
            time = LocalTime.of(hour == 24 ? 0 : hour, minute, Math.min(second, 59));
            return true;
        } catch (DateTimeException e) {
            cursor.at = mark;
            return false;
        }
    }

    /** 0 for a.m., 12 for p.m., -1 where neither stands. */
    private int halfDay() {
        var word = cursor.token();
        if (!word.isWord() || !HALF_DAYS.contains(word.key())) {
            return -1;
        }
        if (word.key().length() == 1) {
            boolean dotted = cursor.ahead(1).is(".") && cursor.ahead(2).is("m");
            if (!dotted) {
                return -1;
            }
            cursor.at += 2;
        }
        cursor.at++;
        cursor.skip(".");
        return word.key().charAt(0) == 'p' ? 12 : 0;
    }

    void readZone() {
        int mark = cursor.at;
        cursor.skip("(");
        var known =
                cursor.token().isWord() ? Zones.ofAbbreviation(cursor.token().key()) : null;
        if (known != null) {
            zone = known;
            cursor.at++;
            var shifted = offset();
            zone = shifted == null ? zone : shifted;
            cursor.skip(")");
            return;
        }
        zone = offset();
        if (zone == null) {
            cursor.at = mark;
        }
    }

    /** {@code +03:00}, {@code +0300}, {@code -5}; the sign is glued to its number. */
    private @Nullable ZoneOffset offset() {
        boolean isSigned = cursor.isSymbol("+", "-", "−") && cursor.ahead(1).glued();
        var number = cursor.ahead(1);
        if (!isSigned || number.number() < 0) {
            return null;
        }
        int hours = number.digits() > 2 ? number.number() / 100 : number.number();
        int minutes = number.digits() > 2 ? number.number() % 100 : 0;
        int next = 2;
        boolean colon = number.digits() == 2
                && cursor.ahead(next).is(":")
                && cursor.ahead(next + 1).digits() == 2;
        if (colon) {
            minutes = cursor.ahead(next + 1).number();
            next += 2;
        }
        boolean valid = hours <= 14
                && minutes < 60
                && number.digits() <= 4
                && (cursor.token().glued() || number.digits() == 4);
        if (!valid) {
            return null;
        }
        int sign = cursor.token().is("+") ? 1 : -1;
        cursor.at += next;
        return ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60));
    }
}
