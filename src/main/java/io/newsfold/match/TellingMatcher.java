package io.newsfold.match;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides as the matcher it stands for, and tells of some articles all that was weighed. */
public final class TellingMatcher implements Matcher {
    private final DeskMatcher matcher;
    private final Listener listener;

    /** Whom it tells. */
    public interface Listener {
        boolean asksFor(EnrichedArticle article);

        /** The articles whose events are weighed in any case. */
        Collection<ArticleId> besides();

        /**
         * An article asked for was decided on.
         *
         * @param weighed the events in question, most likely first
         * @param besides the events that the articles of {@link #besides} had then
         */
        void decided(Report report, Match match, List<Explanation> weighed, Map<ArticleId, EventId> besides);
    }

    public TellingMatcher(DeskMatcher matcher, Listener listener) {
        this.matcher = matcher;
        this.listener = listener;
    }

    @Override
    public String version() {
        return matcher.version();
    }

    @Override
    public Fingerprint fingerprint(EnrichedArticle article) {
        return matcher.fingerprint(article);
    }

    @Override
    public Match match(Report report, DeskView desk) {
        var match = matcher.match(report, desk);
        if (listener.asksFor(report.article())) {
            var besides = new LinkedHashMap<ArticleId, EventId>();
            for (var article : listener.besides()) {
                var event = desk.eventOf(article);
                if (event != null && !article.equals(report.article().articleId())) {
                    besides.put(article, event.id());
                }
            }
            var weighed = matcher.explain(report, desk, new ArrayList<>(besides.values()));
            listener.decided(report, match, weighed, besides);
        }
        return match;
    }

    @Override
    public void add(Report report) {
        matcher.add(report);
    }

    @Override
    public void remove(Report report) {
        matcher.remove(report);
    }
}
