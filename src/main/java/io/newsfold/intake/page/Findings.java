package io.newsfold.intake.page;

import io.newsfold.intake.source.Agencies;
import io.newsfold.intake.source.Bylines;
import io.newsfold.intake.stamp.WrittenDate;
import io.newsfold.model.Cut;
import io.newsfold.model.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What has been found so far; of most things the first one found counts. */
final class Findings {
    /** No page has more; a text made of nothing else is left as it is from there on. */
    private static final int MOST_CUTS = 500;

    @Nullable
    String title;

    @Nullable
    String description;

    WrittenDate.@Nullable Resolved published;

    WrittenDate.@Nullable Resolved updated;

    @Nullable
    String outlet;

    @Nullable
    String holder;

    @Nullable
    String origin;

    @Nullable
    String dateline;

    @Nullable
    String correction;

    private final Set<String> authors = new LinkedHashSet<>();
    private final List<Cut> cuts = new ArrayList<>();
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    void cut(int start, int end, Cut.Reason reason) {
        if (end > start && cuts.size() < MOST_CUTS) {
            cuts.add(new Cut(Field.BODY, start, end, reason));
            ends.merge(start, end, Math::max);
        }
    }

    void cut(Line line, Cut.Reason reason) {
        cut(line.start(), line.end(), reason);
    }

    boolean isCut(Line line) {
        var before = ends.floorEntry(line.start());
        return before != null && before.getValue() >= line.end();
    }

    void addAuthors(String byline) {
        authors.addAll(Bylines.people(List.of(byline)));
    }

    /** The agency that a text was taken from, by its full name where it is known. */
    void setOrigin(String name) {
        if (origin == null && !name.isBlank()) {
            origin = Agencies.agency(name).orElse(name.strip());
        }
    }

    /** In order of offsets, overlapping ones joined under the first reason. */
    List<Cut> cuts() {
        cuts.sort(Comparator.comparingInt(Cut::start).thenComparing(Cut::end, Comparator.reverseOrder()));
        var joined = new ArrayList<Cut>();
        for (var cut : cuts) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && cut.start() < last.end()) {
                int end = Math.max(last.end(), cut.end());
                joined.set(joined.size() - 1, new Cut(Field.BODY, last.start(), end, last.reason()));
            } else {
                joined.add(cut);
            }
        }
        return joined;
    }

    Page page() {
        return new Page(
                title,
                description,
                published,
                updated,
                List.copyOf(authors),
                outlet,
                holder,
                origin,
                dateline,
                correction,
                cuts());
    }
}
