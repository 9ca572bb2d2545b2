package io.newsfold.record;

import io.newsfold.model.CanonicalEvent.Title;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The title of each language: that of the best report which has one. */
final class Titles {
    private Titles() {}

    static Map<String, Title> of(List<MemberReport> best) {
        Map<String, Title> titles = new TreeMap<>();
        for (var told : best) {
            var title = Extract.head(told.article().title().strip());
            if (!title.isEmpty()) {
                titles.putIfAbsent(told.language(), new Title(title, told.id()));
            }
        }
        return titles;
    }
}
