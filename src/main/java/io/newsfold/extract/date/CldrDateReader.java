package io.newsfold.extract.date;

import io.newsfold.extract.Reading;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.Field;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates by rules over the month names, weekdays and relative days of CLDR and a table of cues. Any language has
 * the first; English, Turkish and a dozen more have the second.
 */
public final class CldrDateReader implements DateReader {
    private static final int DAY_LENGTH = 10;
    private static final String FOREMOST = "en";

    /** Makes the words of English in the background: CLDR takes its time, and other tables can be read meanwhile. */
    public CldrDateReader() {
        var unused = CompletableFuture.runAsync(() -> DateLexicon.of(FOREMOST));
    }

    @Override
    public List<DateMention> read(Reading reading, @Nullable Dated published) {
        var lexicon = DateLexicon.of(reading.language().tag());
        var day = published == null ? null : published.day();
        var all = new Candidates(reading, lexicon, new Anchor(day));
        var candidates = all.all();
        var eventDay = new EventDay(candidates, day, all.isCalledOff(), all.isPlan());
        var roles = eventDay.roles();
        var mentions = new ArrayList<DateMention>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            mentions.add(mention(reading, candidates.get(i), roles.get(i)));
        }
        return withTime(reading, lexicon, published, eventDay.best(), mentions);
    }

    @Override
    public @Nullable Dated inferPublication(Reading reading) {
        return new PublicationDay(reading, DateLexicon.of(reading.language().tag())).infer();
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

    /** What the publication tells behind its time. Only that is read, for a formatter takes as long as many dates. */
    private static @Nullable ZoneOffset offset(@Nullable Dated published) {
        var value = published == null ? "" : published.value();
        int at = Math.max(value.lastIndexOf('+'), value.lastIndexOf('-'));
        if (published == null || at <= DAY_LENGTH || published.precision() != Precision.MINUTE) {
            return null;
        }
        var offset = ZoneOffset.of(value.substring(at));
        return offset.equals(ZoneOffset.UTC) ? null : offset;
    }
}
