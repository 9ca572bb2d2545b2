package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dates of Chinese text, which sets no spaces: {@code 2020年1月24日}, {@code 本月4日}, {@code 上周四}, {@code 昨晚},
 * {@code 民國一一三年}. They are read character by character, since words may be cut across them.
 */
final class ChineseDates {
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
    private static final Map<String, Integer> YEARS =
            Map.of("今年", 0, "去年", -1, "前年", -2, "明年", 1, "本年", 0, "後年", 2, "后年", 2);
    private static final List<String> FOLLOWING = List.of("次日", "翌日", "隔天", "隔日", "第二天", "第二日");
    private static final List<String> EVE = List.of("前一天", "前一日", "前一晚", "前一夜");
    private static final List<String> WEEK = List.of("星期", "礼拜", "禮拜", "周", "週");
    private static final List<String> DURATION = List.of("为期", "為期", "历时", "歷時", "连续", "連續", "长达", "長達", "一连", "一連");
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final String NO_DAY_BEHIND_NUMBER = "线線楼樓院文公机機店台臺站井高口码碼球门門房馆館选選";
    private static final String STARTS = "今昨前明后後去本上下这這周週星礼禮次翌隔第民令平大每";

    /** Characters with which a date may begin. */
    private static final BitSet BEGINNINGS = starts();

    private final Words words;
    private final String text;
    private final Anchor anchor;
    private final NumericParser numeric;
    private final Tense tense;
    private final Belonging belonging;
    private int token;

    ChineseDates(Words words, Anchor anchor, NumericParser numeric, Tense tense, Belonging belonging) {
        this.words = words;
        this.text = words.scanned().text();
        this.anchor = anchor;
        this.numeric = numeric;
        this.tense = tense;
        this.belonging = belonging;
    }

    List<Found> read() {
        var dates = new ArrayList<Found>();
        int from = 0;
        for (token = 0; token < words.size(); token++) {
            for (int at = Math.max(from, words.scanned().start(token));
                    at < words.scanned().end(token);
                    at++) {
                var found = at(at);
                if (found != null) {
                    dates.add(found);
                    from = found.endAt() < 0 ? words.scanned().end(found.end() - 1) : found.endAt();
                    at = from - 1;
                }
            }
        }
        return dates;
    }

    private static BitSet starts() {
        var starts = new BitSet(1 << Character.SIZE);
        for (int c = 0; c < 1 << Character.SIZE; c++) {
            starts.set(c, ChineseNumber.isPart((char) c) || STARTS.indexOf(c) >= 0);
        }
        return starts;
    }

    private @Nullable Found at(int at) {
        char c = text.charAt(at);
        if (!BEGINNINGS.get(c)) {
            return null;
        }
        boolean begins = at == words.scanned().start(token);
        if (ChineseNumber.isPart(c)) {
            if (at > 0 && (ChineseNumber.isPart(text.charAt(at - 1)) || text.charAt(at - 1) == '第')) {
                return null;
            }
            var found = numbered(at, at, -1);
            return found != null || !begins || !words.isNumber(token) ? found : numeric.at(token);
        }
        return STARTS.indexOf(c) < 0 ? null : word(at);
    }

    /** A date that begins with a number at {@code at}; {@code start} is before it where words tell its year. */
    private @Nullable Found numbered(int start, int at, int year) {
        var number = ChineseNumber.at(text, at);
        if (number == null) {
            return null;
        }
        char mark = charAt(number.end());
        if (mark == '年' && year < 0) {
            return number.digits() == 4 ? ofYear(start, Years.of(number.value()), number.end() + 1) : ago(at, number);
        }
        if (mark == '月') {
            return ofMonth(start, number, year);
        }
        if (isDay(number.end()) && year < 0 && !isDuration(at)) {
            var day = number.value() < 1 || number.value() > 31 || anchor.day() == null ? null : number;
            return day == null ? null : dayOfMonth(at, day);
        }
        return ago(at, number);
    }

