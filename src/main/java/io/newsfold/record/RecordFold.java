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
     */
    CanonicalEvent fold(EventState event, List<Report> reports);
}
