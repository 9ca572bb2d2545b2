package io.newsfold.desk;

import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.ChangeKind;

/** What falls due as a desk's now moves on: events close, then they are forgotten with their reports. */
final class Ageing {
    private final DeskMemory memory;
    private final DeskPolicy policy;

    Ageing(DeskMemory memory, DeskPolicy policy) {
        this.memory = memory;
        this.policy = policy;
    }

    void decide(Draft draft) {
        for (var event : memory.toClose(draft.now(), policy.closeAfter())) {
            draft.revise(Events.withStatus(event, CanonicalEvent.Status.CLOSED), ChangeKind.CLOSED, "time");
        }
        var horizon = policy.horizon();
        if (horizon == null) {
            return;
        }
        for (var event : memory.toForget(draft.now(), horizon)) {
            event.members().forEach(member -> draft.drop(member.article()));
            draft.forget(event.id());
        }
        memory.looseToForget(draft.now(), horizon).forEach(draft::drop);
        for (var link : memory.linksToLookAt(draft.now(), horizon)) {
            if (link.control().articles().stream().allMatch(article -> draft.placement(article) == null)) {
                draft.bonds().unlink(link.controlId());
            } else {
                draft.bonds().link(link.seenAt(draft.now()));
            }
        }
        memory.retractionsToForget(draft.now(), horizon).forEach(draft::unretract);
    }
}
