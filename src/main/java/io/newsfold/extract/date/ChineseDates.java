package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.Dated;
import io.newsfold.model.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates of Chinese text, which writes a character after each number and no space: {@code 2020年1月24日}, {@code 昨天}. */
final class ChineseDates {
    private static final Map<String, Integer> DAYS =
            Map.of("今天", 0, "今日", 0, "今晚", 0, "昨天", -1, "昨日", -1, "昨晚", -1, "前天", -2, "明天", 1, "明日", 1, "后天", 2);
    private static final List<String> WEEK = List.of("星期", "礼拜", "周");
    private static final String FIRST = "今昨前明后星礼周";
    private static final String WEEKDAYS = "一二三四五六日天";

    private final Words words;
    private final Anchor anchor;

    ChineseDates(Words words, Anchor anchor) {
        this.words = words;
        this.anchor = anchor;
    }

    /** Whether a word can be one for a day or a weekday, by its first character. */
    boolean mayBegin(int token) {
        var key = words.key(token);
        return !key.isEmpty() && FIRST.indexOf(key.charAt(0)) >= 0;
    }

    @Nullable
    Found at(int token) {
        return words.isNumber(token) ? numbers(token) : words.isWord(token) ? word(token) : null;
    }

    private @Nullable Found numbers(int token) {
        int first = words.number(token);
        char mark = after(token);
        if (mark == '年' && words.key(token).length() == 4) {
            return year(token, first);
        }
        if (mark == '月') {
            int dayAt = nextNumber(token);
            return dayAt > 0 && isDay(after(dayAt)) ? dayMonth(token, dayAt, first, words.number(dayAt)) : null;
        }
        return isDay(mark) && anchor.day() != null ? dayOnly(token, first, anchor.day()) : null;
    }

    private @Nullable Found year(int token, int year) {
        int monthAt = nextNumber(token);
        int dayAt = monthAt > 0 && after(monthAt) == '月' ? nextNumber(monthAt) : -1;
        if (dayAt > 0 && isDay(after(dayAt))) {
            var day = Anchor.date(Years.of(year), words.number(monthAt), words.number(dayAt));
            return day == null ? null : day(token, dayAt + 1, day, Found.Shape.FULL);
        }
        if (Years.of(year) < 0) {
            return null;
        }
        var value = new Dated(String.valueOf(year));
        return new Found(token, token + 1, value, value, Precision.YEAR, Found.Shape.PERIOD);
    }

    private @Nullable Found dayMonth(int token, int dayAt, int month, int dayOfMonth) {
        var day = anchor.nearest(month, dayOfMonth, Anchor.Direction.NONE);
        return day == null ? null : day(token, dayAt + 1, day, Found.Shape.DAY_MONTH);
    }

    /** {@code 24日} alone: of the month of the publication, or of the one before where that lies ahead. */
    private static @Nullable Found dayOnly(int token, int dayOfMonth, LocalDate published) {
        var same = Anchor.date(published.getYear(), published.getMonthValue(), dayOfMonth);
        var before = published.minusMonths(1);
        var day = same != null && !same.isAfter(published.plusDays(1))
                ? same
                : Anchor.date(before.getYear(), before.getMonthValue(), dayOfMonth);
        return day == null ? null : day(token, token + 1, day, Found.Shape.DAY_MONTH);
    }

    private @Nullable Found word(int token) {
        if (anchor.day() == null) {
            return null;
        }
        var word = words.key(token);
        if (word.length() >= 2) {
            var offset = DAYS.get(word.substring(0, 2));
            if (offset != null) {
                return day(token, token + 1, anchor.day().plusDays(offset), Found.Shape.RELATIVE);
            }
        }
        for (var week : WEEK) {
            int weekday = word.startsWith(week) && word.length() > week.length()
                    ? WEEKDAYS.indexOf(word.charAt(week.length()))
                    : -1;
            var day = weekday < 0 ? null : anchor.weekday(Math.min(weekday, 6) + 1, Anchor.Direction.NONE);
            if (day != null) {
                return day(token, token + 1, day, Found.Shape.WEEKDAY);
            }
        }
        return null;
    }

    private char after(int token) {
        var text = words.scanned().text();
        int end = words.scanned().end(token);
        return end < text.length() ? text.charAt(end) : 0;
    }

    /** The number that follows behind one character, or -1. */
    private int nextNumber(int token) {
        int end = words.scanned().end(token);
        for (int next = token + 1; next <= token + 2; next++) {
            if (words.isNumber(next) && words.scanned().start(next) == end + 1) {
                return next;
            }
        }
        return -1;
    }

    private static boolean isDay(char mark) {
        return mark == '日' || mark == '号';
    }

    private static Found day(int first, int end, LocalDate day, Found.Shape shape) {
        return new Found(first, end, Dated.of(day), Dated.of(day), Precision.DAY, shape);
    }
}
