package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All dates of one text, in order, without overlap. Linear: patterns are tried only where a token begins one. */
final class FieldDates {
    private static final int HISTORY_REACH = 8;

    private final DateLexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Terms terms;
    private final Tense tense;
    private final Belonging belonging;
    private final NumericParser numeric;
    private final DayMonthParser dayMonth;
    private final WeekdayParser weekday;
    private final RelativeParser relative;
    private final CountParser count;

    FieldDates(Words words, DateLexicon lexicon, Anchor anchor) {
        this.lexicon = lexicon;
        this.words = words;
        this.anchor = anchor;
        this.terms = new Terms(lexicon, words);
        this.tense = new Tense(terms);
        this.belonging = new Belonging(terms, tense);
        this.numeric = new NumericParser(lexicon, words);
        this.dayMonth = new DayMonthParser(lexicon, words, anchor, tense);
        this.weekday = new WeekdayParser(lexicon, words, anchor, tense);
        this.relative = new RelativeParser(lexicon, words, anchor, tense);
        this.count = new CountParser(lexicon, words, anchor, belonging);
    }

    Words words() {
        return words;
    }

    Terms terms() {
        return terms;
    }

    Tense tense() {
        return tense;
    }

    Belonging belonging() {
        return belonging;
    }

    /** Whether a word of history stands in the sentence. */
    boolean isHistory(int first, int end) {
        return tense.isNear(first, end, HISTORY_REACH, Kind.HISTORY);
    }

    List<Found> read() {
        if (lexicon.tag().equals("zh")) {
            return counted(new ChineseDates(words, anchor, numeric, tense, belonging).read());
        }
        var dates = new ArrayList<Found>();
        int token = 0;
        while (token < words.size()) {
            var found = terms.mayBegin(token) || words.isNumber(token) ? at(token) : null;
            if (found == null) {
                token++;
                continue;
            }
            add(dates, found);
            token = Math.max(found.end(), token + 1);
        }
        return counted(dates);
    }

    private @Nullable Found at(int token) {
        if (words.isNumber(token)) {
            return first(
                    dayMonth.at(token), numeric.at(token), terms.isBeforeUnit(token) ? count.numberFirst(token) : null);
        }
        if (!words.isWord(token)) {
            return null;
        }
        Found found = null;
        if (terms.begins(token)) {
            found = first(dayMonth.at(token), weekday.at(token), count.at(token));
            found = found != null ? found : relative.at(token);
        }
        return found == null && terms.isBeforeUnit(token) ? count.numberFirst(token) : found;
    }

    private static @Nullable Found first(@Nullable Found a, @Nullable Found b, @Nullable Found c) {
        return a != null ? a : b != null ? b : c;
    }

    /** A weekday beside a date or a week tells the same day: {@code Monday, Nov. 25}, {@code Friday of last week}. */
    private void add(List<Found> dates, Found found) {
        var last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        if (last == null || found.first() - last.end() > 3 || !isApposition(last.end(), found.first())) {
            dates.add(found);
            return;
        }
        if (isDated(found) && last.shape() == Found.Shape.WEEKDAY) {
            dates.set(dates.size() - 1, spanning(last, found, found));
        } else if (isDated(last) && found.shape() == Found.Shape.WEEKDAY) {
            dates.set(dates.size() - 1, spanning(last, found, last));
        } else if (isWeek(found) && last.shape() == Found.Shape.WEEKDAY) {
            dates.set(dates.size() - 1, spanning(last, found, inside(found, last)));
        } else if (isWeek(last) && found.shape() == Found.Shape.WEEKDAY) {
            dates.set(dates.size() - 1, spanning(last, found, inside(last, found)));
        } else {
            dates.add(found);
        }
    }

    private boolean isApposition(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.is(i, ",")
                    && !words.is(i, "(")
                    && !words.is(i, ".")
                    && !terms.is(i, Kind.OF)
                    && !terms.is(i, Kind.PART)
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

    private static boolean isWeek(Found found) {
        return found.shape() == Found.Shape.PERIOD
                && ChronoUnit.DAYS.between(found.from().day(), found.to().day()) == 6;
    }

    private static Found inside(Found week, Found weekday) {
        int day = weekday.from().day().getDayOfWeek().getValue();
        return weekday.on(week.from().day().plusDays(day - 1L));
    }

    private static Found spanning(Found first, Found last, Found value) {
        return new Found(
                first.first(),
                last.end(),
                first.startAt(),
                last.endAt(),
                value.from(),
                value.to(),
                value.precision(),
                value.shape(),
                Found.Hint.NONE);
    }

    /** Counts days from the day that the sentence names, where it names one: {@code on Saturday, a day after the quake}. */
    private List<Found> counted(List<Found> dates) {
        if (anchor.day() == null) {
            return dates;
        }
        @Nullable Found named = null;
        for (int i = 0; i < dates.size(); i++) {
            var found = dates.get(i);
            if (found.shape() == Found.Shape.COUNTED) {
                dates.set(i, fromNamed(dates, i, named, anchor.day()));
            } else if (found.isNamedDay()) {
                named = found;
            }
        }
        dates.removeIf(found -> found.hint() == Found.Hint.FOLLOWING && found.shape() == Found.Shape.PERIOD);
        return dates;
    }

    private Found fromNamed(List<Found> dates, int at, @Nullable Found named, LocalDate published) {
        var found = dates.get(at);
        boolean follows = found.hint() == Found.Hint.FOLLOWING;
        if (named != null && (follows || tense.isSameSentence(found.first(), named.first()))) {
            return shifted(found, named, published);
        }
        if (follows) {
            return found.asPeriod();
        }
        if (at + 1 == dates.size()) {
            return found;
        }
        var next = dates.get(at + 1);
        boolean past = next.isNamedDay()
                && tense.isSameSentence(found.first(), next.first())
                && !next.from().day().isAfter(published);
        return past ? shifted(found, next, published) : found;
    }

    private static Found shifted(Found found, Found named, LocalDate published) {
        long days = ChronoUnit.DAYS.between(published, found.from().day());
        return found.on(named.to().day().plusDays(days));
    }
}
