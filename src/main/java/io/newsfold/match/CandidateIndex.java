package io.newsfold.match;

import io.newsfold.event.Report;
import io.newsfold.event.SparseVector;
import io.newsfold.model.ArticleId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
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

    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingLong(Found::shared).reversed().thenComparing(Found::profile);

    private final Map<Integer, Postings> lists = new HashMap<>();
    private final Map<ArticleId, Integer> slotOf = new HashMap<>();
    private final List<@Nullable Profile> slots = new ArrayList<>();
    private final ArrayDeque<Integer> free = new ArrayDeque<>();

    /** Room to add up what each slot shares; all zero between two questions. */
    private long[] shared = new long[64];

    /** A report and how much it shares with the one looked for. */
    record Found(Profile profile, long shared) {}

    @Nullable
    Profile profile(ArticleId article) {
        var slot = slotOf.get(article);
        return slot == null ? null : slots.get(slot);
    }

    void add(Report report) {
        var profile = Profile.of(report);
        if (slotOf.containsKey(profile.article())) {
            throw new IllegalStateException("added twice: " + profile.article());
        }
        int slot = free.isEmpty() ? slots.size() : free.pop();
        if (slot == slots.size()) {
            slots.add(profile);
        } else {
            slots.set(slot, profile);
        }
        if (slot == shared.length) {
            shared = Arrays.copyOf(shared, slot * 2);
        }
        slotOf.put(profile.article(), slot);
        for (int feature : listed(profile)) {
            lists.computeIfAbsent(feature, any -> new Postings()).add(slot);
        }
    }

    void remove(Report report) {
        var slot = slotOf.remove(report.article().articleId());
        if (slot == null) {
            throw new IllegalStateException("never added: " + report.article().articleId());
        }
        for (int feature : listed(Profile.of(report))) {
            var list = lists.get(feature);
            if (list != null && list.remove(slot)) {
                lists.remove(feature);
            }
        }
        slots.set(slot, null);
        free.push(slot);
    }

    /** The {@code limit} reports that share most, best first, then oldest; never the report itself. */
    List<Found> find(Profile profile, int limit) {
        int[] touched = new int[READ_AT_MOST];
        int count = 0;
        for (long entry : weighted(profile)) {
            var list = lists.get((int) entry);
            if (list == null) {
                continue;
            }
            long weight = entry >>> Integer.SIZE;
            int last = Math.max(0, list.size - READ_AT_MOST);
            for (int i = list.size - 1; i >= last; i--) {
                int slot = list.slots[i];
                if (shared[slot] == 0) {
                    touched = count == touched.length ? Arrays.copyOf(touched, count * 2) : touched;
                    touched[count++] = slot;
                }
                shared[slot] += weight * weight;
            }
        }
        return best(profile, touched, count, limit);
    }

    private List<Found> best(Profile asking, int[] touched, int count, int limit) {
        var found = new PriorityQueue<Found>(BEST_FIRST.reversed());
        for (int i = 0; i < count; i++) {
            var other = slots.get(touched[i]);
            long sum = shared[touched[i]];
            shared[touched[i]] = 0;
            boolean known = other == null || other.article().equals(asking.article());
            if (!known && (found.size() < limit || sum >= found.element().shared())) {
                found.add(new Found(other, sum));
                if (found.size() > limit) {
                    found.remove();
                }
            }
        }
        return found.stream().sorted(BEST_FIRST).toList();
    }

    /** The features a report is looked for by: in the low half the feature, in the high half its weight. */
    private static long[] weighted(Profile profile) {
        long[] words = heaviest(profile.print().body(), LISTED_WORDS);
        int count = words.length;
        long[] all = Arrays.copyOf(
                words, count + LISTED_NAMES * profile.nameVectors().size());
        for (var names : profile.nameVectors()) {
            for (long entry : heaviest(names, LISTED_NAMES)) {
                all[count++] = entry;
            }
        }
        return Arrays.copyOf(all, count);
    }

    private static int[] listed(Profile profile) {
        return Arrays.stream(weighted(profile))
                .mapToInt(entry -> (int) entry)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The heaviest features with their weights, ties by feature. */
    private static long[] heaviest(SparseVector vector, int limit) {
        long[] order = new long[vector.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) (Short.MAX_VALUE - vector.weight(i)) << Integer.SIZE) | i;
        }
        Arrays.sort(order);
        long[] heaviest = new long[Math.min(limit, order.length)];
        for (int i = 0; i < heaviest.length; i++) {
            int at = (int) order[i];
            heaviest[i] = ((long) vector.weight(at) << Integer.SIZE) | (vector.feature(at) & 0xffffffffL);
        }
        return heaviest;
    }

    /** Reports that have one feature, by sequence. */
    private final class Postings {
        private int[] slots = new int[2];
        private int size;

        void add(int slot) {
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, size * 2);
            }
            int at = size;
            while (at > 0 && at(slots[at - 1]).compareTo(at(slot)) > 0) {
                slots[at] = slots[at - 1];
                at--;
            }
            slots[at] = slot;
            size++;
        }

        /** Whether the list is empty after it. */
        boolean remove(int slot) {
            int at = 0;
            while (at < size && slots[at] != slot) {
                at++;
            }
            if (at < size) {
                System.arraycopy(slots, at + 1, slots, at, size - at - 1);
                size--;
            }
            return size == 0;
        }
    }

    private Profile at(int slot) {
        return Objects.requireNonNull(slots.get(slot), "an empty slot is listed");
    }
}