    private @Nullable Found ofYear(int start, int year, int at) {
        if (year < 0) {
            return null;
        }
        var withMonth = numbered(start, at, year);
        if (withMonth != null) {
            return withMonth;
        }
        var tokens = tokens(start, at);
        return tokens == null ? null : Found.year(tokens[0], tokens[1], year).at(start, at);
    }

    private @Nullable Found ofMonth(int start, ChineseNumber month, int year) {
        if (month.value() < 1 || month.value() > 12) {
            return null;
        }
        var day = ChineseNumber.at(text, month.end() + 1);
        if (day == null || !isDay(day.end())) {
            return monthAlone(start, month, year);
        }
        int end = day.end() + 1;
        var last = rangeEnd(end, month.value());
        int lastEnd = last == null ? end : last.end;
        var tokens = tokens(start, lastEnd);
        if (tokens == null) {
            return null;
        }
        var from = year > 0
                ? Anchor.date(year, month.value(), day.value())
                : anchor.nearest(month.value(), day.value(), tense.of(tokens[0], tokens[1]));
        if (from == null) {
            return null;
        }
        var to = last == null ? null : Anchor.date(from.getYear(), last.month, last.day);
        var shape = year > 0 ? Found.Shape.FULL : Found.Shape.DAY_MONTH;
        return to == null || to.isBefore(from)
                ? day(start, lastEnd, from, from, shape)
                : day(start, lastEnd, from, to, shape);
    }

    private @Nullable Found monthAlone(int start, ChineseNumber month, int year) {
        int end = month.end() + 1;
        var tokens = tokens(start, end);
        var first = year > 0
                ? LocalDate.of(year, month.value(), 1)
                : tokens == null ? null : anchor.nearestMonth(month.value(), tense.of(tokens[0], tokens[1]));
        return first == null || tokens == null
                ? null
                : Found.months(tokens[0], tokens[1], first, first).at(start, end);
    }

    /** The end of a range: {@code 4日至6日}, {@code 4日到5月6日}. */
    private record RangeEnd(int end, int month, int day) {}

    private @Nullable RangeEnd rangeEnd(int at, int month) {
        if ("至到-—–~～".indexOf(charAt(at)) < 0) {
            return null;
        }
        var number = ChineseNumber.at(text, at + 1);
        if (number != null && charAt(number.end()) == '月') {
            var day = ChineseNumber.at(text, number.end() + 1);
            return day != null && isDay(day.end()) ? new RangeEnd(day.end() + 1, number.value(), day.value()) : null;
        }
        return number != null && isDay(number.end()) ? new RangeEnd(number.end() + 1, month, number.value()) : null;
    }

    /** {@code 24日} alone. */
    private @Nullable Found dayOfMonth(int at, ChineseNumber day) {
        int end = day.end() + 1;
        var last = rangeEnd(end, 0);
        boolean isRange = last != null && last.month == 0;
        int lastEnd = last != null && isRange ? last.end : end;
        var tokens = tokens(at, lastEnd);
        var from = tokens == null ? null : anchor.dayOfMonth(day.value(), tense.ofClause(tokens[0], tokens[1]));
        if (from == null) {
            return null;
        }
        var to = last != null && isRange ? Anchor.date(from.getYear(), from.getMonthValue(), last.day) : null;
        return to == null || to.isBefore(from)
                ? day(at, end, from, from, Found.Shape.DAY_MONTH)
                : day(at, lastEnd, from, to, Found.Shape.DAY_MONTH);
    }

