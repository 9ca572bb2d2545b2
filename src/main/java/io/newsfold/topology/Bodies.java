package io.newsfold.topology;

import io.newsfold.model.EnrichedArticle;

/** How much of an article's text stays in the desk log. */
final class Bodies {
    private static final int LEAD = 1_000;

    private Bodies() {}

    static EnrichedArticle retain(EnrichedArticle article, TopologySettings.RetainBody how) {
        return switch (how) {
            case FULL -> article;
            case LEAD -> article.withBodyUpTo(leadEnd(article.body()));
            case NONE -> article.withBodyUpTo(0);
        };
    }

    /** The end of the last word within the lead. */
    private static int leadEnd(String body) {
        if (body.length() <= LEAD) {
            return body.length();
        }
        int end = LEAD;
        while (end > 0 && !Character.isWhitespace(body.charAt(end))) {
            end--;
        }
        return end == 0 ? 0 : end;
    }
}
