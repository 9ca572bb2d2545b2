package io.newsfold.cli;

import io.newsfold.codec.Json;
import io.newsfold.desk.EventChange;
import io.newsfold.event.Report;
import io.newsfold.fold.Core;
import io.newsfold.fold.FoldedSet;
import io.newsfold.match.Explanation;
import io.newsfold.match.MatchSettings;
import io.newsfold.match.Matcher.Match;
import io.newsfold.match.TellingMatcher;
import io.newsfold.model.ArticleEvent;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.Control;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.LogRecord;
import io.newsfold.model.Rejection;
import io.newsfold.model.Relation;
import io.newsfold.pivot.Lexicon;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Files folded anew, with all that was weighed for the articles asked for. */
final class FoldedArchive implements Archive, FoldedSet.Listener, TellingMatcher.Listener {
    private final List<String> asked;
    private final Map<ArticleId, EnrichedArticle> found = new LinkedHashMap<>();
    private final Map<String, ArticleLine> articles = new LinkedHashMap<>();
    private final Map<String, CanonicalEvent> events = new HashMap<>();
    private final Map<ArticleId, ArticleEvent> places = new HashMap<>();
    private final Map<ArticleId, List<Decided>> decided = new HashMap<>();
    private final Map<String, Control> controls = new TreeMap<>();

    private record Decided(Match match, List<Explanation> weighed, Map<ArticleId, EventId> besides) {}

    private FoldedArchive(List<String> asked) {
        this.asked = asked;
    }

    /** Folds the files; {@code asked} names the articles to be explained. */
    static FoldedArchive of(
            List<String> files, List<String> asked, Core core, MatchSettings settings, PrintWriter err) {
        var archive = new FoldedArchive(asked);
        var pivot = Lexicon.load();
        var telling = core.matchedBy(() -> new TellingMatcher(settings.matcher(pivot), archive));
        var fold = new FileFold(telling, new FoldOptions(), err, archive::changed);
        fold.tell(archive);
        files.forEach(fold::read);
        fold.tellHeld();
        return archive;
    }

    @Override
    public boolean asksFor(EnrichedArticle article) {
        var line = ArticleLine.of(article);
        return asked.stream().anyMatch(line::isCalled);
    }

    @Override
    public Collection<ArticleId> besides() {
        return found.keySet();
    }

    @Override
    public void decided(Report report, Match match, List<Explanation> weighed, Map<ArticleId, EventId> besides) {
        decided.computeIfAbsent(report.article().articleId(), any -> new ArrayList<>())
                .add(new Decided(match, weighed, besides));
    }

    @Override
    public void logged(LogRecord log) {
        if (log instanceof LogRecord.Reported reported) {
            var article = reported.article();
            articles.put(article.articleId().value(), ArticleLine.of(article));
            if (asksFor(article)) {
                found.put(article.articleId(), article);
            }
        } else if (log instanceof LogRecord.Controlled controlled) {
            var control = controlled.control();
            if (control == null) {
                controls.remove(controlled.controlId());
            } else {
                controls.put(controlled.controlId(), control);
            }
        }
    }

    @Override
    public void placed(ArticleEvent article) {
        places.put(article.articleId(), article);
    }

    @Override
    public void changed(EventChange change) {
        events.put(change.after().eventId().value(), change.after());
    }

    @Override
    public void rejected(Rejection rejection) {
        // told with its line by the fold
    }

    @Override
    public List<Whereabouts> find(String name) {
        var all = new ArrayList<Whereabouts>();
        for (var article : found.values()) {
            if (ArticleLine.of(article).isCalled(name)) {
                all.add(whereabouts(article));
            }
        }
        return all;
    }

    private Whereabouts whereabouts(EnrichedArticle article) {
        var place = places.get(article.articleId());
        var event = place == null || place.eventId() == null ? null : place.eventId();
        boolean founded = place != null && place.relation() == Relation.ORIGINAL;
        var target = founded ? null : event;
        var known = decision(article.articleId(), target);
        var weighed = known == null ? List.<Explanation>of() : known.weighed();
        var joined = weighed.stream()
                .filter(one -> isOne(one.event(), target))
                .findFirst()
                .orElse(null);
        var next = weighed.stream()
                .filter(one -> !one.equals(joined) && !isOne(one.event(), event))
                .findFirst()
                .orElse(null);
        Map<String, String> besides = new TreeMap<>();
        if (known != null) {
            known.besides().forEach((other, its) -> besides.put(other.value(), its.value()));
        }
        return new Whereabouts(
                ArticleLine.of(article),
                article.desk().toString(),
                event == null ? null : standing(event.value()),
                place == null ? "NONE" : place.relation().name(),
                joined,
                next,
                weighed,
                besides);
    }

    /** Of what was decided of an article, what put it where it is: it may have been looked at again since. */
    private @Nullable Decided decision(ArticleId article, @Nullable EventId target) {
        var all = decided.getOrDefault(article, List.of());
        for (int i = all.size() - 1; i >= 0; i--) {
            if (isOne(all.get(i).match().event(), target)) {
                return all.get(i);
            }
        }
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** Whether two events are one now; so are none and none. */
    private boolean isOne(@Nullable EventId one, @Nullable EventId other) {
        if (one == null || other == null) {
            return (one == null) && (other == null);
        }
        var standing = standing(one.value());
        var otherStanding = standing(other.value());
        return (standing != null && otherStanding != null)
                ? standing.id().equals(otherStanding.id())
                : one.equals(other);
    }

    @Override
    public @Nullable EventView event(String eventId) {
        var event = events.get(eventId);
        return event == null ? null : new EventView(Json.tree(event));
    }

    @Override
    public @Nullable ArticleLine article(String articleId) {
        return articles.get(articleId);
    }

    @Override
    public Collection<Control> controls() {
        return controls.values();
    }
}
