package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import org.jspecify.annotations.Nullable;

/** Weekdays: {@code on Monday}, {@code from Friday to Sunday}, {@code terça-feira (4)}, {@code пятничный}. */
final class WeekdayParser {
    private final DateLexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Tense tense;

    WeekdayParser(DateLexicon lexicon, Words words, Anchor anchor, Tense tense) {
        this.lexicon = lexicon;
        this.words = words;
        this.anchor = anchor;
        this.tense = tense;
    }

    private record Weekday(int value, int end, boolean isOwner) {}

    @Nullable
    Found at(int token) {
        var weekday = weekday(token);
        if (weekday == null || anchor.day() == null) {
            return null;
        }
        int end = weekday.end;
        var numbered = numbered(token, weekday);
        if (numbered != null) {
            return numbered;
        }
        var last = rangeEnd(end);
        if (last != null) {
            end = last.end;
        }
        var from = anchor.weekday(weekday.value, tense.ofWeekday(token, end, weekday.value, anchor.day()));
        if (from == null) {
            return null;
        }
        if (last != null) {
            int days = Math.floorMod(last.value - weekday.value, 7);
            boolean isRange = days == 1 || lexicon.isRangeWord(words, weekday.end) || isFromTo(weekday.end);
            return isRange
                    ? Found.days(token, end, from, from.plusDays(days), Found.Shape.WEEKDAY)
                    : Found.day(token, weekday.end, from, Found.Shape.WEEKDAY);
        }
        var found = Found.day(token, end, from, Found.Shape.WEEKDAY);
        return weekday.isOwner ? found.with(Found.Hint.OWNER) : found;
    }

    private @Nullable Weekday weekday(int token) {
        var match = words.isWord(token) ? lexicon.at(words, token) : null;
        if (match == null) {
            return null;
        }
        var term = DateLexicon.of(match, Kind.WEEKDAY);
        if (term != null) {
            return lexicon.caseFits(words, token) ? new Weekday(term.value(), token + match.length(), false) : null;
        }
        var bare = DateLexicon.of(match, Kind.BARE_WEEKDAY);
        if (bare != null) {
            return isBareTold(token) ? new Weekday(bare.value(), token + match.length(), false) : null;
        }
        var own = DateLexicon.of(match, Kind.OWN_WEEKDAY);
        return own == null ? null : new Weekday(own.value(), token + match.length(), true);
    }

    /** Portuguese shortens {@code terça-feira} to {@code terça} (third): told by {@code esta, última} or what follows. */
    private boolean isBareTold(int token) {
        boolean directed = lexicon.is(words, token - 1, Kind.THIS)
                || lexicon.is(words, token - 1, Kind.LAST)
                || lexicon.is(words, token - 1, Kind.NEXT);
        boolean ends = !words.isWord(token + 1)
                || lexicon.is(words, token + 1, Kind.PART)
                || lexicon.is(words, token + 1, Kind.LAST);
        boolean preposed = lexicon.is(words, token - 1, Kind.AT) || lexicon.is(words, token - 1, Kind.OF);
        return directed || (ends && preposed) || isRangeTold(token + 1);
    }

    /** {@code de quinta a sábado}: what follows joins it to a weekday. */
    private boolean isRangeTold(int end) {
        var match = lexicon.at(words, end);
        if (match == null || DateLexicon.of(match, Kind.BETWEEN) == null) {
            return false;
        }
        int next = end + match.length();
        return lexicon.is(words, next, Kind.WEEKDAY) || lexicon.is(words, next, Kind.BARE_WEEKDAY);
    }

    /** Turkish {@code perşembeden cumartesiye}. */
    private boolean isFromTo(int end) {
        var from = words.key(end - 1);
        return lexicon.tag().equals("tr")
                && (from.endsWith("den") || from.endsWith("dan"))
                && lexicon.is(words, end, Kind.WEEKDAY)
                && (words.key(end).endsWith("ye") || words.key(end).endsWith("ya"));
    }

    /** {@code Friday to Sunday}, {@code Monday night to Tuesday}; Arabic sets the two days of a night side by side. */
    private @Nullable Weekday rangeEnd(int end) {
        if (isFromTo(end)) {
            return weekday(end);
        }
        int at = tense.afterParts(end);
        var match = lexicon.at(words, at);
        if (match != null && DateLexicon.of(match, Kind.BETWEEN) != null && !lexicon.isOr(words, at)) {
            at += match.length();
        } else if (words.is(at, "-")) {
            at++;
        } else if (!lexicon.tag().equals("ar")) {
            return null;
        }
        var day = lexicon.is(words, at, Kind.DAY_OF_MONTH) ? null : weekday(at);
        return day == null || day.isOwner ? null : day;
    }

    /** A weekday with the day of the month behind it, which must fall on it. */
    private @Nullable Found numbered(int token, Weekday weekday) {
        boolean bracket = words.is(weekday.end, "(");
        int at = bracket ? weekday.end + 1 : weekday.end;
        int day = words.key(at).length() <= 2 ? words.number(at) : -1;
        if (day > 0 && words.is(at + 1, "/") && words.isGlued(at + 1)) {
            return withMonth(token, at, day, bracket);
        }
        boolean closed = !bracket || words.is(at + 1, ")");
        if (day < 1 || !closed || lexicon.isMonth(words, at + 1)) {
            return null;
        }
        var found = anchor.dayOfMonth(day, weekday.value);
        return found == null ? null : Found.day(token, bracket ? at + 2 : at + 1, found, Found.Shape.DAY_MONTH);
    }

    /** {@code terça-feira (4/5)}. */
    private @Nullable Found withMonth(int token, int at, int day, boolean bracket) {
        int month = words.number(at + 2);
        boolean closed = bracket ? words.is(at + 3, ")") : !words.is(at + 3, "/");
        var found = closed ? anchor.nearest(month, day, Anchor.Direction.NONE) : null;
        return found == null ? null : Found.day(token, bracket ? at + 4 : at + 3, found, Found.Shape.DAY_MONTH);
    }
}
