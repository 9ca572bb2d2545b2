package io.newsfold.desk;

import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.match.Matcher.Match;
import io.newsfold.match.repair.Bond;
import io.newsfold.model.ArticleEvent;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EventId;
import io.newsfold.model.Relation;
import io.newsfold.model.Signal;
import io.newsfold.model.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an article went, and why, in the words of a record. */
final class Telling {
    /** What an editor's word stands for in log-odds: more than all signals together. */
    private static final double WEIGHT = 100;

    private Telling() {}

    static ArticleEvent of(Report report, EventId event, Member member) {
        return of(report, event, member.relation(), member.why(), List.of());
    }

    static ArticleEvent none(Report report, @Nullable Why why, List<EventId> mentions) {
        var none = why == null ? founding(report.article().articleId(), 0, null) : why;
        return of(report, null, Relation.NONE, none, mentions);
    }

    private static ArticleEvent of(
            Report report, @Nullable EventId event, Relation relation, Why why, List<EventId> mentions) {
        var article = report.article();
        return new ArticleEvent(
                article.articleId(),
                article.id(),
                article.desk(),
                event,
                relation,
                why.score(),
                why.signals(),
                why.runnerUp(),
                mentions);
    }

    static Why founding(ArticleId article, double score, Why.@Nullable RunnerUp runnerUp) {
        return new Why(article, null, score, List.of(), runnerUp);
    }

    static Member founder(ArticleId article, Why.@Nullable RunnerUp runnerUp) {
        return new Member(article, Relation.ORIGINAL, null, founding(article, 1, runnerUp));
    }

    static Member member(Report report, Match match) {
        var relation = match.relation() == Relation.NONE || match.relation() == Relation.ORIGINAL
                ? Relation.INDEPENDENT
                : match.relation();
        return new Member(report.article().articleId(), relation, match.copyOf(), match.why());
    }

    /** The member, put where it is by an editor. */
    static Member told(Member member, ArticleId with, Bond bond) {
        var why = new Why(
                member.article(), with, 1, List.of(signal(bond)), member.why().runnerUp());
        return new Member(member.article(), member.relation(), member.copyOf(), why);
    }

    /** The same reason, with the event that an editor kept it apart from as the one that came next. */
    static Why apart(Why why, EventId event, Bond bond) {
        var runnerUp = new Why.RunnerUp(event, 0, List.of(signal(bond)));
        return new Why(why.article(), why.with(), why.score(), why.signals(), runnerUp);
    }

    private static Signal signal(Bond bond) {
        return new Signal(
                bond.together() ? "mustLink" : "cannotLink", 1, bond.together() ? WEIGHT : -WEIGHT, bond.detail());
    }
}
