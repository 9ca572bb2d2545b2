package io.newsfold.desk;

import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.event.Tie;
import io.newsfold.model.EventId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with its place: in an event, or in none ({@code event} and {@code member} are null together).
 *
 * @param ties to reports of other events; one that was stored by an earlier version has none
 */
public record Placement(
        Report report,
        @Nullable EventId event,
        @Nullable Member member,
        @Nullable List<Tie> ties) {
    public Placement {
        ties = ties == null ? List.of() : List.copyOf(ties);
    }

    /** A report without ties. */
    public Placement(Report report, @Nullable EventId event, @Nullable Member member) {
        this(report, event, member, List.of());
    }

    @Override
    public List<Tie> ties() {
        return ties == null ? List.of() : ties;
    }

    Placement withTies(List<Tie> others) {
        return new Placement(report, event, member, others);
    }
}
