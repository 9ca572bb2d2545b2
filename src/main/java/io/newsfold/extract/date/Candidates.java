package io.newsfold.extract.date;

import io.newsfold.extract.Reading;
import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import io.newsfold.model.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dates of an article with the {@link Sign}s that their fields and sentences give them. */
final class Candidates {
    private static final int FUTURE_REACH = 24;
    private static final int TITLE_REACH = 8;
    private static final int STEM = 5;
    private static final int HEAD_SENTENCES = 2;

    private final Reading reading;
    private final DateLexicon lexicon;
    private final Anchor anchor;
    private final Set<String> titleStems = new HashSet<>();
    private boolean calledOff;
    private boolean plan;

    Candidates(Reading reading, DateLexicon lexicon, Anchor anchor) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.anchor = anchor;
    }

    List<Candidate> all() {
        var all = new ArrayList<Candidate>();
        for (var field : Field.values()) {
            all.addAll(of(field));
        }
        return all;
    }

    /** Whether the title or the first two sentences tell that something was called off. */
    boolean isCalledOff() {
        return calledOff;
    }

    /** Whether the title or the first sentence is of the future. */
    boolean isPlan() {
        return plan;
    }

    List<Candidate> of(Field field) {
        var dates = new FieldDates(reading.words(field), lexicon, anchor);
        var words = dates.words();
        if (field == Field.TITLE) {
            readTitle(words);
        }
        calledOff |= tells(dates.terms(), HEAD_SENTENCES, Kind.CANCEL);
        plan |= tells(dates.terms(), 1, Kind.FUTURE) || (field == Field.TITLE && tells(dates.terms(), 1, Kind.PRESENT));
        var result = new ArrayList<Candidate>();
        var found = dates.read();
        if (found.isEmpty()) {
            return result;
        }
        var quotes = new Quotes(words);
        for (var date : found) {
            result.add(candidate(field, dates, date, quotes));
        }
        return result;
    }

    private void readTitle(Words words) {
        for (int i = 0; i < words.size(); i++) {
            var stem = words.isWord(i) ? stem(words, i) : "";
            if (!stem.isEmpty()) {
                titleStems.add(stem);
            }
        }
    }

    private String stem(Words words, int token) {
        var key = words.key(token);
        int least = lexicon.tag().equals("zh") ? 2 : STEM - 1;
        return key.length() < least ? "" : key.substring(0, Math.min(STEM, key.length()));
    }

    private static boolean tells(Terms terms, int sentences, Kind kind) {
        var words = terms.words();
        int until = words.size() == 0
                ? 0
                : words.scanned()
                        .lastTokenOf(Math.min(sentences, words.scanned().sentences()) - 1);
        for (int i = 0; i < until; i++) {
            if (terms.is(i, kind) || (kind == Kind.FUTURE && terms.isFuture(i))) {
                return true;
            }
        }
        return false;
    }

    private Candidate candidate(Field field, FieldDates dates, Found found, Quotes quotes) {
        var words = dates.words();
        var scanned = words.scanned();
        int first = found.first();
        int sentence = scanned.sentenceOf(first);
        var signs = EnumSet.noneOf(Sign.class);
        var shape = shape(found);
        if (shape != null) {
            signs.add(shape);
        }
        var position = position(field, sentence);
        if (position != null) {
            signs.add(position);
        }
        boolean isDay = found.isDay();
        if (isDay) {
            addClause(signs, dates, found);
        }
        if (quotes.holds(first)) {
            signs.add(Sign.QUOTED);
        }
        return new Candidate(
                field,
                found,
                found.startAt() < 0 ? scanned.start(first) : found.startAt(),
                found.endAt() < 0 ? scanned.end(found.end() - 1) : found.endAt(),
                sentence,
                isDay && isFuture(dates, found),
                Stamps.isHeading(words, found),
                field == Field.BODY && Stamps.isDateline(words, found),
                signs);
    }

    private boolean isFuture(FieldDates dates, Found found) {
        var published = anchor.day();
        boolean ahead = published != null && found.from().day().isAfter(published);
        return dates.tense().isFuture(found.first(), found.end(), FUTURE_REACH)
                || (ahead && dates.tense().isPresent(found.first(), found.end()));
    }

    private @Nullable Sign shape(Found found) {
        return switch (found.shape()) {
            case WEEKDAY, DAY_MONTH -> Sign.NAMED;
            case FULL -> Sign.FULL;
            case RELATIVE -> isToday(found, anchor.day()) ? Sign.TODAY : Sign.COUNTED;
            case COUNTED -> Sign.COUNTED;
            case PERIOD -> null;
        };
    }

    private static boolean isToday(Found found, @Nullable LocalDate published) {
        return found.from().day().equals(published);
    }

    private static @Nullable Sign position(Field field, int sentence) {
        if (field != Field.BODY) {
            return field == Field.TITLE ? Sign.IN_TITLE : Sign.IN_DESCRIPTION;
        }
        return switch (sentence) {
            case 0 -> Sign.FIRST_SENTENCE;
            case 1 -> Sign.SECOND_SENTENCE;
            case 2 -> Sign.THIRD_SENTENCE;
            case 3 -> Sign.FOURTH_SENTENCE;
            case 4, 5 -> Sign.UP_TO_SIXTH_SENTENCE;
            case 6, 7, 8 -> null;
            default -> Sign.AFTER_NINTH_SENTENCE;
        };
    }

    private void addClause(Set<Sign> signs, FieldDates dates, Found found) {
        var words = dates.words();
        int first = found.first();
        int end = found.end();
        boolean owned = dates.belonging().isOwned(found);
        if (owned) {
            signs.add(Sign.OWNER);
        }
        if (found.hint() == Found.Hint.AFTER_EVENT) {
            signs.add(Sign.AFTER_EVENT);
        } else if (found.hint() == Found.Hint.FOLLOWING) {
            signs.add(Sign.FOLLOWING);
        }
        if (dates.belonging().isOfOccurrence(first, end)) {
            signs.add(Sign.OCCURRENCE);
        }
        if (!owned && dates.tense().isReported(first, end)) {
            signs.add(Sign.REPORTED);
        }
        if (isLimit(dates.terms(), found)) {
            signs.add(Sign.LIMIT);
        }
        if (found.shape() != Found.Shape.WEEKDAY && dates.tense().beside(first, end) == Anchor.Direction.LAST) {
            signs.add(Sign.LAST);
        }
        if (dates.isHistory(first, end)) {
            signs.add(Sign.HISTORY);
        }
        int shared = titleWords(words, first, end);
        if (shared > 0) {
            signs.add(shared > 1 ? Sign.TITLE_WORDS : Sign.TITLE_WORD);
        }
    }

    /** A range is no limit, though {@code from} stands before it. */
    private boolean isLimit(Terms terms, Found found) {
        if (found.shape() == Found.Shape.COUNTED || !found.from().equals(found.to())) {
            return false;
        }
        int end = found.end();
        int behind = terms.words().is(end, "'") ? end + 2 : end;
        return terms.is(found.first() - 1, Kind.SINCE)
                || terms.is(found.first() - 2, Kind.SINCE)
                || (lexicon.hasLimitBehind() && terms.is(behind, Kind.SINCE));
    }

    private int titleWords(Words words, int first, int end) {
        int sentence = words.scanned().sentenceOf(first);
        int from = Math.max(words.scanned().firstTokenOf(sentence), first - TITLE_REACH);
        int to = Math.min(words.scanned().lastTokenOf(sentence), end + TITLE_REACH);
        int shared = 0;
        for (int i = from; i < to; i++) {
            if (words.isWord(i) && (i < first || i >= end) && titleStems.contains(stem(words, i))) {
                shared++;
            }
        }
        return shared;
    }
}
