package io.newsfold.match.train;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.match.DeskMatcher;
import io.newsfold.match.MemoryDesk;
import io.newsfold.match.signal.Profile;
import io.newsfold.match.train.LogisticRegression.Example;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EventId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a matcher meets on a stream of which only some pairs are judged: the events that hold a judged other article. */
final class JudgedLessons {
    private final List<Report> reports;
    private final Map<ArticleId, Map<ArticleId, Boolean>> verdicts = new HashMap<>();
    private final Map<ArticleId, ArticleId> founders = new HashMap<>();

    JudgedLessons(List<Report> reports, List<Judged> judged) {
        this.reports = List.copyOf(reports);
        for (var pair : judged) {
            put(pair.one(), pair.other(), pair.same());
            put(pair.other(), pair.one(), pair.same());
            if (pair.same()) {
                founders.put(founder(pair.one()), founder(pair.other()));
            }
        }
    }

    private void put(ArticleId one, ArticleId other, boolean same) {
        verdicts.computeIfAbsent(one, any -> new HashMap<>()).put(other, same);
    }

    private ArticleId founder(ArticleId article) {
        var at = article;
        for (var next = founders.get(at); next != null && !next.equals(at); next = founders.get(at)) {
            at = next;
        }
        return at;
    }

    /** If all pairs that are judged to be of one event were together, and all else apart. */
    List<Example> withRightHistory(DeskMatcher matcher) {
        return examples(matcher, true);
    }

    /** After the matcher's own decisions. */
    List<Example> withOwnHistory(DeskMatcher matcher) {
        return examples(matcher, false);
    }

    private List<Example> examples(DeskMatcher matcher, boolean right) {
        var desk = new MemoryDesk();
        var examples = new ArrayList<Example>();
        for (var report : reports) {
            var article = report.article().articleId();
            var links = matcher.links(Profile.of(report), desk);
            for (var link : links) {
                @Nullable Boolean same = verdict(article, link.event());
                if (same != null) {
                    examples.add(new Example(link.values(), same, 1));
                }
            }
            boolean joins = !right && !links.isEmpty() && links.get(0).logOdds() >= 0;
            var event = joins ? links.get(0).event().id() : new EventId(EventId.PREFIX + founder(article));
            desk.join(event, report);
            matcher.add(report);
        }
        return examples;
    }

    /** Null if no member was judged beside the article, or both ways. */
    private @Nullable Boolean verdict(ArticleId article, EventState event) {
        var known = verdicts.getOrDefault(article, Map.of());
        Boolean verdict = null;
        for (Member member : event.members()) {
            @Nullable Boolean same = known.get(member.article());
            if (same != null && verdict != null && !same.equals(verdict)) {
                return null;
            }
            verdict = same == null ? verdict : same;
        }
        return verdict;
    }
}
