package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.match.Matcher;
import io.newsfold.model.ArticleId;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.EventId;
import io.newsfold.model.Rejection;
import io.newsfold.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article taken back: its event is told without it, or is retracted with its last report. */
final class Retracting {
    private final DeskMemory memory;
    private final Matcher matcher;

    Retracting(DeskMemory memory, Matcher matcher) {
        this.memory = memory;
        this.matcher = matcher;
    }

    void decide(ArticleId article, Draft draft) {
        if (memory.isRetracted(article)) {
            draft.count(Decision.Counted.STAYS_RETRACTED);
            return;
        }
        if (memory.placement(article) == null) {
            draft.reject(new Rejection(
                    Rejection.Code.NULL_VALUE, "match", "nothing to retract: no article " + article + " is known"));
            return;
        }
        var reshaping = new Reshaping(matcher, draft, article.value());
        var event = remove(article, draft, reshaping);
        if (event != null) {
            new Repairing(matcher, draft, reshaping).regroup(event);
        }
    }

    /** Takes an article from its event; returns the event if it stands without it. */
    static @Nullable EventId remove(ArticleId article, Draft draft, Reshaping reshaping) {
        var event = draft.eventOf(article);
        draft.retract(article);
        draft.drop(article);
        return event == null ? null : leave(article, event, draft, reshaping);
    }

    /** Tells an event without an article, which has no place in it any more; returns it if it stands. */
    static @Nullable EventId leave(ArticleId article, EventState event, Draft draft, Reshaping reshaping) {
        var left = inherit(Events.withoutMember(event, article), article, draft);
        boolean stands = left.members().stream().anyMatch(reshaping::canFound);
        if (!stands) {
            reshaping.release(left.members());
            left = Events.withoutMembers(left);
        }
        draft.revise(left, stands ? ChangeKind.CORRECTED : ChangeKind.RETRACTED, article.value());
        return stands ? event.id() : null;
    }

    /** The first copy of a report that is gone stands for the text from now on. */
    private static EventState inherit(EventState event, ArticleId gone, Draft draft) {
        var members = new ArrayList<Member>();
        ArticleId heir = null;
        for (var member : event.members()) {
            if (!gone.equals(member.copyOf())) {
                members.add(member);
                continue;
            }
            var next = heir == null
                    ? new Member(member.article(), Relation.INDEPENDENT, null, member.why())
                    : new Member(member.article(), Relation.COPY, heir, member.why());
            heir = heir == null ? member.article() : heir;
            var report = Objects.requireNonNull(draft.report(member.article()));
            draft.place(report, event.id(), next);
            draft.tell(Telling.of(report, event.id(), next));
            members.add(next);
        }
        return heir == null ? event : Events.withMembers(event, List.copyOf(members), event.lastReportAt());
    }
}
