package io.newsfold.extract.date;

import io.newsfold.extract.cue.ChineseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days, weeks, months and years that Chinese text counts from the publication or from another day: {@code 昨晚},
 * {@code 三天前}, {@code 次日}, {@code 爆炸发生两天后}.
 */
final class ChineseCounts {
    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("今天", 0),
            Map.entry("今日", 0),
            Map.entry("今晚", 0),
            Map.entry("今早", 0),
            Map.entry("今晨", 0),
            Map.entry("今夜", 0),
            Map.entry("昨天", -1),
            Map.entry("昨日", -1),
            Map.entry("昨晚", -1),
            Map.entry("昨夜", -1),
            Map.entry("昨晨", -1),
            Map.entry("昨早", -1),
            Map.entry("前天", -2),
            Map.entry("前晚", -2),
            Map.entry("明天", 1),
            Map.entry("明日", 1),
            Map.entry("明晚", 1),
            Map.entry("明晨", 1),
            Map.entry("明早", 1),
            Map.entry("后天", 2),
            Map.entry("後天", 2));
    private static final List<String> FOLLOWING = List.of("次日", "翌日", "隔天", "隔日", "第二天", "第二日");
    private static final List<String> EVE = List.of("前一天", "前一日", "前一晚", "前一夜");
    /** Years before that have fewer than four digits. */
    private static final int MOST = 800;

    private final ChineseText text;
    private final Belonging belonging;

    ChineseCounts(ChineseText text, Belonging belonging) {
        this.text = text;
        this.belonging = belonging;
    }

    /** A word that counts from the publication or from the day told before, or null. */
    @Nullable
    Found word(int at, LocalDate published) {
        var days = DAYS.get(text.pair(at));
        if (days != null) {
            int before = days == -2 && text.charAt(at - 1) == '大' ? -1 : 0;
            return text.day(at, at + 2, published.plusDays(days + before), Found.Shape.RELATIVE);
        }
        for (var following : FOLLOWING) {
            if (text.has(at, following)) {
                var found = text.day(at, at + following.length(), published.plusDays(1), Found.Shape.COUNTED);
                return found == null ? null : found.with(Found.Hint.FOLLOWING);
            }
        }
        for (var eve : EVE) {
            if (text.has(at, eve)) {
                return text.day(at, at + eve.length(), published.minusDays(1), Found.Shape.COUNTED);
            }
        }
        return null;
    }

    /** A number of units before the publication or after an event, or null. */
    @Nullable
    Found at(int at, ChineseNumber number, LocalDate published) {
        int count = number.whole();
        int unitAt = text.afterMeasure(number.end());
        char unit = text.charAt(unitAt);
        var week = text.weekWord(unitAt);
        int sideAt = week == null ? unitAt + 1 : unitAt + week.length();
        int end = sideAt + 1;
        if (count < 1 || count > MOST) {
            return null;
        }
        if (unit == '天' && text.isOneOf(sideAt, "后後")) {
            return afterEvent(at, end, published.minusDays(count));
        }
        if (text.charAt(sideAt) != '前') {
            return null;
        }
        if (unit == '天') {
            return text.day(at, end, published.minusDays(count), Found.Shape.RELATIVE);
        }
        if (week != null) {
            return text.week(at, end, published.minusWeeks(count));
        }
        if (unit == '月' && unitAt > number.end()) {
            return text.month(at, end, published.minusMonths(count));
        }
        return unit == '年' ? text.year(at, end, published.getYear() - count) : null;
    }

    private @Nullable Found afterEvent(int at, int end, LocalDate day) {
        var found = text.day(at, end, day, Found.Shape.COUNTED);
        return found != null && belonging.isPreceded(found.first()) ? found.with(Found.Hint.AFTER_EVENT) : null;
    }
}
