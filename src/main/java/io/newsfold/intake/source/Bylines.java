package io.newsfold.intake.source;

import io.newsfold.intake.table.Tables;
import io.newsfold.text.Beginning;
import io.newsfold.text.Fold;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of authors out of bylines. */
public final class Bylines {
    private static final int MOST = 50;
    /** No byline is longer, and the patterns below take a time that grows with the square of the length. */
    private static final int LONGEST = 2_000;

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;&|/·•]|\\s(?:and|ve|und|et|y|e|en|и|و)\\s)\\s*");
    private static final Set<String> LABELS = Tables.folded("byline-labels");
    private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S+|[()\u00a0]");

    private Bylines() {}

    /** Each person once, in order: {@code By A and B} are two. */
    public static List<String> people(List<String> bylines) {
        var people = new LinkedHashSet<String>();
        for (var byline : bylines) {
            for (var name : BETWEEN.split(bare(byline), -1)) {
                var person = name.strip();
                if (!person.isEmpty() && people.size() < MOST) {
                    people.add(person);
                }
            }
        }
        return new ArrayList<>(people);
    }

    private static String bare(String byline) {
        var beginning = Beginning.of(byline, LONGEST);
        return withoutLabel(ADDRESS.matcher(beginning).replaceAll(" ").strip());
    }

    /** Without {@code By}, {@code Muhabir:}, {@code Reporting by} and the like in front. */
    public static String withoutLabel(String byline) {
        var rest = byline;
        for (int words = 0; words < 3; words++) {
            int space = rest.indexOf(' ');
            if (space < 1) {
                return rest;
            }
            var first = rest.substring(0, space);
            var key = Fold.key(first.endsWith(":") ? first.substring(0, first.length() - 1) : first)
                    .toLowerCase(Locale.ROOT);
            if (!LABELS.contains(key)) {
                return rest;
            }
            rest = rest.substring(space + 1).strip();
        }
        return rest;
    }
}
