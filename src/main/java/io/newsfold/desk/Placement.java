package io.newsfold.desk;

import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.model.EventId;
import org.jspecify.annotations.Nullable;

/** A report with its place: in an event, or in none ({@code event} and {@code member} are null together). */
public record Placement(
        Report report, @Nullable EventId event, @Nullable Member member) {}
