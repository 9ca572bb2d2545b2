package io.newsfold.record;

import io.newsfold.model.CanonicalEvent.Summary;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Field;
import io.newsfold.text.Fold;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The summary of each language: the best report's own description, else its lead. Cut out, never written. */
final class Summaries {
    /** A description shorter than this says less than a title. */
    private static final int WORTH = 25;

    private Summaries() {}

    static Map<String, Summary> of(List<MemberReport> best) {
        Map<String, Summary> summaries = new TreeMap<>();
        for (var told : best) {
            if (!summaries.containsKey(told.language())) {
                var summary = of(told);
                if (summary != null) {
                    summaries.put(told.language(), summary);
                }
            }
        }
        return summaries;
    }

    private static @Nullable Summary of(MemberReport told) {
        var article = told.article();
        var description = article.text(Field.DESCRIPTION);
        int start = firstInk(description);
        var head = Extract.head(description.substring(start));
        if (head.length() >= WORTH && !repeatsTitle(head, article)) {
            return new Summary(head, told.id(), Field.DESCRIPTION, start);
        }
        var lead = Sentences.lead(article);
        if (lead != null) {
            return new Summary(lead.text(), told.id(), Field.BODY, lead.start());
        }
        return head.isEmpty() ? null : new Summary(head, told.id(), Field.DESCRIPTION, start);
    }

    private static boolean repeatsTitle(String head, EnrichedArticle article) {
        return Fold.key(head).equals(Fold.key(article.title().strip()));
    }

    private static int firstInk(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }
}
