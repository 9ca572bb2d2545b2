package io.newsfold.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values of settings as people write them. What is wrong is said in the message of the exception. */
final class SettingValues {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");
    private static final Pattern TOPIC_PART = Pattern.compile("[a-zA-Z0-9._-]{0,200}");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]{1,200}");
    private static final Pattern SERVER = Pattern.compile("([A-Za-z]+://)?(\\[[0-9a-fA-F:]+]|[^:/\\s,]+):(\\d{1,5})");

    private SettingValues() {}

    /** {@code 14d}, {@code 72h}, {@code 10m}, {@code 30s}, {@code 100ms}, or ISO 8601 ({@code P14D}). */
    static Duration duration(String text, Duration least) {
        var duration = parse(text);
        if (duration.compareTo(least) < 0) {
            throw new IllegalArgumentException("must be " + shortForm(least) + " or longer, not " + text);
        }
        return duration;
    }

    static int number(String text, int least, int most) {
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be a number, not '" + text + "'", e);
        }
        if (number < least || number > most) {
            throw new IllegalArgumentException("must be from " + least + " to " + most + ", not " + number);
        }
        return number;
    }

    static <E extends Enum<E>> E oneOf(Class<E> type, String text) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(text)) {
                return value;
            }
        }
        var names = Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        throw new IllegalArgumentException("must be " + names + ", not '" + text + "'");
    }

    /** A folder that is there. */
    static Path folder(String text) {
        var folder = path(text);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("must be a folder that is there, not '" + text + "'");
        }
        return folder;
    }

    static String servers(String text) {
        for (var server : text.split(",", -1)) {
            if (!SERVER.matcher(server.strip()).matches()) {
                throw new IllegalArgumentException("must be host:port[,host:port…], not '" + text + "'");
            }
        }
        return text;
    }

    static String topicPrefix(String text) {
        return matching(TOPIC_PART, text);
    }

    static String name(String text) {
        return matching(NAME, text);
    }

    static String host(String text) {
        if (text.isBlank() || text.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("must be a host name or address, not '" + text + "'");
        }
        return text;
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("is no path: " + e.getMessage(), e);
        }
    }

    /** Whether a whole number is not smaller than another; no, where one is no number. */
    static boolean isAtLeast(String number, String least) {
        try {
            return Long.parseLong(number) >= Long.parseLong(least);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("may have letters, digits, '.', '_' and '-' only, not '" + text + "'");
        }
        return text;
    }

    private static Duration parse(String text) {
        var matcher = DURATION.matcher(text);
        if (matcher.matches()) {
            long amount = Long.parseLong(matcher.group(1));
            return switch (matcher.group(2)) {
                case "ms" -> Duration.ofMillis(amount);
                case "s" -> Duration.ofSeconds(amount);
                case "m" -> Duration.ofMinutes(amount);
                case "h" -> Duration.ofHours(amount);
                default -> Duration.ofDays(amount);
            };
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "must be a duration as 14d, 72h, 10m, 30s or 100ms, not '" + text + "'", e);
        }
    }

    private static String shortForm(Duration duration) {
        return duration.toMillis() < 1_000 ? duration.toMillis() + "ms" : duration.toSeconds() + "s";
    }
}
