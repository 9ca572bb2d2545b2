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
    private final HijriParser hijri;
    private final WeekdayParser weekday;
    private final RelativeParser relative;
    private final CountParser count;
    private final Appositions appositions;

    FieldDates(Words words, DateLexicon lexicon, Anchor anchor) {
        this.lexicon = lexicon;
        this.words = words;
        this.anchor = anchor;
        this.terms = new Terms(lexicon, words);
        this.tense = new Tense(terms);
        this.belonging = new Belonging(terms, tense);
        this.numeric = new NumericParser(lexicon, words);
        var numbers = new DayNumbers(lexicon, words);
        this.dayMonth = new DayMonthParser(lexicon, words, numbers, anchor, tense);
        this.hijri = new HijriParser(lexicon, words, numbers, anchor, tense);
        this.weekday = new WeekdayParser(lexicon, words, anchor, tense);
        this.relative = new RelativeParser(lexicon, words, anchor, tense);
        this.count = new CountParser(lexicon, words, anchor, belonging);
        this.appositions = new Appositions(terms);
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
            appositions.add(dates, found);
            token = Math.max(found.end(), token + 1);
        }
        return counted(dates);
    }

    private @Nullable Found at(int token) {
        if (words.isNumber(token)) {
            var found = dayMonth.at(token);
            found = found != null ? found : hijri.at(token);
            found = found != null ? found : numeric.at(token);
            return found == null && terms.isBeforeUnit(token) ? count.numberFirst(token) : found;
        }
        if (!words.isWord(token)) {
            return null;
        }
        Found found = null;
        if (terms.begins(token)) {
            found = dayMonth.at(token);
            found = found != null ? found : weekday.at(token);
            found = found != null ? found : count.at(token);
            found = found != null ? found : relative.at(token);
            found = found != null ? found : hijri.at(token);
        }
        return found == null && terms.isBeforeUnit(token) ? count.numberFirst(token) : found;
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
