package io.newsfold.record;

import io.newsfold.model.CanonicalEvent.Coverage;
import io.newsfold.model.Dated;
import io.newsfold.model.Outlet;
import io.newsfold.text.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How widely an event is told. What nobody signs never raises the count of outlets or of independent sources. */
final class CoverageCount {
    private CoverageCount() {}

    static Coverage of(List<MemberReport> inTime) {
        Set<String> outlets = new HashSet<>();
        Set<String> independent = new HashSet<>();
        Map<String, Integer> languages = new TreeMap<>();
        int copies = 0;
        Dated first = null;
        Dated last = null;
        for (var told : inTime) {
            var source = source(told.article().outlet());
            if (source != null) {
                outlets.add(Fold.key(told.article().outlet().name()));
                if (told.isIndependent()) {
                    independent.add(source);
                }
            }
            copies += told.isCopy() ? 1 : 0;
            languages.merge(told.language(), 1, Integer::sum);
            var published = told.article().publishedAt();
            if (published != null) {
                first = first == null ? published : first;
                last = published;
            }
        }
        return new Coverage(inTime.size(), outlets.size(), independent.size(), copies, languages, first, last);
    }

    /** What an outlet speaks for: its family, or itself; null if it is unknown. */
    static @Nullable String source(Outlet outlet) {
        if (outlet.kind() == Outlet.Kind.UNKNOWN) {
            return null;
        }
        return Fold.key(outlet.family() == null ? outlet.name() : outlet.family());
    }
}
