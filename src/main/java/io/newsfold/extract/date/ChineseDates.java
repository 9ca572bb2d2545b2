package io.newsfold.extract.date;

import io.newsfold.extract.cue.ChineseNumber;
import io.newsfold.extract.cue.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All dates of a Chinese text, which sets no spaces: they are read character by character, since words may be cut
 * across them.
 */
final class ChineseDates {
    private static final Map<String, Integer> YEARS =
            Map.of("今年", 0, "去年", -1, "前年", -2, "明年", 1, "本年", 0, "後年", 2, "后年", 2);
    private static final List<String> DURATION = List.of("为期", "為期", "历时", "歷時", "连续", "連續", "长达", "長達", "一连", "一連");
    private static final String STARTS = "今昨前明后後去本上下这這周週星礼禮次翌隔第民令平大每";
    private static final int OTHER = 2;

    /** Characters with which a date may begin. */
    private static final BitSet BEGINNINGS = starts();

    private final Words words;
    private final ChineseText text;
    private final Anchor anchor;
    private final NumericParser numeric;
    private final ChineseMonths months;
    private final ChineseWeeks weeks;
    private final ChineseCounts counts;

    ChineseDates(Words words, Anchor anchor, NumericParser numeric, Tense tense, Belonging belonging) {
        this.words = words;
        this.text = new ChineseText(words);
        this.anchor = anchor;
        this.numeric = numeric;
        this.months = new ChineseMonths(text, anchor, tense);
        this.weeks = new ChineseWeeks(text, anchor, tense);
        this.counts = new ChineseCounts(text, belonging);
    }

    List<Found> read() {
        var dates = new ArrayList<Found>();
        var scanned = words.scanned();
        int from = 0;
        for (int token = 0; token < words.size(); token++) {
            text.moveTo(token);
            for (int at = Math.max(from, scanned.start(token)); at < scanned.end(token); at++) {
                var found = BEGINNINGS.get(text.charAt(at)) ? at(at) : null;
                if (found != null) {
                    dates.add(found);
                    from = found.endAt() < 0 ? scanned.end(found.end() - 1) : found.endAt();
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
        if (!ChineseNumber.isPart(text.charAt(at))) {
            return word(at);
        }
        if (ChineseNumber.isPart(text.charAt(at - 1)) || text.charAt(at - 1) == '第') {
            return null;
        }
        var found = numbered(at);
        int token = text.token();
        boolean begins = at == words.scanned().start(token) && words.isNumber(token);
        return found != null || !begins ? found : numeric.at(token);
    }

    private @Nullable Found numbered(int at) {
        var number = ChineseNumber.at(text.string(), at);
        if (number == null) {
            return null;
        }
        boolean isDuration = text.isDay(number.end()) && at >= 2 && DURATION.contains(text.pair(at - 2));
        var dated = isDuration ? null : months.at(at, number);
        return dated != null || anchor.day() == null ? dated : counts.at(at, number, anchor.day());
    }

    private @Nullable Found word(int at) {
        var era = months.era(at);
        var published = anchor.day();
        if (era != null || published == null) {
            return era;
        }
        var counted = counts.word(at, published);
        if (counted != null) {
            return counted;
        }
        var years = YEARS.get(text.pair(at));
        return years != null ? months.ofYear(at, published.getYear() + years, at + 2) : weekOrMonth(at, published);
    }

    /** {@code 上周四}, {@code 本月4日}, {@code 下个月}, {@code 周四}. */
    private @Nullable Found weekOrMonth(int at, LocalDate published) {
        int side = side(text.charAt(at));
        if (side == OTHER) {
            return weeks.at(at, published);
        }
        int unitAt = text.afterMeasure(at + 1);
        return text.charAt(unitAt) == '月'
                ? months.ofMonth(at, unitAt + 1, published.plusMonths(side))
                : weeks.ofWeek(at, unitAt, side, published);
    }

    /** Last is -1, this is 0, next is 1. */
    private static int side(char c) {
        return switch (c) {
            case '上' -> -1;
            case '下' -> 1;
            case '本', '这', '這' -> 0;
            default -> OTHER;
        };
    }
}
