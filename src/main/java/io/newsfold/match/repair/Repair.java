package io.newsfold.match.repair;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.match.DeskView;
import io.newsfold.match.Matcher;
import io.newsfold.match.Matcher.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report changes in the neighbourhood of its event: events that it came into question for and that, by the mean of
 * their links, are one with it; reports there that belong to its event and clearly less to theirs. Only what is clear is
 * changed, so that nothing goes back and forth.
 */
public final class Repair {
    /** Log-odds from which a link is clear, for or against. */
    public static final double CLEAR = 1;

    /** Log-odds by which another event must be likelier than its own before a report changes places. */
    private static final double CLEARLY_BETTER = 1;

    /** Less likely than this, an event is not looked at any further. */
    private static final double IN_QUESTION = -1;

    private static final int NEIGHBOURS = 7;

    /** Latest reports of a neighbour that may change places. */
    private static final int ASKED_TO_MOVE = 8;

    private final Matcher matcher;
    private final DeskView desk;
    private final Bonds bonds;
    private final MeanLink meanLink;

    public Repair(Matcher matcher, DeskView desk, Bonds bonds) {
        this.matcher = matcher;
        this.desk = desk;
        this.bonds = bonds;
        this.meanLink = new MeanLink(matcher, desk);
    }

    /** The first thing to change after {@code came}, which is of {@code touched} now. */
    public Optional<Step> next(Report came, EventState touched, List<Chance> chances) {
        if (!Standing.canFound(came)) {
            return Optional.empty();
        }
        var neighbours = new ArrayList<EventState>();
        for (var chance : chances) {
            var event = desk.event(chance.event());
            if (chance.logOdds() >= IN_QUESTION
                    && neighbours.size() < NEIGHBOURS
                    && event != null
                    && !event.members().isEmpty()
                    && !event.id().equals(touched.id())) {
                neighbours.add(event);
            }
        }
        return merge(touched, neighbours).or(() -> move(touched, neighbours));
    }

    private Optional<Step> merge(EventState touched, List<EventState> neighbours) {
        for (var other : neighbours) {
            if (!bonds.keepApart(touched, other)) {
                var mean = meanLink.between(touched, other, neighbours);
                if (mean.isPresent() && mean.getAsDouble() >= CLEAR) {
                    return Optional.of(new Step.Merge(touched.id(), other.id()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Step> move(EventState touched, List<EventState> neighbours) {
        for (var from : neighbours) {
            var members = from.members();
            for (var member : members.subList(Math.max(0, members.size() - ASKED_TO_MOVE), members.size())) {
                if (moves(member, from, touched, neighbours)) {
                    return Optional.of(new Step.Move(member.article(), from.id(), touched.id()));
                }
            }
        }
        return Optional.empty();
    }

    /** The founding article keeps its event. */
    private boolean moves(Member member, EventState from, EventState to, List<EventState> neighbours) {
        var report = Standing.asked(member, desk);
        if (report == null
                || member.article().equals(from.founder())
                || bonds.keepTogether(member.article(), from)
                || bonds.keepApart(member.article(), to)) {
            return false;
        }
        var events = new ArrayList<>(neighbours);
        events.add(to);
        var chances = matcher.chances(report, events, desk);
        double best = chances.get(0).logOdds();
        return isOf(to, chances.get(0))
                && best >= CLEAR
                && chances.stream().anyMatch(chance -> isOf(from, chance) && chance.logOdds() <= best - CLEARLY_BETTER);
    }

    private static boolean isOf(EventState event, Chance chance) {
        return chance.event().equals(event.id());
    }
}
