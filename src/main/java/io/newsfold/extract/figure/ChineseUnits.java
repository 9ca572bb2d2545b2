package io.newsfold.extract.figure;

import io.newsfold.extract.cue.ChineseNumber;
import io.newsfold.model.FigureKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Units right behind a number of Chinese text: money, shares, points, votes, the strength of an earthquake. */
final class ChineseUnits {
    private static final String NO_TENTH = "为员立功果绩熟长交本都分群";
    private static final String NO_YUAN = "首素旦老帅凶件";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final String text;
    private final boolean quake;

    ChineseUnits(String text, boolean quake) {
        this.text = text;
        this.quake = quake;
    }

    /** What a number counts by its unit, and the offset behind that. */
    record Unit(FigureKind kind, BigDecimal value, @Nullable String unit, int end, boolean isMore) {}

    /** The unit of a number that begins at {@code start}, or null. */
    @Nullable
    Unit at(int start, ChineseNumber number, int to) {
        int end = number.end();
        int percent = ChineseCues.length(text, end, "percent");
        if (percent > 0) {
            return new Unit(FigureKind.PERCENT, number.value(), "%", end + percent, number.isMore());
        }
        if (start >= 3 && text.startsWith("百分之", start - 3)) {
            return new Unit(FigureKind.PERCENT, number.value(), "%", end, number.isMore());
        }
        int points = ChineseCues.length(text, end, "points");
        if (points > 0) {
            return new Unit(FigureKind.PERCENT, number.value().multiply(HUNDRED), "bp", end + points, number.isMore());
        }
        int bp = ChineseCues.length(text, end, "bp");
        if (bp > 0) {
            return new Unit(FigureKind.PERCENT, number.value(), "bp", end + bp, number.isMore());
        }
        if (text.startsWith("成", end)
                && number.value().compareTo(TEN) < 0
                && (end + 1 >= to || NO_TENTH.indexOf(text.charAt(end + 1)) < 0)) {
            return new Unit(FigureKind.PERCENT, number.value().multiply(TEN), "%", end + 1, number.isMore());
        }
        int votes = ChineseCues.length(text, end, "votes");
        if (votes > 0) {
            return new Unit(FigureKind.VOTES, number.value(), null, end + votes, number.isMore());
        }
        boolean magnitude = quake
                && number.value().compareTo(TEN) < 0
                && (text.startsWith("级", end) || (start >= 2 && text.startsWith("震级", start - 2)));
        return magnitude ? new Unit(FigureKind.MAGNITUDE, number.value(), null, end, false) : money(start, number);
    }

    private @Nullable Unit money(int start, ChineseNumber number) {
        int end = number.end();
        ChineseCues.Word best = null;
        for (var word : ChineseCues.at(text, end)) {
            boolean fits = word.label().startsWith("currency ") && text.startsWith(word.text(), end);
            if (fits && (best == null || word.text().length() > best.text().length())) {
                best = word;
            }
        }
        boolean noMoney = best != null
                && best.text().equals("元")
                && end + 1 < text.length()
                && NO_YUAN.indexOf(text.charAt(end + 1)) >= 0;
        return best == null || noMoney
                ? null
                : new Unit(
                        FigureKind.AMOUNT,
                        number.value(),
                        currency(best, start),
                        end + best.text().length(),
                        number.isMore());
    }

    /** {@code 新台币五百万元}: a name before the number says more than {@code 元} behind it. */
    private String currency(ChineseCues.Word word, int start) {
        var code = word.label().substring("currency ".length());
        for (int back = 2; back <= 4 && word.text().equals("元"); back++) {
            for (var before : ChineseCues.at(text, start - back)) {
                if (before.label().startsWith("currency ")
                        && before.text().length() == back
                        && text.startsWith(before.text(), start - back)) {
                    code = before.label().substring("currency ".length());
                }
            }
        }
        return code;
    }
}
