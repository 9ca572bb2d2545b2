package io.newsfold.match;

import io.newsfold.event.Report;
import io.newsfold.event.Tie;
import io.newsfold.match.DeskMatcher.Link;
import io.newsfold.match.signal.Profile;
import io.newsfold.match.stage.Stages;
import io.newsfold.model.CanonicalEvent.Related;
import io.newsfold.model.EventType;
import io.newsfold.model.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the events that a report does not tell it has to do with: a next round, an aftershock, the trial of an old
 * attack. What speaks against one event (another stage, another day) does not speak against kinship, so it is weighed
 * apart: by how like the texts are, how far the event stands out among those in question, place and stage. Weights are of
 * a logistic regression on families of twins among other news, with a bar from which few were no kin.
 */
final class Kinship {
    /** Ties that one report tells, the strongest. */
    private static final int MOST = 3;

    private static final double CONSTANT = -2.2;
    private static final List<Weight> WEIGHTS = List.of(
            new Weight("nearestBody", 6.4),
            new Weight("nearestLead", 4.9),
            new Weight("standsOut", 3.2),
            new Weight("otherPlace", -1.8),
            new Weight("otherStage", 2.3),
            new Weight("reports", -1.1));

    private static final int SAME_TYPE = Signals.names().indexOf("sameType");
    private static final int BODY = Signals.names().indexOf("nearestBody");
    private static final List<String> SHARED = List.of("sharedPeople", "sharedOrganisations", "sharedPlaces");
    private static final int NAMES_TOLD = 4;

    private static final double LEAST_LIKE = 0.1;

    /** So many days apart an event of the same type is another of its kind, not what comes of the first. */
    private static final int AGAIN = 8;

    /** Types whose events happen again; of others the next one follows from the one before. */
    private static final Set<EventType> HAPPENS_AGAIN = Collections.unmodifiableSet(EnumSet.of(
            EventType.VISIT,
            EventType.MEETING,
            EventType.ELECTION,
            EventType.PROTEST,
            EventType.ATTACK,
            EventType.ACCIDENT,
            EventType.DISASTER,
            EventType.SPORT,
            EventType.SCIENCE));

    private record Weight(int signal, double each) {
        Weight(String name, double each) {
            this(Signals.names().indexOf(name), each);
        }
    }

    private Kinship() {}

    /** Whether the value of a signal is needed, whatever it weighs for one event. */
    static boolean reads(int signal) {
        return signal == SAME_TYPE || WEIGHTS.stream().anyMatch(weight -> weight.signal() == signal);
    }

    /** The ties of a report to events in question, strongest first. {@code own} is not one of them. */
    static List<Tie> ties(Report report, Profile profile, List<Link> links, @Nullable Link own, DeskView desk) {
        if (profile.bridgesNothing()) {
            return List.of();
        }
        return links.stream()
                .filter(link -> !isOf(own, link) && strength(link) > 0)
                .flatMap(link -> tie(report, profile, link, desk))
                .sorted(Comparator.comparingInt(Tie::strength).reversed().thenComparing(Tie::event))
                .limit(MOST)
                .toList();
    }

    private static boolean isOf(@Nullable Link own, Link link) {
        return own != null && own.event().id().equals(link.event().id());
    }

    /** Log-odds; 0 where the texts are so little alike that only their form is. */
    private static double strength(Link link) {
        if (link.values()[BODY] < LEAST_LIKE) {
            return 0;
        }
        double sum = CONSTANT;
        for (var weight : WEIGHTS) {
            sum += weight.each() * link.values()[weight.signal()];
        }
        return sum;
    }

    /** Empty where they share nothing that can be named. */
    private static Stream<Tie> tie(Report report, Profile profile, Link link, DeskView desk) {
        var nearest = link.nearest();
        var evidence = grounds(report, profile, nearest, desk);
        if (evidence.isEmpty()) {
            return Stream.empty();
        }
        if (profile.eventFrom() != Profile.UNKNOWN && nearest.eventFrom() != Profile.UNKNOWN) {
            evidence.add("days: "
                    + joined(Stream.of(profile.eventFrom(), nearest.eventFrom())
                            .map(day -> LocalDate.ofEpochDay(day).toString())));
        }
        evidence.add(String.format(Locale.ROOT, "likeness: %.2f", link.values()[BODY]));
        int strength = Math.max(1, (int) StrictMath.rint(strength(link) * 1_000));
        return Stream.of(new Tie(nearest.article(), link.event().id(), kind(profile, link), strength, true, evidence));
    }

    /** What the event is to the report's. */
    private static Related.Kind kind(Profile one, Link link) {
        long day = day(one);
        long first = link.representatives().stream()
                .mapToLong(Kinship::day)
                .filter(theirs -> theirs != Profile.UNKNOWN)
                .min()
                .orElse(Profile.UNKNOWN);
        boolean dated = day != Profile.UNKNOWN && first != Profile.UNKNOWN;
        boolean later = dated && first > day;
        boolean planned = link.representatives().stream().allMatch(other -> other.phase() == Phase.PLANNED);
        if (planned && !later && one.phase() != Phase.PLANNED) {
            return Related.Kind.PREVIEW;
        }
        boolean step = link.representatives().stream()
                .anyMatch(other -> Stages.standard().areSteps(one.stages(), other.stages()));
        boolean again = dated
                && Math.abs(first - day) >= AGAIN
                && link.values()[SAME_TYPE] >= 0.5
                && HAPPENS_AGAIN.contains(one.type());
        if (again && !step) {
            return Related.Kind.RECURRENCE;
        }
        return later ? Related.Kind.FOLLOW_UP : Related.Kind.BACKGROUND;
    }

    /** When the event was, else when it was told. */
    private static long day(Profile profile) {
        return profile.eventFrom() != Profile.UNKNOWN ? profile.eventFrom() : profile.publishedDay();
    }

    /** Said the same whichever of the two tells it. */
    private static List<String> grounds(Report report, Profile one, Profile other, DeskView desk) {
        var grounds = new ArrayList<String>();
        if (Stages.standard().conflict(one.stages(), other.stages()) > 0) {
            grounds.add("stages: " + joined(Stream.concat(one.stages().stream(), other.stages().stream())));
        }
        var there = desk.report(other.article());
        for (var signal : Signals.OF_PAIRS) {
            if (there != null && SHARED.contains(signal.name())) {
                var names = signal.detail(report.article(), there.article());
                if (!names.isEmpty()) {
                    grounds.add(signal.name() + ": " + joined(names.stream().limit(NAMES_TOLD)));
                }
            }
        }
        return grounds;
    }

    private static String joined(Stream<String> words) {
        return String.join(", ", words.sorted().distinct().toList());
    }
}
