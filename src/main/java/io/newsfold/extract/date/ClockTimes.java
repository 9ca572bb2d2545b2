package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import io.newsfold.text.WholeNumber;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Times of day: {@code 14:51}, {@code saat 14.51}, {@code 2:51 p.m.}, {@code 19 h 50}, {@code 20.55 Uhr}. */
final class ClockTimes {
    /** A time of day at some tokens. */
    record Clock(int first, int end, LocalTime time) {}

    private final DateLexicon lexicon;
    private final Words words;

    ClockTimes(DateLexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    @Nullable
    Clock at(int token) {
        if (!words.isNumber(token)) {
            return null;
        }
        var key = words.key(token);
        int colon = key.indexOf(':');
        int mark = colon > 0 ? colon : key.indexOf('.');
        if (mark < 1 || key.length() - mark != 3) {
            return french(token);
        }
        int hour = WholeNumber.of(key.substring(0, mark), 2);
        int minute = WholeNumber.of(key, mark + 1, 2);
        int half = halfOfDay(token + 1);
        boolean told = half != 0 || isCued(token);
        return told && isTime(hour, minute)
                ? new Clock(token, half == 0 ? token + 1 : halfEnd(token + 1), LocalTime.of(hour(hour, half), minute))
                : null;
    }

    private boolean isCued(int token) {
        return lexicon.is(words, token - 1, Kind.CLOCK)
                || lexicon.is(words, token - 2, Kind.CLOCK)
                || words.is(token + 1, "uhr")
                || words.is(token + 1, "gmt")
                || lexicon.is(words, token + 1, Kind.LOCAL)
                || lexicon.is(words, token - 2, Kind.LOCAL);
    }

    /** {@code 19 h 50}, {@code 18h50}. */
    private @Nullable Clock french(int token) {
        int hour = words.key(token).length() <= 2 ? words.number(token) : -1;
        var next = words.key(token + 1);
        if (hour < 0 || !next.startsWith("h") || next.length() > 3) {
            return null;
        }
        int minute =
                next.length() == 3 ? WholeNumber.of(next, 1, 2) : next.length() == 1 ? words.number(token + 2) : -1;
        int end = next.length() == 3 ? token + 2 : token + 3;
        return isTime(hour, minute) ? new Clock(token, end, LocalTime.of(hour, minute)) : null;
    }

    /** 1 for {@code a.m.}, 2 for {@code p.m.}, 0 for none. */
    private int halfOfDay(int token) {
        var key = words.key(token);
        if (key.equals("am") || (key.equals("a") && words.is(token + 2, "m"))) {
            return 1;
        }
        return key.equals("pm") || (key.equals("p") && words.is(token + 2, "m")) ? 2 : 0;
    }

    private int halfEnd(int token) {
        return words.key(token).length() == 2 ? token + 1 : token + 3;
    }

    private static int hour(int hour, int half) {
        return half == 0 || hour > 12 ? hour : half == 1 ? hour % 12 : hour % 12 + 12;
    }

    private static boolean isTime(int hour, int minute) {
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    }
}
