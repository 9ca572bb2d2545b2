package io.newsfold.desk;

import io.newsfold.model.Control;
import io.newsfold.model.LogRecord;

/** An editor's word. RETRACT of articles is obeyed; links are read and counted. */
final class Controlling {
    private final DeskMemory memory;

    Controlling(DeskMemory memory) {
        this.memory = memory;
    }

    void decide(LogRecord.Controlled controlled, Draft draft) {
        draft.count(Decision.Counted.CONTROL_READ);
        var control = controlled.control();
        if (control == null || control.kind() != Control.Kind.RETRACT) {
            return;
        }
        var retracting = new Retracting(memory);
        control.articles().stream()
                .distinct()
                .filter(article -> memory.placement(article) != null)
                .forEach(article -> retracting.decide(article, draft));
    }
}
