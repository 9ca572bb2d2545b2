package io.newsfold.match.repair;

import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.match.DeskView;
import io.newsfold.model.Flag;
import io.newsfold.model.Relation;
import org.jspecify.annotations.Nullable;

/** Which reports speak for an event. */
public final class Standing {
    private Standing() {}

    /** Opinion and digests bridge nothing and found nothing. */
    public static boolean canFound(Report report) {
        var flags = report.article().flags();
        return !flags.contains(Flag.OPINION) && !flags.contains(Flag.MULTI_EVENT);
    }

    /** The report of a member that may be asked what it tells: no copy, no opinion; else null. */
    static @Nullable Report asked(Member member, DeskView desk) {
        var report = member.relation() == Relation.COPY ? null : desk.report(member.article());
        return report != null && canFound(report) ? report : null;
    }
}
