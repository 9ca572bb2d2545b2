package io.newsfold.extract.date;

import io.newsfold.extract.Reading;
import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import io.newsfold.model.Dated;
import io.newsfold.model.Field;
import io.newsfold.text.TextScanner;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Infers when an undated article was published: from its dateline, stamps that were cut, and the dates it tells. */
final class PublicationDay {
    private static final int LONGEST_STAMP = 192;
    private static final int HEAD_SENTENCES = 2;
    private static final int YEAR_REACH = 4;
    private static final Anchor NO_DAY = new Anchor(null);

    private final Reading reading;
    private final DateLexicon lexicon;

    PublicationDay(Reading reading, DateLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    @Nullable
    Dated infer() {
        var dateline = reading.article().dateline();
        if (dateline != null) {
            var told = firstFull(dateline);
            if (told != null) {
                return told;
            }
        }
        for (var cut : reading.article().cuts()) {
            var text = reading.article().text(cut.field());
            var stamp = text.substring(Math.min(cut.start(), text.length()), Math.min(cut.end(), text.length()));
            var told = stamp.length() <= LONGEST_STAMP ? firstFull(stamp) : null;
            if (told != null) {
                return told;
            }
        }
        return fromText();
    }

    private @Nullable Dated firstFull(String text) {
        var scanned = TextScanner.scan(text, lexicon.tag(), List.of());
        for (var found : dates(Words.of(scanned, lexicon.tag()), NO_DAY)) {
            if (found.isDay()) {
                return found.from();
            }
        }
        return null;
    }

    private List<Found> dates(Words words, Anchor anchor) {
        return new FieldDates(words, lexicon, anchor).read();
    }

    /** A stamp or a dateline; else a full date told in the first two sentences, not as history. */
    private @Nullable Dated fromText() {
        Dated lead = null;
        for (var candidate : new Candidates(reading, lexicon, NO_DAY).all()) {
            if (!candidate.found().isDay()) {
                continue;
            }
            if (candidate.isHeading() || candidate.isDateline()) {
                return candidate.found().from();
            }
            boolean plain = !candidate.has(Sign.LIMIT) && !candidate.has(Sign.HISTORY) && !candidate.has(Sign.QUOTED);
            if (lead == null && plain && !candidate.isFuture() && candidate.sentence() < HEAD_SENTENCES) {
                lead = candidate.found().to();
            }
        }
        return lead != null ? lead : afterLatest();
    }

    /**
     * A day and month in the lead of a text that tells its year elsewhere: by a full date, of which the first such day
     * after the latest one counts, or by a word ({@code a year ago, in spring 2023}).
     */
    private @Nullable Dated afterLatest() {
        LocalDate latest = null;
        for (var found : dates(reading.words(Field.BODY), NO_DAY)) {
            boolean later = latest == null || found.to().day().isAfter(latest);
            latest = found.shape() == Found.Shape.FULL && later ? found.to().day() : latest;
        }
        int year = latest == null ? toldYear() : latest.getYear();
        if (year < 0) {
            return null;
        }
        var from = latest == null ? LocalDate.of(year, 1, 1) : latest;
        for (var candidate : new Candidates(reading, lexicon, new Anchor(from)).of(Field.BODY)) {
            if (candidate.found().shape() == Found.Shape.DAY_MONTH
                    && candidate.sentence() < HEAD_SENTENCES
                    && !candidate.isFuture()
                    && !candidate.has(Sign.LIMIT)) {
                var day = candidate.found().from().day();
                return Dated.of(day.isBefore(from) ? day.plusYears(1) : day);
            }
        }
        return null;
    }

    /** The year of the text, from a word that counts years and stands before a year; or -1. */
    private int toldYear() {
        var words = reading.words(Field.BODY);
        for (int i = 0; i < words.size(); i++) {
            var match = words.isWord(i) ? lexicon.at(words, i) : null;
            var years = match == null ? null : DateLexicon.of(match, Kind.YEARS);
            int year = match == null || years == null ? -1 : yearWithin(words, i + match.length());
            if (years != null && year > 0) {
                return year - years.value();
            }
        }
        return -1;
    }

    private static int yearWithin(Words words, int from) {
        for (int at = from; at < from + YEAR_REACH; at++) {
            int year = words.key(at).length() == 4 ? Years.of(words.number(at)) : -1;
            if (year > 0) {
                return year;
            }
        }
        return -1;
    }
}
