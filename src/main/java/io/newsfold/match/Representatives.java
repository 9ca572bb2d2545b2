package io.newsfold.match;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.match.signal.Profile;
import io.newsfold.model.Relation;
import java.util.ArrayList;
import java.util.List;

/** The reports that stand for an event when it is compared: all of a small one, the first and the latest of a big one. */
final class Representatives {
    private static final int LIMIT = 32;
    private static final int FIRST = 8;

    private Representatives() {}

    /** Copies and opinion stand for nothing; a report is not its own company. */
    static List<Profile> of(EventState event, Profile asking, CandidateIndex index) {
        var all = new ArrayList<Profile>();
        for (Member member : event.members()) {
            var profile = index.profile(member.article());
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
}
