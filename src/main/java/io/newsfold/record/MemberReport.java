package io.newsfold.record;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Relation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A report together with its place in the event.
 *
 * @param founder whether it founded the event
 * @param time when it was published; when it arrived, if that is unknown
 */
record MemberReport(Report report, Member member, boolean founder, Instant time) {
    /** By time, then as the desk saw them: the order of every list in the record. */
    static final Comparator<MemberReport> IN_TIME = Comparator.comparing(MemberReport::time)
            .thenComparingLong(told -> told.report().sequence())
            .thenComparing(MemberReport::id);

    /** The one to take words from first: the founder, then what is original, then the earliest. */
    static final Comparator<MemberReport> BEST_FIRST = Comparator.comparing((MemberReport told) -> !told.founder())
            .thenComparing(told -> told.member().relation())
            .thenComparing(MemberReport::time)
            .thenComparing(MemberReport::id);

    /** The reports of an event in time. However often and in whatever order they are given, the list is the same. */
    static List<MemberReport> of(EventState event, List<Report> reports) {
        Map<ArticleId, Report> latest = new HashMap<>();
        for (var report : reports) {
            latest.merge(report.article().articleId(), report, (a, b) -> a.sequence() >= b.sequence() ? a : b);
        }
        var result = new ArrayList<MemberReport>(event.members().size());
        for (var member : event.members()) {
            var report = latest.remove(member.article());
            if (report != null) {
                result.add(new MemberReport(report, member, member.article().equals(event.founder()), timeOf(report)));
            }
        }
        result.sort(IN_TIME);
        return List.copyOf(result);
    }

    private static Instant timeOf(Report report) {
        var published = report.article().publishedAt();
        return published == null ? report.arrivedAt() : published.start();
    }

    EnrichedArticle article() {
        return report.article();
    }

    ArticleId id() {
        return report.article().articleId();
    }

    String language() {
        return report.article().language().tag();
    }

    /** Whether it tells the event in words of its own. */
    boolean isIndependent() {
        return member.relation() == Relation.ORIGINAL || member.relation() == Relation.INDEPENDENT;
    }

    boolean isCopy() {
        return member.relation() == Relation.COPY;
    }

    /** What its word counts in a vote: copies only repeat. */
    int votes() {
        return isIndependent() ? 2 : isCopy() ? 0 : 1;
    }
}
