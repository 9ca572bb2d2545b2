package io.newsfold.extract.date;

import io.newsfold.extract.cue.ChineseNumber;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Weeks and weekdays of Chinese text: {@code 上周四}, {@code 下星期}, {@code 周五至周日}. */
final class ChineseWeeks {
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final char WEEKEND = '末';
    private static final int SUNDAY = 7;

    private final ChineseText text;
    private final Anchor anchor;
    private final Tense tense;

    ChineseWeeks(ChineseText text, Anchor anchor, Tense tense) {
        this.text = text;
        this.anchor = anchor;
        this.tense = tense;
    }

    /** A weekday whose week is not told; {@code 每周五} is every week, and {@code 三周} a count. */
    @Nullable
    Found at(int at, LocalDate published) {
        var word = text.weekWord(at);
        int dayAt = word == null ? -1 : at + word.length();
        if (word != null && text.charAt(dayAt) == WEEKEND && text.charAt(at - 1) != '每') {
            return weekend(at, dayAt + 1, Anchor.Direction.NONE);
        }
        int weekday = weekday(dayAt);
        char before = text.charAt(at - 1);
        var tokens = weekday < 1 || before == '每' || ChineseNumber.isPart(before) ? null : text.tokens(at, dayAt + 1);
        if (tokens == null) {
            return null;
        }
        var day = anchor.weekday(weekday, tense.ofWeekday(tokens.first(), tokens.end(), weekday, published));
        return day == null ? null : upTo(at, dayAt + 1, day);
    }

    /** The week so many from that of the publication, told by a word up to {@code weekAt}, or a weekday of it. */
    @Nullable
    Found ofWeek(int start, int weekAt, int weeks, LocalDate published) {
        var word = text.weekWord(weekAt);
        if (word == null || text.charAt(start - 1) == '每') {
            return null;
        }
        int dayAt = weekAt + word.length();
        if (text.charAt(dayAt) == WEEKEND) {
            return weekend(start, dayAt + 1, Anchor.Direction.of(weeks));
        }
        int weekday = weekday(dayAt);
        if (weekday < 1) {
            return text.week(start, dayAt, published.plusWeeks(weeks));
        }
        var monday = published.plusWeeks(weeks).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return upTo(start, dayAt + 1, monday.plusDays(weekday - 1L));
    }

    private @Nullable Found weekend(int start, int end, Anchor.Direction told) {
        var tokens = text.tokens(start, end);
        if (tokens == null) {
            return null;
        }
        boolean isTold = told != Anchor.Direction.NONE;
        var saturday = anchor.weekend(isTold ? told : tense.of(tokens.first(), tokens.end()));
        return saturday == null ? null : text.days(start, end, saturday, saturday.plusDays(1), Found.Shape.PERIOD);
    }

    /** A weekday, or a range that it begins: {@code 周五至周日}. */
    private @Nullable Found upTo(int start, int end, LocalDate from) {
        var word = text.isOneOf(end, "至到") ? text.weekWord(end + 1) : null;
        int lastAt = word == null ? -1 : end + 1 + word.length();
        int last = weekday(lastAt);
        if (last < 1) {
            return text.day(start, end, from, Found.Shape.WEEKDAY);
        }
        int days = Math.floorMod(last - from.getDayOfWeek().getValue(), SUNDAY);
        return text.days(start, lastAt + 1, from, from.plusDays(days), Found.Shape.WEEKDAY);
    }

    /** 1 for Monday to 7, or 0. */
    private int weekday(int at) {
        return Math.min(WEEKDAYS.indexOf(text.charAt(at)) + 1, SUNDAY);
    }
}
