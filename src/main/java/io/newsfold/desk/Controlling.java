package io.newsfold.desk;

import io.newsfold.model.Control;
import io.newsfold.model.LogRecord;
import java.util.TreeSet;

/** An editor's word. RETRACT of articles or of an event is obeyed; links are read and counted. */
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
        var articles = new TreeSet<>(control.articles());
        var event = control.event() == null ? null : memory.event(control.event());
        if (event != null) {
            event.members().forEach(member -> articles.add(member.article()));
        }
        var retracting = new Retracting(memory);
        articles.stream()
                .filter(article -> memory.placement(article) != null)
                .forEach(article -> retracting.decide(article, draft));
    }
}
