package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Chinese text by character, since words may be cut across a date, and its dates by the tokens that hold them. */
final class ChineseText {
    private static final List<String> WEEK = List.of("星期", "礼拜", "禮拜", "周", "週");
    private static final String NO_DAY_BEHIND_NUMBER = "线線楼樓院文公机機店台臺站井高口码碼球门門房馆館选選";
    private static final String NO_DAY_BEHIND_SUN = "内內元游遊间間圆圓";

    private final Words words;
    private final String text;
    private int token;

    ChineseText(Words words) {
        this.words = words;
        this.text = words.scanned().text();
    }

    /** Tokens from {@code first} to before {@code end}. */
    record Tokens(int first, int end) {}

    /** Tells which token is at hand; what is asked lies at it or close behind. */
    void moveTo(int token) {
        this.token = token;
    }

    int token() {
        return token;
    }

    String string() {
        return text;
    }

    /** The character, or a space outside of the text. */
    char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    boolean isOneOf(int at, String characters) {
        return characters.indexOf(charAt(at)) >= 0;
    }

    boolean has(int at, String word) {
        return text.startsWith(word, at);
    }

    /** The two characters at an offset, or fewer at the end. */
    String pair(int at) {
        return text.substring(at, Math.min(at + 2, text.length()));
    }

    /** The word for week at an offset, or null. */
    @Nullable
    String weekWord(int at) {
        for (var week : WEEK) {
            if (has(at, week)) {
                return week;
            }
        }
        return null;
    }

    /** Past {@code 个}, which may stand between a number and its unit. */
    int afterMeasure(int at) {
        return isOneOf(at, "个個") ? at + 1 : at;
    }

    /** Whether a number before it is a day of the month: {@code 4日}, {@code 4号}, but {@code 4号线} is a line. */
    boolean isDay(int at) {
        return charAt(at) == '日'
                ? !isOneOf(at + 1, NO_DAY_BEHIND_SUN)
                : isOneOf(at, "号號") && !isOneOf(at + 1, NO_DAY_BEHIND_NUMBER);
    }

    /** The tokens that hold {@code start..end}, or null where a cut or a space lies between. */
    @Nullable
    Tokens tokens(int start, int end) {
        var scanned = words.scanned();
        int first = token;
        while (first > 0 && scanned.start(first) > start) {
            first--;
        }
        int last = first;
        while (last + 1 < words.size() && scanned.end(last) < end && scanned.isGlued(last + 1)) {
            last++;
        }
        return scanned.start(first) <= start && scanned.end(last) >= end ? new Tokens(first, last + 1) : null;
    }

    @Nullable
    Found day(int start, int end, LocalDate day, Found.Shape shape) {
        return days(start, end, day, day, shape);
    }

    @Nullable
    Found days(int start, int end, LocalDate from, LocalDate to, Found.Shape shape) {
        var tokens = tokens(start, end);
        return tokens == null
                ? null
                : Found.days(tokens.first, tokens.end, from, to, shape).at(start, end);
    }

    @Nullable
    Found month(int start, int end, LocalDate inside) {
        var tokens = tokens(start, end);
        return tokens == null
                ? null
                : Found.months(tokens.first, tokens.end, inside, inside).at(start, end);
    }

    @Nullable
    Found year(int start, int end, int year) {
        var tokens = tokens(start, end);
        return tokens == null
                ? null
                : Found.year(tokens.first, tokens.end, year).at(start, end);
    }

    @Nullable
    Found week(int start, int end, LocalDate inside) {
        var tokens = tokens(start, end);
        return tokens == null
                ? null
                : RelativeParser.week(tokens.first, tokens.end, inside).at(start, end);
    }
}
