package io.newsfold.match;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.match.signal.Profile;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Relation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports that stand for an event when it is compared: all of a small one, the first and the latest of a big one. */
final class Representatives {
    private static final int LIMIT = 32;
    private static final int FIRST = 8;

    private Representatives() {}

    /** Copies and opinion stand for nothing; a report is not its own company. */
    static List<Profile> of(EventState event, Profile asking, CandidateIndex index, DeskView desk) {
        var all = new ArrayList<Profile>();
        for (Member member : event.members()) {
            var profile = profile(member.article(), index, desk);
            if (profile != null
                    && member.relation() != Relation.COPY
                    && !profile.bridgesNothing()
                    && !profile.article().equals(asking.article())) {
                all.add(profile);
            }
        }
        if (all.size() <= LIMIT) {
            return all;
        }
        var some = new ArrayList<>(all.subList(0, FIRST));
        some.addAll(all.subList(all.size() - (LIMIT - FIRST), all.size()));
        return some;
    }

    /** The desk may know a newer report of an article than the index: one that is just being decided about. */
    private static @Nullable Profile profile(ArticleId article, CandidateIndex index, DeskView desk) {
        var profile = index.profile(article);
        var report = desk.report(article);
        return report == null || (profile != null && profile.sequence() == report.sequence())
                ? profile
                : Profile.of(report);
    }
}
