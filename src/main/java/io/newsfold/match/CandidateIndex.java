package io.newsfold.match;

import io.newsfold.event.Report;
import io.newsfold.event.SparseVector;
import io.newsfold.model.ArticleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reports that share rare features with a new one. Each report is listed under its heaviest features; a list
 * is in the order of sequence numbers and read from its newest end, at most so far: the index is a function of the
 * reports in it, and its cost does not grow with them.
 */
final class CandidateIndex {
    private static final int LISTED_WORDS = 40;
    private static final int LISTED_NAMES = 8;
    private static final int READ_AT_MOST = 300;

    private final Map<Integer, Postings> lists = new HashMap<>();
    private final Map<ArticleId, Profile> profiles = new HashMap<>();

    /** A report and how much it shares with the one looked for. */
    record Found(Profile profile, double shared) {}

    @Nullable
    Profile profile(ArticleId article) {
        return profiles.get(article);
    }

    void add(Report report) {
        var profile = Profile.of(report);
        if (profiles.putIfAbsent(profile.article(), profile) != null) {
            throw new IllegalStateException("added twice: " + profile.article());
        }
        for (int feature : listed(profile)) {
            lists.computeIfAbsent(feature, any -> new Postings()).add(profile);
        }
    }

    void remove(Report report) {
        var profile = profiles.remove(report.article().articleId());
        if (profile == null) {
            throw new IllegalStateException("never added: " + report.article().articleId());
        }
        for (int feature : listed(profile)) {
            var list = lists.get(feature);
            if (list != null && list.remove(profile)) {
                lists.remove(feature);
            }
        }
    }

    /** The {@code limit} reports that share most, best first, then oldest; never the report itself. */
    List<Found> find(Profile profile, int limit) {
        Map<Profile, long[]> shared = new HashMap<>();
        collect(
                profile,
                heaviest(profile.print().body(), LISTED_WORDS),
                profile.print().body(),
                shared);
        for (var names : profile.nameVectors()) {
            collect(profile, heaviest(names, LISTED_NAMES), names, shared);
        }
        var found = new ArrayList<Found>(shared.size());
        shared.forEach((other, sum) -> found.add(new Found(other, sum[0])));
        found.sort(Comparator.comparingDouble(Found::shared)
                .reversed()
                .thenComparingLong(one -> one.profile().sequence())
                .thenComparing(one -> one.profile().article()));
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    private void collect(Profile asking, int[] features, SparseVector vector, Map<Profile, long[]> shared) {
        for (int feature : features) {
            var list = lists.get(feature);
            if (list != null) {
                int weight = weight(vector, feature);
                int last = Math.max(0, list.size - READ_AT_MOST);
                for (int i = list.size - 1; i >= last; i--) {
                    var other = list.profiles[i];
                    if (!other.article().equals(asking.article())) {
                        shared.computeIfAbsent(other, any -> new long[1])[0] += (long) weight * weight;
                    }
                }
            }
        }
    }

    private static int weight(SparseVector vector, int feature) {
        for (int i = 0; i < vector.size(); i++) {
            if (vector.feature(i) == feature) {
                return vector.weight(i);
            }
        }
        return 0;
    }

    private static int[] listed(Profile profile) {
        int[] words = heaviest(profile.print().body(), LISTED_WORDS);
        var all = new ArrayList<Integer>();
        Arrays.stream(words).forEach(all::add);
        for (var names : profile.nameVectors()) {
            Arrays.stream(heaviest(names, LISTED_NAMES)).forEach(all::add);
        }
        return all.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    /** The heaviest features, ties by feature. */
    private static int[] heaviest(SparseVector vector, int limit) {
        long[] order = new long[vector.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) (Short.MAX_VALUE - vector.weight(i)) << 32) | i;
        }
        Arrays.sort(order);
        int[] heaviest = new int[Math.min(limit, order.length)];
        for (int i = 0; i < heaviest.length; i++) {
            heaviest[i] = vector.feature((int) order[i]);
        }
        return heaviest;
    }

    /** Reports that have one feature, by sequence. */
    private static final class Postings {
        private Profile[] profiles = new Profile[4];
        private int size;

        void add(Profile profile) {
            if (size == profiles.length) {
                profiles = Arrays.copyOf(profiles, size * 2);
            }
            int at = size;
            while (at > 0 && profiles[at - 1].compareTo(profile) > 0) {
                profiles[at] = profiles[at - 1];
                at--;
            }
            profiles[at] = profile;
            size++;
        }

        /** Whether the list is empty after it. */
        boolean remove(Profile profile) {
            int at = 0;
            while (at < size && !profiles[at].equals(profile)) {
                at++;
            }
            if (at < size) {
                System.arraycopy(profiles, at + 1, profiles, at, size - at - 1);
                size--;
            }
            return size == 0;
        }
    }
}
