package io.newsfold.extract.date;

import io.newsfold.extract.Reading;
import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.Field;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import io.newsfold.text.TextScanner;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates by rules over the month names, weekdays and relative days of CLDR and a table of cues. Any language has
 * the first; English, Turkish and a dozen more have the second.
 */
public final class CldrDateReader implements DateReader {
    private static final int STAMP = 64;
    private static final int HEAD = 12;

    @Override
    public List<DateMention> read(Reading reading, @Nullable Dated published) {
        var lexicon = DateLexicon.of(reading.language().tag());
        var day = published == null ? null : published.day();
        var candidates = new ArrayList<Candidate>();
        for (var field : Field.values()) {
            candidates.addAll(candidates(reading, field, lexicon, new Anchor(day)));
        }
        var eventDay = new EventDay(candidates, day);
        var roles = eventDay.roles();
        var mentions = new ArrayList<DateMention>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            mentions.add(mention(reading, candidates.get(i), roles.get(i)));
        }
        return withTime(reading, lexicon, published, eventDay.best(), mentions);
    }

    @Override
    public @Nullable Dated inferPublication(Reading reading) {
        var lexicon = DateLexicon.of(reading.language().tag());
        var anchor = new Anchor(null);
        var dateline = reading.article().dateline();
        if (dateline != null) {
            var told = firstFull(dateline, lexicon, anchor);
            if (told != null) {
                return told;
            }
        }
        for (var cut : reading.article().cuts()) {
            var text = reading.article().text(cut.field());
            var stamp = text.substring(Math.min(cut.start(), text.length()), Math.min(cut.end(), text.length()));
            var told = stamp.length() <= 3 * STAMP ? firstFull(stamp, lexicon, anchor) : null;
            if (told != null) {
                return told;
            }
        }
        return fromText(reading, lexicon, anchor);
    }

    private static @Nullable Dated firstFull(String text, DateLexicon lexicon, Anchor anchor) {
        var scanned = TextScanner.scan(text, lexicon.tag(), List.of());
        for (var found : new FieldDates(Words.of(scanned, lexicon.tag()), lexicon, anchor).read()) {
            if (found.isDay()) {
                return found.from();
            }
        }
        return null;
    }

    /** A stamp or a dateline; else a full date told in the first two sentences, not as history. */
    private static @Nullable Dated fromText(Reading reading, DateLexicon lexicon, Anchor anchor) {
        Dated lead = null;
        for (var field : Field.values()) {
            for (var candidate : candidates(reading, field, lexicon, anchor)) {
                if (!candidate.found().isDay()) {
                    continue;
                }
                if (candidate.isHeading() || candidate.isDateline()) {
                    return candidate.found().from();
                }
                boolean plain = !candidate.isLimit() && !candidate.isPast() && !candidate.isQuoted();
                if (lead == null && plain && !candidate.isFuture() && candidate.sentence() < 2) {
                    lead = candidate.found().to();
                }
            }
        }
        return lead != null ? lead : afterLatest(reading, lexicon);
    }

    /** A day and month in the lead of a text that tells full dates elsewhere: the first such day after the latest one. */
    private static @Nullable Dated afterLatest(Reading reading, DateLexicon lexicon) {
        LocalDate latest = null;
        for (var found : new FieldDates(reading.words(Field.BODY), lexicon, new Anchor(null)).read()) {
            boolean later = latest == null || found.to().day().isAfter(latest);
            latest = found.shape() == Found.Shape.FULL && later ? found.to().day() : latest;
        }
        if (latest == null) {
            return null;
        }
        for (var candidate : candidates(reading, Field.BODY, lexicon, new Anchor(latest))) {
            if (candidate.found().shape() == Found.Shape.DAY_MONTH
                    && candidate.sentence() < 2
                    && !candidate.isLimit()) {
                var day = candidate.found().from().day();
                return Dated.of(day.isBefore(latest) ? day.plusYears(1) : day);
            }
        }
        return null;
    }

    private static List<Candidate> candidates(Reading reading, Field field, DateLexicon lexicon, Anchor anchor) {
        var dates = new FieldDates(reading.words(field), lexicon, anchor);
        var quotes = new Quotes(dates.words());
        var result = new ArrayList<Candidate>();
        for (var found : dates.read()) {
            result.add(candidate(field, dates, found, lexicon, quotes));
        }
        return result;
    }

    private static Candidate candidate(Field field, FieldDates dates, Found found, DateLexicon lexicon, Quotes quotes) {
        var words = dates.words();
        var scanned = words.scanned();
        int first = found.first();
        boolean limit = lexicon.is(words, first - 1, Kind.SINCE)
                || lexicon.is(words, first - 2, Kind.SINCE)
                || lexicon.is(words, found.end(), Kind.SINCE);
        return new Candidate(
                field,
                found,
                scanned.start(first),
                scanned.end(found.end() - 1),
                scanned.sentenceOf(first),
                quotes.holds(first),
                limit,
                dates.tense().isReported(first, found.end()),
                dates.tense().isOfOccurrence(first, found.end()) || isOwner(words, found.end()),
                dates.tense().isFuture(first, found.end(), 2 * HEAD),
                dates.tense().beside(first, found.end()) == Anchor.Direction.LAST,
                isHeading(dates, found),
                field == Field.BODY && isDateline(dates, found));
    }

    /** {@code Friday's}. */
    private static boolean isOwner(Words words, int end) {
        return words.is(end, "'") && words.is(end + 1, "s") && words.isGlued(end + 1);
    }

    /** A line of little else than a full date. */
    private static boolean isHeading(FieldDates dates, Found found) {
        if (found.shape() != Found.Shape.FULL) {
            return false;
        }
        var scanned = dates.words().scanned();
        var text = scanned.text();
        int start = scanned.start(found.first());
        int end = scanned.end(found.end() - 1);
        int before = 0;
        while (before <= STAMP && start - before > 0 && text.charAt(start - before - 1) != '\n') {
            before++;
        }
        int after = 0;
        while (after <= STAMP && end + after < text.length() && text.charAt(end + after) != '\n') {
            after++;
        }
        char last = end + after == 0 ? ' ' : text.charAt(end + after - 1);
        boolean sentence = last == '.' || last == '!' || last == '?' || last == '\u3002';
        return !sentence && before + after <= STAMP && (end - start) * 5 >= before + after;
    }

    /** {@code ANKARA, April 1 (Agency) -}: behind a comma at the head of the text, before a bracket or a dash. */
    private static boolean isDateline(FieldDates dates, Found found) {
        var words = dates.words();
        int first = found.first();
        boolean head = first > 1 && first < HEAD && words.scanned().sentenceOf(first) == 0;
        boolean after = words.is(first - 1, ",") || words.is(first - 1, "(") || words.is(first - 2, ",");
        boolean before = words.is(found.end(), "(") || words.is(found.end(), "-") || words.is(found.end(), ")");
        return head && after && before;
    }

    private static DateMention mention(Reading reading, Candidate candidate, Role role) {
        var found = candidate.found();
        var surface = reading.article().text(candidate.field()).substring(candidate.start(), candidate.end());
        return new DateMention(
                surface,
                candidate.field(),
                candidate.start(),
                candidate.end(),
                found.from(),
                found.to(),
                found.precision(),
                role);
    }

    /**
     * Adds the first time of day told beside the day of the event or in the lead, where the publication tells an
     * offset; a publication in UTC says nothing of the place.
     */
    private static List<DateMention> withTime(
            Reading reading,
            DateLexicon lexicon,
            @Nullable Dated published,
            @Nullable Candidate best,
            List<DateMention> mentions) {
        var offset = offset(published);
        if (offset == null || best == null || best.isFuture()) {
            return mentions;
        }
        LocalDate day = best.found().from().day();
        if (!day.equals(best.found().to().day())) {
            return mentions;
        }
        var words = reading.words(Field.BODY);
        var clocks = new ClockTimes(lexicon, words);
        int until = best.field() == Field.BODY ? Math.max(best.sentence(), 1) : 1;
        for (int i = 0; i < words.size() && words.scanned().sentenceOf(i) <= until; i++) {
            var clock = clocks.at(i);
            if (clock != null) {
                var time = Dated.of(OffsetDateTime.of(day, clock.time(), offset));
                return with(
                        mentions,
                        clockMention(
                                reading,
                                words.scanned().start(i),
                                words.scanned().end(clock.end() - 1),
                                time));
            }
        }
        return mentions;
    }

    private static DateMention clockMention(Reading reading, int start, int end, Dated time) {
        var surface = reading.article().body().substring(start, end);
        return new DateMention(surface, Field.BODY, start, end, time, time, Precision.MINUTE, Role.EVENT);
    }

    private static List<DateMention> with(List<DateMention> mentions, DateMention more) {
        for (var mention : mentions) {
            if (mention.field() == more.field() && mention.start() < more.end() && more.start() < mention.end()) {
                return mentions;
            }
        }
        int at = 0;
        while (at < mentions.size() && isBefore(mentions.get(at), more)) {
            at++;
        }
        mentions.add(at, more);
        return mentions;
    }

    private static boolean isBefore(DateMention a, DateMention b) {
        int fields = a.field().compareTo(b.field());
        return fields < 0 || (fields == 0 && a.start() < b.start());
    }

    private static @Nullable ZoneOffset offset(@Nullable Dated published) {
        if (published == null || published.precision() != Precision.MINUTE) {
            return null;
        }
        var offset = OffsetDateTime.parse(published.value()).getOffset();
        return offset.equals(ZoneOffset.UTC) ? null : offset;
    }
}
