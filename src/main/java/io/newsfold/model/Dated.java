package io.newsfold.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A time with its precision, in ISO 8601: {@code 2024}, {@code 2024-11}, {@code 2024-11-25} (a local day) or
 * {@code 2020-10-30T14:51:00+03:00} (an instant with its offset; seconds are optional).
 */
public record Dated(String value) {
    private static final int NO_OFFSET = Integer.MIN_VALUE;
    private static final int SECONDS = 60;
    private static final int MOST_HOURS = 18;

    public Dated {
        check(value);
    }

    public static Dated of(Instant instant) {
        return new Dated(instant.toString());
    }

    public static Dated of(LocalDate day) {
        return new Dated(day.toString());
    }

    public static Dated of(OffsetDateTime time) {
        return new Dated(time.toString());
    }

    public Precision precision() {
        return switch (value.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.MINUTE;
        };
    }

    /** The first instant it can mean; days, months and years begin at 00:00 UTC. */
    public Instant start() {
        return parse(value);
    }

    /** The local day: of a time with an offset the day there, of a month or a year its first. */
    public LocalDate day() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(Integer.parseInt(value), 1, 1);
            case MONTH -> day(value + "-01");
            case DAY -> day(value);
            case MINUTE -> day(value.substring(0, 10));
        };
    }

    @Override
    public String toString() {
        return value;
    }

    private static Instant parse(String value) {
        return switch (value.length()) {
            case 4 ->
                LocalDate.of(Integer.parseInt(value), 1, 1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
            case 7 -> day(value + "-01").atStartOfDay(ZoneOffset.UTC).toInstant();
            case 10 -> day(value).atStartOfDay(ZoneOffset.UTC).toInstant();
            default -> instant(value);
        };
    }

    private static void check(String value) {
        if (value.length() == 10) {
            day(value);
        } else {
            parse(value);
        }
    }

    /** Reads {@code 2024-11-25T10:30:00+03:00} and its like, with or without seconds, by hand; a formatter takes as long as many words. */
    private static Instant instant(String value) {
        int hour = number(value, 11, 13);
        int minute = number(value, 14, 16);
        boolean isBrief = value.length() > 16 && value.charAt(16) != ':';
        int second = isBrief ? 0 : number(value, 17, 19);
        int end = isBrief ? 16 : 19;
        boolean plain = value.length() > end
                && hour >= 0
                && minute >= 0
                && second >= 0
                && value.charAt(10) == 'T'
                && value.charAt(13) == ':'
                && "Z+-".indexOf(value.charAt(end)) >= 0;
        int offset = plain ? offset(value, end) : NO_OFFSET;
        if (offset == NO_OFFSET) {
            return OffsetDateTime.parse(value).toInstant();
        }
        var day = day(value.substring(0, 10));
        return LocalDateTime.of(day, LocalTime.of(hour, minute, second))
                .toInstant(ZoneOffset.ofTotalSeconds(offset * SECONDS));
    }

    /** The minutes of {@code Z} or {@code +03:00} at the end of a time; {@link #NO_OFFSET} for anything else. */
    private static int offset(String value, int at) {
        if (value.charAt(at) == 'Z') {
            return value.length() == at + 1 ? 0 : NO_OFFSET;
        }
        boolean plain = value.length() == at + 6 && value.charAt(at + 3) == ':';
        int hours = plain ? number(value, at + 1, at + 3) : -1;
        int minutes = plain ? number(value, at + 4, at + 6) : -1;
        if (hours < 0 || minutes < 0 || minutes >= SECONDS || hours >= MOST_HOURS) {
            return NO_OFFSET;
        }
        int offset = hours * SECONDS + minutes;
        return value.charAt(at) == '-' ? -offset : offset;
    }

    /** Reads {@code 2024-11-25}; a formatter takes many times as long, and an article may tell fifty dates. */
    private static LocalDate day(String value) {
        int year = number(value, 0, 4);
        int month = number(value, 5, 7);
        int day = number(value, 8, 10);
        boolean plain = year >= 0 && month >= 0 && day >= 0 && value.charAt(4) == '-' && value.charAt(7) == '-';
        return plain ? LocalDate.of(year, month, day) : LocalDate.parse(value);
    }

    /** The digits in {@code from..to}, or -1. */
    private static int number(String value, int from, int to) {
        if (to > value.length()) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
