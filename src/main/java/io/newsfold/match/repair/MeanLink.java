package io.newsfold.match.repair;

import io.newsfold.event.EventState;
import io.newsfold.event.Report;
import io.newsfold.match.DeskView;
import io.newsfold.match.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How likely two events are one: the mean chance of reports of each beside the other, both ways. */
final class MeanLink {
    /** Reports of one event that are asked: half of them its first, half its latest. */
    private static final int ASKED = 8;

    /** Events that stand beside the two, so that likeness is measured against theirs. */
    private static final int BESIDE = 3;

    private final Matcher matcher;
    private final DeskView desk;

    MeanLink(Matcher matcher, DeskView desk) {
        this.matcher = matcher;
        this.desk = desk;
    }

    /**
     * Log-odds; empty if neither has a report to ask. The others of a report's own event stand beside too: were they left
     * out, the other event would stand out for no better reason.
     */
    OptionalDouble between(EventState one, EventState other, List<EventState> neighbours) {
        var beside = neighbours.stream()
                .filter(event -> !event.id().equals(one.id()) && !event.id().equals(other.id()))
                .limit(BESIDE)
                .toList();
        return chances(one, other, beside, chances(other, one, beside, new ArrayList<>())).stream()
                .mapToDouble(Double::doubleValue)
                .average();
    }

    private List<Double> chances(EventState from, EventState to, List<EventState> beside, List<Double> chances) {
        var events = new ArrayList<EventState>();
        events.add(to);
        events.addAll(beside);
        if (from.members().size() > 1) {
            events.add(from);
        }
        for (var report : asked(from)) {
            matcher.chances(report, events, desk).stream()
                    .filter(chance -> chance.event().equals(to.id()))
                    .forEach(chance -> chances.add(chance.logOdds()));
        }
        return chances;
    }

    private List<Report> asked(EventState event) {
        var all = new ArrayList<Report>();
        for (var member : event.members()) {
            var report = Standing.asked(member, desk);
            if (report != null) {
                all.add(report);
            }
        }
        if (all.size() <= ASKED) {
            return all;
        }
        var some = new ArrayList<>(all.subList(0, ASKED / 2));
        some.addAll(all.subList(all.size() - ASKED / 2, all.size()));
        return some;
    }
}
