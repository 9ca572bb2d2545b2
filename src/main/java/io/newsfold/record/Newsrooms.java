package io.newsfold.record;

import io.newsfold.text.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of who reports: credited as a source they take no part in the event. */
final class Newsrooms {
    /** News agencies by their names and short forms, as they are compared. */
    private static final Set<String> AGENCIES = Set.of(
            "aa",
            "anadolu",
            "anadolu agency",
            "anadolu ajansi",
            "afp",
            "agence france-presse",
            "ansa",
            "ap",
            "associated press",
            "the associated press",
            "bloomberg",
            "dha",
            "demiroren haber ajansi",
            "dpa",
            "deutsche presse-agentur",
            "efe",
            "iha",
            "ihlas haber ajansi",
            "interfax",
            "kyodo",
            "reuters",
            "ria",
            "ria novosti",
            "sana",
            "tass",
            "upi",
            "wam",
            "xinhua",
            "yonhap");

    private final Set<String> names = new HashSet<>(AGENCIES);

    Newsrooms(List<MemberReport> reports) {
        for (var told : reports) {
            var article = told.article();
            names.add(Fold.key(article.outlet().name()));
            if (article.origin() != null) {
                names.add(Fold.key(article.origin()));
            }
        }
    }

    boolean contain(String surface) {
        return names.contains(Fold.key(surface));
    }
}
