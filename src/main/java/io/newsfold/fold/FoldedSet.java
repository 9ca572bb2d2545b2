package io.newsfold.fold;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.desk.Decision;
import io.newsfold.desk.DeskPolicy;
import io.newsfold.desk.EventChange;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import io.newsfold.model.ArticleEvent;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.LogRecord;
import io.newsfold.model.Rejection;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file or several folded: the final events and where each article went. */
public final class FoldedSet {
    private final Listener listener;
    private final FoldRun run;
    private final Collector collector = new Collector();
    private final LogLines logLines = new LogLines(collector::articleId);

    /** Is told what happens on the way. */
    public interface Listener {
        /** An event came about or changed. */
        default void changed(EventChange change) {}

        /** A record came to the desk log, or will now be decided on. */
        default void logged(LogRecord log) {}

        /** An article has its place, or another than before. */
        default void placed(ArticleEvent article) {}

        /** The message being taken, or a part of it, became no article. */
        void rejected(Rejection rejection);
    }

    public FoldedSet(Core core, DeskPolicy policy, Listener listener) {
        this.listener = listener;
        this.run = new FoldRun(core, policy, collector);
    }

    /** Takes one message: a raw article or several, or a record of the desk log. */
    public void take(byte[] message, @Nullable JsonNode parsed) {
        if (parsed != null) {
            try {
                var log = logLines.read(parsed);
                if (log.isPresent()) {
                    run.take(log.get());
                    return;
                }
            } catch (IllegalArgumentException e) {
                listener.rejected(new Rejection(Rejection.Code.BAD_CONTROL, "parse", String.valueOf(e.getMessage())));
                return;
            }
        }
        run.take(new RawMessage(null, message, Map.of(), Instant.EPOCH));
    }

    /** Takes one record of the desk log. */
    public void take(LogRecord log) {
        run.take(log);
    }

    /** What is still held back. */
    public Collection<Outcome.Held> held() {
        return run.held();
    }

    /** How many articles were read, versions apart. */
    public int articles() {
        return collector.read;
    }

    /** The events that stand at the end, forgotten ones too, in the order in which they were founded. */
    public List<CanonicalEvent> events() {
        return collector.events.values().stream()
                .filter(event ->
                        event.status() == CanonicalEvent.Status.OPEN || event.status() == CanonicalEvent.Status.CLOSED)
                .toList();
    }

    /** The event of each article by the article's own id, in the order of appearance; {@code none:} and the id for none. */
    public Map<String, String> predictions() {
        var predictions = new LinkedHashMap<String, String>();
        collector.ownIds.forEach((article, own) -> {
            @Nullable EventId event = collector.eventOf.get(article);
            predictions.put(
                    own,
                    event == null ? "none:" + own : collector.standing(event).value());
        });
        return predictions;
    }

    /** The id that an article's publisher gave it, else its URL, else ours. */
    public static String ownId(EnrichedArticle article) {
        var own = article.id() != null ? article.id() : article.url();
        return own != null ? own : article.articleId().value();
    }

    private final class Collector implements FoldSink {
        private final Map<ArticleId, String> ownIds = new LinkedHashMap<>();
        private final Map<String, ArticleId> articlesByOwnId = new HashMap<>();
        private final Map<ArticleId, EventId> eventOf = new HashMap<>();
        private final Map<EventId, CanonicalEvent> events = new LinkedHashMap<>();
        private int read;

        @Override
        public void logged(LogRecord log) {
            listener.logged(log);
            if (log instanceof LogRecord.Reported reported) {
                read++;
                var article = reported.article();
                var id = ownId(article);
                ownIds.put(article.articleId(), id);
                articlesByOwnId.put(id, article.articleId());
            }
        }

        @Override
        public void decided(Decision decision) {
            for (var article : decision.articles()) {
                place(article);
            }
            decision.retractedArticles().forEach(eventOf::remove);
            for (var change : decision.changes()) {
                events.put(change.after().eventId(), change.after());
                listener.changed(change);
            }
        }

        @Override
        public void rejected(Rejection rejection) {
            listener.rejected(rejection);
        }

        private void place(ArticleEvent article) {
            listener.placed(article);
            if (article.eventId() == null) {
                eventOf.remove(article.articleId());
            } else {
                eventOf.put(article.articleId(), article.eventId());
            }
        }

        private String articleId(String own) {
            var known = articlesByOwnId.get(own);
            return known == null ? own : known.value();
        }

        /** The event that an event was merged into, at last. */
        private EventId standing(EventId event) {
            Set<EventId> seen = new HashSet<>();
            var at = event;
            for (var record = events.get(at); record != null && seen.add(at); record = events.get(at)) {
                if (record.mergedInto() == null) {
                    return at;
                }
                at = record.mergedInto();
            }
            return at;
        }
    }
}
