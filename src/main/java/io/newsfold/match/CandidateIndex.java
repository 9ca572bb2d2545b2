package io.newsfold.match;

import io.newsfold.event.Report;
import io.newsfold.match.index.FeatureIndex;
import io.newsfold.match.signal.Comparer;
import io.newsfold.match.signal.Profile;
import io.newsfold.model.ArticleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reports that are most like a new one: a few that share rare features with it, then of those the ones whose
 * whole text is most like it. A function of the reports in it and their sequence numbers.
 */
final class CandidateIndex {
    /** Reports that share rare features and are looked at as a whole. */
    private static final int LOOKED_AT = 32;

    private static final Comparator<Found> BEST_FIRST = (one, other) -> {
        int byLikeness = Double.compare(other.likeness(), one.likeness());
        return byLikeness != 0 ? byLikeness : one.profile().compareTo(other.profile());
    };

    private final Slots slots = new Slots();
    private final FeatureIndex features = new FeatureIndex();

    /** A report and how like it is to the one looked for. */
    record Found(Profile profile, double likeness) {}

    @Nullable
    Profile profile(ArticleId article) {
        int slot = slots.of(article);
        return slot == Slots.NONE ? null : slots.profile(slot);
    }

    /** @param profile of the report */
    void add(Report report, Profile profile) {
        int slot = slots.add(profile);
        features.add(slot, report.sequence(), report.fingerprint());
    }

    /** {@code report} is the one that was added. */
    void remove(Report report) {
        int slot = slots.remove(report.article().articleId());
        features.remove(slot, report.fingerprint());
    }

    /** The {@code limit} reports that are most like one, best first, then oldest; never the report itself. */
    List<Found> find(Comparer comparer, int limit) {
        var profile = comparer.one();
        var found = new ArrayList<Found>();
        for (int slot : features.find(profile.print(), LOOKED_AT, slots.of(profile.article()))) {
            var other = slots.profile(slot);
            found.add(new Found(other, comparer.with(other).likeness()));
        }
        found.sort(BEST_FIRST);
        return found.subList(0, Math.min(limit, found.size()));
    }
}
