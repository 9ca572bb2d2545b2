package io.newsfold.record;

import io.newsfold.model.CanonicalEvent.ReportLine;
import io.newsfold.model.Flag;
import io.newsfold.model.Why;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The reports of an event as its record lists them, and what was noticed in them. */
final class ReportLines {
    /** What a reader of the event should know of its reports; repairs inside a text are theirs alone. */
    private static final Set<Flag> TOLD = EnumSet.of(
            Flag.COPY,
            Flag.DATE_IMPLAUSIBLE,
            Flag.DATE_INFERRED,
            Flag.OPINION,
            Flag.OUTLET_INFERRED,
            Flag.OUTLET_UNKNOWN,
            Flag.ZONE_ASSUMED);

    private ReportLines() {}

    static List<ReportLine> of(List<MemberReport> inTime) {
        return inTime.stream().map(ReportLines::line).toList();
    }

    static List<Why> why(List<MemberReport> inTime) {
        return inTime.stream().map(told -> told.member().why()).toList();
    }

    static Set<Flag> flags(List<MemberReport> inTime) {
        var flags = EnumSet.noneOf(Flag.class);
        for (var told : inTime) {
            flags.addAll(told.article().flags());
            if (told.isCopy()) {
                flags.add(Flag.COPY);
            }
        }
        flags.retainAll(TOLD);
        return flags;
    }

    private static ReportLine line(MemberReport told) {
        var article = told.article();
        return new ReportLine(
                article.articleId(),
                article.id(),
                article.url(),
                article.outlet().name(),
                article.language().tag(),
                Extract.head(article.title()),
                article.publishedAt(),
                told.member().relation(),
                told.member().copyOf(),
                article.version(),
                article.rights());
    }
}
