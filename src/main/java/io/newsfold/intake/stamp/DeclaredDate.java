package io.newsfold.intake.stamp;

import io.newsfold.model.Dated;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Dates in members: ISO 8601, RFC 822, epochs, and what a person would write. */
public final class DeclaredDate {
    private static final int LONGEST = 120;

    private DeclaredDate() {}

    /** What a member means; null where it is no date. */
    public static WrittenDate.@Nullable Resolved read(String text, DateContext context) {
        var date = text.strip();
        if (date.isEmpty() || date.length() > LONGEST) {
            return null;
        }
        if (date.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return digits(date);
        }
        try {
            return new WrittenDate.Resolved(Dated.of(OffsetDateTime.parse(date)), false);
        } catch (DateTimeParseException e) {
            return written(date, context);
        }
    }

    private static WrittenDate.@Nullable Resolved written(String text, DateContext context) {
        if (text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return new WrittenDate.Resolved(new Dated(text), false);
        }
        var tokens = new Tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            var date = WrittenDate.at(tokens, i, context);
            if (date != null) {
                return date.resolve(context);
            }
        }
        return null;
    }

    /** A year, {@code yyyyMMdd}, or an epoch: seconds, milliseconds, micro- or nanoseconds by size. */
    private static WrittenDate.@Nullable Resolved digits(String digits) {
        try {
            return switch (digits.length()) {
                case 4 -> new WrittenDate.Resolved(new Dated(digits), false);
                case 8 -> compactDay(digits);
                case 9, 10 -> epoch(Long.parseLong(digits) * 1000);
                case 11, 12, 13 -> epoch(Long.parseLong(digits));
                case 16 -> epoch(Long.parseLong(digits) / 1000);
                case 19 -> epoch(Long.parseLong(digits) / 1_000_000);
                default -> null;
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static WrittenDate.Resolved compactDay(String digits) {
        var iso = digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
        return new WrittenDate.Resolved(new Dated(iso), false);
    }

    private static WrittenDate.Resolved epoch(long milliseconds) {
        var moment = Instant.ofEpochMilli(milliseconds).atOffset(ZoneOffset.UTC);
        return new WrittenDate.Resolved(Dated.of(moment), false);
    }
}
