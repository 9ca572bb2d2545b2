package io.newsfold.extract.type;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Phase;
import io.newsfold.model.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands: by its day against the publication and by what title and lead say of it. What strikes without
 * a plan is neither planned nor cancelled: the flights called off in a storm are not the storm.
 */
final class Phases {
    private static final Set<EventType> UNPLANNED =
            EnumSet.of(EventType.ATTACK, EventType.ACCIDENT, EventType.DISASTER, EventType.DEATH);
    /** What a title must say for it to be cancelled: their leads tell of other things called off. */
    private static final Set<EventType> BY_TITLE = EnumSet.of(
            EventType.PROTEST, EventType.ECONOMY, EventType.SCIENCE, EventType.STATEMENT, EventType.ELECTION);

    private static final Set<EventType> LASTING = EnumSet.of(
            EventType.ATTACK,
            EventType.ACCIDENT,
            EventType.DISASTER,
            EventType.PROTEST,
            EventType.MEETING,
            EventType.VISIT,
            EventType.ELECTION,
            EventType.OTHER);

    private static final String CANCELLED = "cancelled";

    private final TypeLexicon lexicon;
    private final Texts texts;
    private final EventType type;

    Phases(TypeLexicon lexicon, Texts texts, EventType type) {
        this.lexicon = lexicon;
        this.texts = texts;
        this.type = type;
    }

    Phase of(List<DateMention> dates, @Nullable Dated published) {
        if (isCancelled()) {
            return Phase.CANCELLED;
        }
        var date = eventDate(dates);
        if (isPlanned(date, published)) {
            return Phase.PLANNED;
        }
        return isOngoing(date, published) ? Phase.ONGOING : Phase.OCCURRED;
    }

    private static @Nullable DateMention eventDate(List<DateMention> dates) {
        for (var date : dates) {
            if (date.role() == Role.EVENT) {
                return date;
            }
        }
        return null;
    }

    private boolean isCancelled() {
        if (UNPLANNED.contains(type) || type == EventType.COURT) {
            return false;
        }
        return inTitle(CANCELLED) || (!BY_TITLE.contains(type) && inLead(CANCELLED, 0));
    }

    private boolean isPlanned(@Nullable DateMention date, @Nullable Dated published) {
        boolean title = isAhead(texts.title(), 0, texts.title().size());
        boolean lead = isLeadAhead(0);
        if (UNPLANNED.contains(type)) {
            return false;
        }
        if (date != null && published != null) {
            var day = published.day();
            if (date.from().day().isAfter(day)) {
                return title || lead || isLeadAhead(1) || isEarly(date);
            }
            if (date.to().day().isBefore(day)) {
                return false;
            }
        }
        if (published == null && date != null && isEarly(date) && isAheadAround(date)) {
            return true;
        }
        boolean undated = published == null && !BY_TITLE.contains(type);
        return title ? lead : undated && lead && isLeadAhead(1);
    }

    /** Whether the sentence of a date is of the future. */
    private boolean isAheadAround(DateMention date) {
        var words = texts.of(date.field());
        if (words.size() == 0) {
            return false;
        }
        var scanned = words.scanned();
        int sentence = scanned.sentenceOf(Math.min(scanned.tokenAt(date.start()), words.size() - 1));
        return isAhead(words, scanned.firstTokenOf(sentence), scanned.lastTokenOf(sentence));
    }

    private boolean isEarly(DateMention date) {
        return date.field() != Field.BODY || date.start() < leadEnd(1);
    }

    private int leadEnd(int sentence) {
        var scanned = texts.body().scanned();
        int last = Math.min(sentence, scanned.sentences() - 1);
        return last < 0 ? 0 : scanned.end(scanned.lastTokenOf(last) - 1);
    }

    private boolean isOngoing(@Nullable DateMention date, @Nullable Dated published) {
        if (!LASTING.contains(type)) {
            return false;
        }
        if (date != null && published != null) {
            boolean over = date.to().day().isAfter(published.day())
                    && !date.from().day().isAfter(published.day());
            if (over) {
                return true;
            }
        }
        return inTitle("ongoing") || inLead("ongoing", 0) || (type == EventType.DISASTER && inLead("ongoing", 1));
    }

    private boolean inTitle(String cue) {
        return (cue.equals(CANCELLED) && lexicon.isCalledOffApart(texts.title()))
                || lexicon.has(texts.title(), 0, texts.title().size(), cue);
    }

    private boolean inLead(String cue, int sentence) {
        var scanned = texts.body().scanned();
        return (sentence < scanned.sentences()
                        && lexicon.has(
                                texts.body(), scanned.firstTokenOf(sentence), scanned.lastTokenOf(sentence), cue))
                || (sentence == 0
                        && lexicon.has(
                                texts.description(), 0, texts.description().size(), cue));
    }

    private boolean isLeadAhead(int sentence) {
        var scanned = texts.body().scanned();
        return sentence < scanned.sentences()
                && isAhead(texts.body(), scanned.firstTokenOf(sentence), scanned.lastTokenOf(sentence));
    }

    private boolean isAhead(Words words, int from, int to) {
        return lexicon.has(words, from, to, "future") || lexicon.hasFutureForm(words, from, to);
    }
}
