package io.newsfold.match.repair;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.match.DeskView;
import io.newsfold.match.Matcher;
import io.newsfold.model.EventId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the reports of one event would fall into groups if they came anew, in their order, by average link and the editor's
 * words.
 */
public final class Grouping {
    /** Of a big event only the first and the latest reports, and those that an editor spoke about, are asked. */
    private static final int ASKED_FIRST = 16;

    private static final int ASKED_LAST = 16;

    private final Matcher matcher;
    private final DeskView desk;
    private final Bonds bonds;

    public Grouping(Matcher matcher, DeskView desk, Bonds bonds) {
        this.matcher = matcher;
        this.desk = desk;
        this.bonds = bonds;
    }

    /** The groups, that of the founding article first; one if the event stays whole. Opinion and copies found none. Log-odds of {@code least} keep a report. */
    public List<List<Member>> groups(EventState event, double least) {
        var order = order(event);
        List<List<Member>> groups = new ArrayList<>();
        var followers = new ArrayList<Member>();
        for (int i = 0; i < order.size(); i++) {
            var member = order.get(i);
            boolean isAsked = i < ASKED_FIRST || i >= order.size() - ASKED_LAST || bonds.bind(member.article());
            if (groups.isEmpty()) {
                groups.add(new ArrayList<>(List.of(member)));
            } else if (Standing.asked(member, desk) == null) {
                followers.add(member);
            } else if (isAsked) {
                add(member, groups, event, least);
            } else {
                groups.get(0).add(member);
            }
        }
        followers.forEach(member -> add(member, groups, event, Double.NEGATIVE_INFINITY));
        return groups;
    }

    /** Founder first, or whoever can found; the others as they came. */
    private List<Member> order(EventState event) {
        var order = new ArrayList<>(event.members());
        int first = 0;
        for (int i = order.size() - 1; i >= 0; i--) {
            if (Standing.asked(order.get(i), desk) != null) {
                first = i;
            }
        }
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).article().equals(event.founder())) {
                first = i;
            }
        }
        order.add(0, order.remove(first));
        return order;
    }

    private void add(Member member, List<List<Member>> groups, EventState event, double least) {
        var open = new ArrayList<EventState>();
        List<Member> best = null;
        long latest = -1;
        for (int i = 0; i < groups.size(); i++) {
            var bond = bonds.latest(member.article(), groups.get(i));
            if (bond == null || bond.together()) {
                open.add(event.withIdAndMembers(groupId(i), groups.get(i)));
            }
            if (bond != null && bond.together() && bond.sequence() > latest) {
                best = groups.get(i);
                latest = bond.sequence();
            }
            if (best == null
                    && bond == null
                    && groups.get(i).stream().anyMatch(other -> other.article().equals(member.copyOf()))) {
                best = groups.get(i);
            }
        }
        if (best == null) {
            best = likeliest(member, groups, open, least);
        }
        if (best == null && least == Double.NEGATIVE_INFINITY && !open.isEmpty()) {
            best = groups.get(number(open.get(0)));
        }
        if (best != null) {
            best.add(member);
        } else {
            groups.add(new ArrayList<>(List.of(member)));
        }
    }

    private @Nullable List<Member> likeliest(
            Member member, List<List<Member>> groups, List<EventState> open, double least) {
        var report = desk.report(member.article());
        if (report == null || open.isEmpty()) {
            return null;
        }
        var chances = matcher.chances(report, open, desk);
        if (chances.isEmpty() || chances.get(0).logOdds() < least) {
            return null;
        }
        var best = chances.get(0).event();
        return open.stream()
                .filter(group -> group.id().equals(best))
                .map(group -> groups.get(number(group)))
                .findFirst()
                .orElse(null);
    }

    private static int number(EventState group) {
        return Integer.parseInt(group.id().value().substring(EventId.PREFIX.length()));
    }

    private static EventId groupId(int number) {
        return new EventId(EventId.PREFIX + number);
    }
}