    /** {@code 三天前}, {@code 两周前}; {@code 爆炸发生两天后}. */
    private @Nullable Found ago(int at, ChineseNumber number) {
        int unitAt = "个個".indexOf(charAt(number.end())) >= 0 ? number.end() + 1 : number.end();
        char unit = charAt(unitAt);
        var week = weekWord(unitAt);
        int end = week == null ? unitAt + 1 : unitAt + week.length();
        char side = charAt(end);
        var published = anchor.day();
        var tokens = tokens(at, end + 1);
        if (published == null || tokens == null || number.value() < 1) {
            return null;
        }
        if (unit == '天' && (side == '后' || side == '後') && belonging.isPreceded(tokens[0])) {
            return Found.day(tokens[0], tokens[1], published.minusDays(number.value()), Found.Shape.COUNTED)
                    .at(at, end + 1)
                    .with(Found.Hint.AFTER_EVENT);
        }
        if (side != '前') {
            return null;
        }
        if (unit == '天') {
            return relative(at, end + 1, published.minusDays(number.value()));
        }
        if (week != null) {
            return RelativeParser.week(tokens[0], tokens[1], published.minusWeeks(number.value()))
                    .at(at, end + 1);
        }
        if (unit == '月' && unitAt > number.end()) {
            var month = published.minusMonths(number.value());
            return Found.months(tokens[0], tokens[1], month, month).at(at, end + 1);
        }
        return unit == '年'
                ? Found.year(tokens[0], tokens[1], Math.max(1, published.getYear() - number.value()))
                        .at(at, end + 1)
                : null;
    }

    private @Nullable Found word(int at) {
        var era = era(at);
        if (era != null) {
            return era;
        }
        var published = anchor.day();
        if (published == null) {
            return null;
        }
        var days = DAYS.get(text.substring(at, Math.min(at + 2, text.length())));
        if (days != null) {
            int before = text.startsWith("大", Math.max(at - 1, 0)) && at > 0 && days == -2 ? -1 : 0;
            return relative(at, at + 2, published.plusDays(days + before));
        }
        var years = YEARS.get(text.substring(at, Math.min(at + 2, text.length())));
        if (years != null) {
            var dated = numbered(at, at + 2, published.getYear() + years);
            return dated != null ? dated : ofYear(at, published.getYear() + years, at + 2);
        }
        var counted = counted(at, published);
        return counted != null ? counted : weekOrMonth(at, published);
    }

    private @Nullable Found counted(int at, LocalDate published) {
        for (var following : FOLLOWING) {
            if (text.startsWith(following, at)) {
                return counted(at, following.length(), published.plusDays(1), Found.Hint.FOLLOWING);
            }
        }
        for (var eve : EVE) {
            if (text.startsWith(eve, at)) {
                return counted(at, eve.length(), published.minusDays(1), Found.Hint.NONE);
            }
        }
        return null;
    }

    private @Nullable Found counted(int at, int length, LocalDate day, Found.Hint hint) {
        var tokens = tokens(at, at + length);
        return tokens == null
                ? null
                : Found.day(tokens[0], tokens[1], day, Found.Shape.COUNTED)
                        .at(at, at + length)
                        .with(hint);
    }

    /** {@code 民國113年5月4日}, {@code 令和六年}. */
    private @Nullable Found era(int at) {
        int first = text.startsWith("民國", at) || text.startsWith("民国", at)
                ? 1911
                : text.startsWith("令和", at) ? 2018 : text.startsWith("平成", at) ? 1988 : -1;
        var number = first < 0 ? null : ChineseNumber.at(text, at + 2);
        return number != null && charAt(number.end()) == '年'
                ? ofYear(at, Years.of(first + number.value()), number.end() + 1)
                : null;
    }

