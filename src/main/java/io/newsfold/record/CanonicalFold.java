package io.newsfold.record;

import io.newsfold.event.EventState;
import io.newsfold.event.Report;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.CanonicalEvent.Provenance;
import io.newsfold.model.EnrichedArticle;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The canonical record as a fold: each field is read anew from all reports, so neither their order nor their repetition
 * matters, and nothing is lost when two groups become one.
 */
public final class CanonicalFold implements RecordFold {
    /** The version of the program where its jar does not tell it. */
    private static final String UNPACKED = "0.1.0";

    private final String matcher;
    private final ToIntFunction<CanonicalEvent> size;

    /**
     * A fold for the decisions of one matcher.
     *
     * @param matcher version of its weights and signals
     * @param size how many bytes a record takes as it is written
     */
    public CanonicalFold(String matcher, ToIntFunction<CanonicalEvent> size) {
        this.matcher = matcher;
        this.size = size;
    }

    @Override
    public CanonicalEvent fold(EventState event, List<Report> reports, List<CanonicalEvent.Related> related) {
        var inTime = MemberReport.of(event, reports);
        var best = inTime.stream().sorted(MemberReport.BEST_FIRST).toList();
        var type = TypeVote.type(best);
        var phase = TypeVote.phase(inTime);
        var where = EventPlace.of(best);
        var record = new CanonicalEvent(
                EnrichedArticle.SPEC_VERSION,
                event.id(),
                event.revision(),
                event.status(),
                phase,
                event.desk(),
                event.mergedInto(),
                event.mergedFrom(),
                event.splitFrom(),
                event.splitInto(),
                Titles.of(best),
                Summaries.of(best),
                type,
                TypeCodes.of(type, phase, best),
                EventTime.of(best, phase),
                where,
                Participants.of(best),
                Figures.of(inTime, where == null ? null : where.country()),
                BackgroundSentences.of(best),
                related,
                CoverageCount.of(inTime),
                ReportLines.of(inTime),
                ReportLines.why(inTime),
                ReportLines.flags(inTime),
                new Provenance(version(), matcher, null, null));
        return Trim.toLimit(record, event.founder(), size);
    }

    private static String version() {
        var version = CanonicalFold.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKED : version;
    }
}
