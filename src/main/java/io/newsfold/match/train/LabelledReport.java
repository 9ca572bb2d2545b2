package io.newsfold.match.train;

import io.newsfold.event.Report;
import io.newsfold.model.EventId;

/** A report as a desk that took a set from its first article on would remember it, and its true event. */
record LabelledReport(Report report, EventId event) {}
