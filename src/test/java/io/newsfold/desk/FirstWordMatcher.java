package io.newsfold.desk;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.match.DeskView;
import io.newsfold.match.Matcher;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Relation;
import io.newsfold.model.Why;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A matcher simple enough to see through: reports whose titles begin with one word are of one event. */
final class FirstWordMatcher implements Matcher {
    /** The reports that it was told of and not told to forget, in the order it was told. */
    final List<ArticleId> known = new ArrayList<>();

    @Override
    public String version() {
        return "first-word";
    }

    @Override
    public Fingerprint fingerprint(EnrichedArticle article) {
        return Fingerprint.EMPTY;
    }

    @Override
    public Match match(Report report, DeskView desk) {
        var like = firstLike(report, desk);
        if (like == null) {
            return new Match(null, why(report, null, 0), Relation.ORIGINAL, null);
        }
        var event = desk.eventOf(like.article().articleId());
        return new Match(
                event == null ? null : event.id(),
                why(report, like.article().articleId(), 0.9),
                Relation.INDEPENDENT,
                null);
    }

    @Override
    public void add(Report report) {
        known.add(report.article().articleId());
    }

    @Override
    public void remove(Report report) {
        known.remove(report.article().articleId());
    }

    private @Nullable Report firstLike(Report report, DeskView desk) {
        return desk.reports().stream()
                .filter(other -> known.contains(other.article().articleId()))
                .filter(other ->
                        !other.article().articleId().equals(report.article().articleId()))
                .filter(other -> word(other).equals(word(report)))
                .findFirst()
                .orElse(null);
    }

    private static String word(Report report) {
        return report.article().title().split(" ", 2)[0];
    }

    private static Why why(Report report, @Nullable ArticleId with, double score) {
        return new Why(report.article().articleId(), with, score, List.of(), null);
    }
}
