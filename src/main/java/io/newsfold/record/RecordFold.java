package io.newsfold.record;

import io.newsfold.event.EventState;
import io.newsfold.event.Report;
import io.newsfold.model.CanonicalEvent;
import java.util.List;

/** Folds the reports of one event into its record. */
public interface RecordFold {
    /**
     * The record of {@code event} at its {@code revision}, without provenance's partition and offset.
     *
     * @param reports of its members, in the order of members
     * @param related the events that it has to do with, in the order to tell them: a few
     */
    CanonicalEvent fold(EventState event, List<Report> reports, List<CanonicalEvent.Related> related);

    /** The record of an event that has to do with no other. */
    default CanonicalEvent fold(EventState event, List<Report> reports) {
        return fold(event, reports, List.of());
    }
}
