package io.newsfold.match.repair;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.model.ArticleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The editor's words that hold on a desk. */
public interface Bonds {
    /** Whether there is any word about an article. */
    boolean bind(ArticleId article);

    /** The latest word about two articles; null if there is none. */
    @Nullable
    Bond between(ArticleId one, ArticleId other);

    /** The latest word about an article and any other of these. */
    default @Nullable Bond latest(ArticleId article, List<Member> members) {
        if (!bind(article)) {
            return null;
        }
        Bond latest = null;
        for (var member : members) {
            var bond = member.article().equals(article) ? null : between(article, member.article());
            if (bond != null && (latest == null || bond.sequence() > latest.sequence())) {
                latest = bond;
            }
        }
        return latest;
    }

    default boolean keepApart(ArticleId article, EventState event) {
        var bond = latest(article, event.members());
        return bond != null && !bond.together();
    }

    default boolean keepTogether(ArticleId article, EventState event) {
        var bond = latest(article, event.members());
        return bond != null && bond.together();
    }

    /** Whether any two of their articles must not be of one event. */
    default boolean keepApart(EventState one, EventState other) {
        return one.members().stream()
                .filter(member -> bind(member.article()))
                .anyMatch(member -> other.members().stream()
                        .map(there -> between(member.article(), there.article()))
                        .anyMatch(bond -> bond != null && !bond.together()));
    }
}
