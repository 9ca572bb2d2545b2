package io.newsfold.desk;

import io.newsfold.model.ArticleId;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.Rejection;

/** An article taken back: its event is told without it, or is retracted with its last report. */
final class Retracting {
    private final DeskMemory memory;

    Retracting(DeskMemory memory) {
        this.memory = memory;
    }

    void decide(ArticleId article, Draft draft) {
        if (memory.isRetracted(article)) {
            draft.count(Decision.Counted.STAYS_RETRACTED);
            return;
        }
        var placement = memory.placement(article);
        if (placement == null) {
            draft.reject(new Rejection(
                    Rejection.Code.NULL_VALUE, "match", "nothing to retract: no article " + article + " is known"));
            return;
        }
        draft.retract(article);
        draft.drop(article);
        var event = placement.event() == null ? null : draft.event(placement.event());
        if (event != null) {
            var next = Events.withoutMember(event, article);
            boolean last = next.members().isEmpty();
            draft.revise(next, last ? ChangeKind.RETRACTED : ChangeKind.CORRECTED, article.value());
        }
    }
}
