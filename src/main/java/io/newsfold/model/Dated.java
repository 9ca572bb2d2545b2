package io.newsfold.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A time with its precision, in ISO 8601: {@code 2024}, {@code 2024-11}, {@code 2024-11-25} (a local day) or
 * {@code 2020-10-30T14:51:00+03:00} (an instant with its offset; seconds are optional).
 */
public record Dated(String value) {
    public Dated {
        parse(value);
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
            default -> OffsetDateTime.parse(value).toInstant();
        };
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