    private @Nullable Found weekOrMonth(int at, LocalDate published) {
        int side = "上".indexOf(charAt(at)) == 0 ? -1 : charAt(at) == '下' ? 1 : "本这這".indexOf(charAt(at)) >= 0 ? 0 : 2;
        int unitAt = side == 2 ? at : "个個".indexOf(charAt(at + 1)) >= 0 ? at + 2 : at + 1;
        var week = weekWord(unitAt);
        if (week != null) {
            return week(at, unitAt + week.length(), side, published);
        }
        if (side == 2 || charAt(unitAt) != '月') {
            return null;
        }
        var month = published.plusMonths(side);
        var day = ChineseNumber.at(text, unitAt + 1);
        if (day != null && isDay(day.end())) {
            var date = Anchor.date(month.getYear(), month.getMonthValue(), day.value());
            return date == null ? null : day(at, day.end() + 1, date, date, Found.Shape.DAY_MONTH);
        }
        var tokens = tokens(at, unitAt + 1);
        return tokens == null
                ? null
                : Found.months(tokens[0], tokens[1], month, month).at(at, unitAt + 1);
    }

    /** A weekday, of a week that is told or not; or a week. {@code 每周五} is every week. */
    private @Nullable Found week(int at, int dayAt, int side, LocalDate published) {
        int weekday = Math.min(WEEKDAYS.indexOf(charAt(dayAt)), 6) + 1;
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        if (before == '每' || (side == 2 && ChineseNumber.isPart(before))) {
            return null;
        }
        if (side == 2 && weekday < 1) {
            return null;
        }
        if (weekday < 1) {
            var tokens = tokens(at, dayAt);
            return tokens == null
                    ? null
                    : RelativeParser.week(tokens[0], tokens[1], published.plusWeeks(side))
                            .at(at, dayAt);
        }
        var tokens = tokens(at, dayAt + 1);
        if (tokens == null) {
            return null;
        }
        var monday = published.plusWeeks(side % 2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var day = side == 2
                ? anchor.weekday(weekday, tense.ofWeekday(tokens[0], tokens[1], weekday, published))
                : monday.plusDays(weekday - 1L);
        return day == null ? null : weekdays(at, dayAt + 1, day);
    }

    /** {@code 周五至周日}. */
    private @Nullable Found weekdays(int at, int end, LocalDate from) {
        var week = "至到".indexOf(charAt(end)) < 0 ? null : weekWord(end + 1);
        int lastAt = week == null ? -1 : end + 1 + week.length();
        int last = week == null ? 0 : Math.min(WEEKDAYS.indexOf(charAt(lastAt)), 6) + 1;
        if (last < 1) {
            return day(at, end, from, from, Found.Shape.WEEKDAY);
        }
        int days = Math.floorMod(last - from.getDayOfWeek().getValue(), 7);
        return day(at, lastAt + 1, from, from.plusDays(days), Found.Shape.WEEKDAY);
    }

    private @Nullable String weekWord(int at) {
        for (var week : WEEK) {
            if (text.startsWith(week, at)) {
                return week;
            }
        }
        return null;
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    private boolean isDay(int at) {
        char mark = charAt(at);
        char next = charAt(at + 1);
        return (mark == '日' && "内內元游遊间間圆圓".indexOf(next) < 0)
                || ((mark == '号' || mark == '號') && NO_DAY_BEHIND_NUMBER.indexOf(next) < 0);
    }

    private boolean isDuration(int at) {
        return at >= 2 && DURATION.contains(text.substring(at - 2, at));
    }

    private @Nullable Found relative(int start, int end, LocalDate day) {
        return day(start, end, day, day, Found.Shape.RELATIVE);
    }

    private @Nullable Found day(int start, int end, LocalDate from, LocalDate to, Found.Shape shape) {
        var tokens = tokens(start, end);
        return tokens == null
                ? null
                : Found.days(tokens[0], tokens[1], from, to, shape).at(start, end);
    }

    /** The tokens that hold {@code start..end}, or null where a cut or a space lies between. */
    private int @Nullable [] tokens(int start, int end) {
        var scanned = words.scanned();
        int first = token;
        while (first > 0 && scanned.start(first) > start) {
            first--;
        }
        int last = first;
        while (last + 1 < words.size() && scanned.end(last) < end && scanned.isGlued(last + 1)) {
            last++;
        }
        return scanned.start(first) <= start && scanned.end(last) >= end ? new int[] {first, last + 1} : null;
    }
}
