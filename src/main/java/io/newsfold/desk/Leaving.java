package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.match.Matcher.Chance;
import io.newsfold.match.repair.Repair;
import io.newsfold.model.ArticleId;
import java.util.List;

/** A report that changed and is clearly not of its event any more goes to another or founds its own. */
final class Leaving {
    private final Draft draft;
    private final Reshaping reshaping;

    Leaving(Draft draft, Reshaping reshaping) {
        this.draft = draft;
        this.reshaping = reshaping;
    }

    /** The founding article keeps the id: it is the others who leave it. */
    void decide(ArticleId article, List<Chance> chances) {
        var event = draft.eventOf(article);
        if (event == null || !isWrong(event, chances) || draft.bonds().keepTogether(article, event)) {
            return;
        }
        if (article.equals(event.founder())) {
            reshaping.split(
                    event,
                    event.members().stream()
                            .filter(member -> !member.article().equals(article))
                            .toList());
            return;
        }
        for (var chance : chances) {
            var other = draft.event(chance.event());
            if (chance.logOdds() >= Repair.CLEAR
                    && other != null
                    && !draft.bonds().keepApart(article, other)) {
                reshaping.move(article, event, other);
                return;
            }
        }
        reshaping.split(
                event,
                event.members().stream()
                        .filter(member -> member.article().equals(article))
                        .toList());
    }

    private static boolean isWrong(EventState event, List<Chance> chances) {
        return chances.stream()
                .anyMatch(chance -> chance.event().equals(event.id()) && chance.logOdds() <= -Repair.CLEAR);
    }
}
