package io.newsfold.match;

import io.newsfold.event.EventState;
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
        return told(report, matcher.match(report, desk), desk);
    }

    @Override
    public Match joining(Report report, EventState event, DeskView desk) {
        return told(report, matcher.joining(report, event, desk), desk);
    }

    private Match told(Report report, Match match, DeskView desk) {
        if (listener.asksFor(report.article())) {
            var besides = new LinkedHashMap<ArticleId, EventId>();
            for (var article : listener.besides()) {
                var event = desk.eventOf(article);
                if (event != null && !article.equals(report.article().articleId())) {
                    besides.put(article, event.id());
                }
            }
            var asked = new ArrayList<>(besides.values());
            if (match.event() != null) {
                asked.add(match.event());
            }
            var weighed = matcher.explain(report, desk, asked);
            listener.decided(report, match, weighed, besides);
        }
        return match;
    }

    @Override
    public List<Chance> chances(Report report, List<EventState> events, DeskView desk) {
        return matcher.chances(report, events, desk);
    }

    @Override
    public List<EventId> mentions(Report digest, DeskView desk) {
        return matcher.mentions(digest, desk);
    }

    @Override
    public List<ArticleId> waitingFor(Report report) {
        return matcher.waitingFor(report);
    }

    @Override
    public void addWaiting(Report opinion) {
        matcher.addWaiting(opinion);
    }

    @Override
    public void removeWaiting(Report opinion) {
        matcher.removeWaiting(opinion);
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
