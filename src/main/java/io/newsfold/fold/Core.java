package io.newsfold.fold;

import io.newsfold.desk.DeskLedger;
import io.newsfold.desk.DeskPolicy;
import io.newsfold.enrich.Enricher;
import io.newsfold.intake.Intake;
import io.newsfold.match.Matcher;
import io.newsfold.model.Desk;
import io.newsfold.record.RecordFold;
import java.util.function.Supplier;

/**
 * The pure core that a shell carries: the topology, a fold over files, the oracle of a test.
 *
 * @param matcher makes a matcher for one desk: it holds that desk's index
 */
public record Core(Intake intake, Enricher enricher, Supplier<Matcher> matcher, RecordFold fold) {
    /** A desk that remembers nothing yet. */
    public DeskLedger open(Desk desk, DeskPolicy policy) {
        return new DeskLedger(desk, matcher.get(), fold, policy);
    }
}
