package io.newsfold.desk;

import io.newsfold.match.repair.Bond;
import io.newsfold.model.Control;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A control that links articles or keeps them apart, as its desk remembers it.
 *
 * @param sequence the desk's count of records when it came
 * @param since the desk's now when it came, or when its articles were last seen to be remembered
 */
public record EditorLink(String controlId, Control control, long sequence, Instant since) {
    boolean isTogether() {
        return control.kind() == Control.Kind.MUST_LINK;
    }

    EditorLink seenAt(Instant now) {
        return new EditorLink(controlId, control, sequence, now);
    }

    Bond bond() {
        return new Bond(isTogether(), sequence, detail());
    }

    private List<String> detail() {
        var detail = new ArrayList<String>(List.of(controlId));
        if (control.by() != null) {
            detail.add(control.by());
        }
        if (control.reason() != null) {
            detail.add(control.reason());
        }
        return detail;
    }
}
