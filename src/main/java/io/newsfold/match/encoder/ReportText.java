package io.newsfold.match.encoder;

import io.newsfold.model.Cut;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Field;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What an encoder is given of a report: its title and how it begins. */
final class ReportText {
    /** Characters of description and body: two or three sentences. What follows is background, and costs. */
    private static final int LEAD = 300;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ReportText() {}

    static String of(EnrichedArticle article) {
        return of(article.title(), own(article, Field.DESCRIPTION) + " " + own(article, Field.BODY));
    }

    static String of(String title, String lead) {
        return (title + "\n" + beginning(lead.strip())).strip();
    }

    private static String own(EnrichedArticle article, Field field) {
        var cuts = article.cuts().stream()
                .filter(cut -> cut.field() == field)
                .sorted(Comparator.comparingInt(Cut::start))
                .toList();
        return own(article.text(field), cuts);
    }

    /** As much of a text as is wanted, without its cuts, which ascend. */
    static String own(String text, List<Cut> cuts) {
        var own = new StringBuilder();
        int from = 0;
        for (var cut : cuts) {
            append(text, from, cut.start(), own);
            from = Math.max(from, cut.end());
        }
        append(text, from, text.length(), own);
        return SPACE.matcher(own).replaceAll(" ").strip();
    }

    private static void append(String text, int from, int to, StringBuilder own) {
        int end = Math.min(Math.min(to, text.length()), from + LEAD + 1);
        if (from < end) {
            own.append(text, from, end).append(' ');
        }
    }

    /** Up to a space if there is one, and never through a character. */
    private static String beginning(String text) {
        if (text.length() <= LEAD) {
            return text;
        }
        int space = text.lastIndexOf(' ', LEAD);
        int end = space > 0 ? space : LEAD;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
