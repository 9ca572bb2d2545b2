package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All dates of one text, in order, without overlap. Linear: patterns are tried only where a token begins one. */
final class FieldDates {
    private final DateLexicon lexicon;
    private final Words words;
    private final Tense tense;
    private final NumericParser numeric;
    private final DayMonthParser dayMonth;
    private final RelativeParser relative;
    private final @Nullable ChineseDates chinese;

    FieldDates(Words words, DateLexicon lexicon, Anchor anchor) {
        this.lexicon = lexicon;
        this.words = words;
        this.tense = new Tense(lexicon, words);
        this.numeric = new NumericParser(lexicon, words);
        this.dayMonth = new DayMonthParser(lexicon, words, anchor, tense);
        this.relative = new RelativeParser(lexicon, words, anchor, tense);
        this.chinese = lexicon.tag().equals("zh") ? new ChineseDates(words, anchor) : null;
    }

    Words words() {
        return words;
    }

    Tense tense() {
        return tense;
    }

    List<Found> read() {
        var dates = new ArrayList<Found>();
        int token = next(0);
        while (token < words.size()) {
            var found = at(token);
            if (found != null) {
                add(dates, found);
            }
            token = next(found == null ? token + 1 : Math.max(found.end(), token + 1));
        }
        return dates;
    }

    /** Where the next date may begin: at a number or at a word of dates. */
    private int next(int from) {
        int until = Math.min(lexicon.next(words, from), lexicon.numerals().nextInWords(words, from));
        int token = from;
        while (token < until && !words.isNumber(token) && (chinese == null || !chinese.mayBegin(token))) {
            token++;
        }
        return token;
    }

    private @Nullable Found at(int token) {
        if (chinese != null) {
            var found = chinese.at(token);
            if (found != null) {
                return found;
            }
        }
        if (words.isNumber(token)) {
            return first(dayMonth.at(token), numeric.at(token), relative.numberFirst(token));
        }
        return words.isWord(token) ? first(dayMonth.at(token), relative.at(token), relative.numberFirst(token)) : null;
    }

    private static @Nullable Found first(@Nullable Found a, @Nullable Found b, @Nullable Found c) {
        return a != null ? a : b != null ? b : c;
    }

    /** A weekday beside a date tells the same day: {@code Monday, Nov. 25}, {@code 23 Ocak Cumartesi}. */
    private void add(List<Found> dates, Found found) {
        var last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        if (last == null) {
            dates.add(found);
            return;
        }
        boolean beside = found.first() - last.end() <= 2 && isApposition(last.end(), found.first());
        if (beside && isDated(found) && last.shape() == Found.Shape.WEEKDAY) {
            dates.set(dates.size() - 1, spanning(last, found, found));
        } else if (beside && isDated(last) && found.shape() == Found.Shape.WEEKDAY) {
            dates.set(dates.size() - 1, spanning(last, found, last));
        } else {
            dates.add(found);
        }
    }

    private boolean isApposition(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.is(i, ",")
                    && !words.is(i, "(")
                    && !words.is(i, ".")
                    && !lexicon.is(words, i, Kind.OF)
                    && !words.is(i, "dem")
                    && !words.is(i, "den")
                    && !words.is(i, "el")
                    && !words.is(i, "dia")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDated(Found found) {
        return found.shape() == Found.Shape.FULL || found.shape() == Found.Shape.DAY_MONTH;
    }

    private static Found spanning(Found first, Found last, Found value) {
        return new Found(first.first(), last.end(), value.from(), value.to(), value.precision(), value.shape());
    }
}
