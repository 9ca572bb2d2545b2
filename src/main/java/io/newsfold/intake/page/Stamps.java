package io.newsfold.intake.page;

import io.newsfold.intake.page.Phrases.Use;
import io.newsfold.intake.source.Agencies;
import io.newsfold.intake.stamp.DateContext;
import io.newsfold.model.Cut.Reason;
import io.newsfold.text.Fold;

/** Takes into the findings what furniture tells of the article. */
final class Stamps {
    private Stamps() {}

    static void lift(StampLine stamp, Findings findings) {
        if (stamp.isPageDate()) {
            return;
        }
        findings.published = findings.published == null ? stamp.published() : findings.published;
        findings.updated = findings.updated == null ? stamp.updated() : findings.updated;
        var before = stamp.before();
        if (before.isEmpty()) {
            return;
        }
        if (Agencies.agency(before).isPresent()) {
            findings.setOrigin(before);
        } else if (stamp.isPlace()) {
            findings.dateline = findings.dateline == null ? before : findings.dateline;
        } else if (isOutlet(before)) {
            findings.outlet = findings.outlet == null ? before : findings.outlet;
        } else {
            findings.addAuthors(before);
        }
    }

    static void lift(Dateline dateline, DateContext context, Findings findings) {
        findings.dateline = findings.dateline == null ? dateline.place() : findings.dateline;
        if (dateline.agency() != null) {
            findings.setOrigin(dateline.agency());
        }
        if (dateline.date() != null && findings.published == null) {
            findings.published = dateline.date().resolve(context);
        }
    }

    static void lift(Furniture furniture, Line line, Findings findings) {
        findings.cut(line, furniture.reason());
        if (furniture.people() != null) {
            findings.addAuthors(furniture.people());
        }
        if (furniture.source() != null && furniture.reason() == Reason.BYLINE) {
            findings.setOrigin(furniture.source());
        }
        if (furniture.reason() == Reason.CORRECTION_NOTICE && findings.correction == null) {
            findings.correction = line.text();
        }
        if (furniture.reason() == Reason.AGENCY_NOTICE && findings.holder == null) {
            var agency = Notices.agency(line.text());
            findings.holder = agency == null && furniture.source() != null
                    ? furniture.source().strip()
                    : agency;
        }
    }

    private static boolean isOutlet(String name) {
        for (var word : Fold.key(name).split("\\s+", -1)) {
            if (Phrases.is(Use.OUTLETWORD, word) || Phrases.is(Use.BEAT, word)) {
                return true;
            }
        }
        return false;
    }
}
