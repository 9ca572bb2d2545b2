package io.newsfold.extract.date;

import io.newsfold.model.Field;
import io.newsfold.model.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the day of the event among the dates of an article by the {@link Sign}s of each. All mentions inside the
 * chosen days have the role EVENT; older ones are BACKGROUND.
 */
final class EventDay {
    private static final double ENOUGH = 1.5;
    private static final int BACKGROUND_DAYS = 3;

    private final List<Candidate> candidates;
    private final @Nullable LocalDate published;
    private final boolean isCalledOff;
    private final boolean isPlan;
    private final Map<String, Integer> mentions = new HashMap<>();
    private final @Nullable Candidate best;

    /**
     * @param isCalledOff whether the head of the article tells that something planned will not be
     * @param isPlan whether its title or first sentence is of the future
     */
    EventDay(List<Candidate> candidates, @Nullable LocalDate published, boolean isCalledOff, boolean isPlan) {
        this.candidates = candidates;
        this.published = published;
        this.isCalledOff = isCalledOff;
        this.isPlan = isPlan;
        for (var candidate : candidates) {
            if (candidate.isEligible()) {
                mentions.merge(candidate.found().from().value(), 1, Integer::sum);
            }
        }
        this.best = choose();
    }

    /** The mention that tells the day of the event best, or null. */
    @Nullable
    Candidate best() {
        return best;
    }

    List<Role> roles() {
        var roles = new ArrayList<Role>(candidates.size());
        for (var candidate : candidates) {
            roles.add(role(candidate));
        }
        return roles;
    }

    private @Nullable Candidate choose() {
        Candidate chosen = null;
        double most = ENOUGH;
        for (var candidate : candidates) {
            double score = candidate.isEligible() ? score(candidate) : Double.NEGATIVE_INFINITY;
            if (score > most) {
                most = score;
                chosen = candidate;
            }
        }
        return chosen;
    }

    double score(Candidate candidate) {
        double score = distance(candidate) + (isRepeated(candidate) ? Sign.REPEATED.weight() : 0);
        for (var sign : candidate.signs()) {
            score += sign.weight();
        }
        return score;
    }

    private double distance(Candidate candidate) {
        if (published == null) {
            return 0;
        }
        long gap = gap(candidate);
        double near = nearness(Math.abs(gap)).weight();
        if (gap <= 0) {
            return near;
        }
        boolean isHead = candidate.field() != Field.BODY || candidate.sentence() <= 1;
        if (isCalledOff && isHead && candidate.isFuture()) {
            return Sign.CALLED_OFF.weight();
        }
        if (!isHead) {
            return (isPlan ? Sign.AHEAD : Sign.OUTLOOK).weight();
        }
        return candidate.isFuture() ? Sign.PLANNED.weight() : Math.min(near, 0);
    }

    private static Sign nearness(long days) {
        if (days <= 3) {
            return days <= 1 ? Sign.WITHIN_A_DAY : Sign.WITHIN_THREE_DAYS;
        }
        if (days <= 14) {
            return days <= 7 ? Sign.WITHIN_A_WEEK : Sign.WITHIN_A_FORTNIGHT;
        }
        return days <= 30 ? Sign.WITHIN_A_MONTH : days <= 45 ? Sign.WITHIN_SIX_WEEKS : Sign.FAR;
    }

    private boolean isRepeated(Candidate candidate) {
        return mentions.getOrDefault(candidate.found().from().value(), 0) > 1;
    }

    /** Days from the publication to the date, 0 inside a range. */
    private long gap(Candidate candidate) {
        if (published == null) {
            return 0;
        }
        long from = ChronoUnit.DAYS.between(published, candidate.found().from().day());
        long to = ChronoUnit.DAYS.between(published, candidate.found().to().day());
        return from > 0 ? from : Math.min(to, 0);
    }

    private Role role(Candidate candidate) {
        if (candidate.isHeading()) {
            return Role.PUBLICATION;
        }
        if (candidate.isDateline()) {
            return Role.DATELINE;
        }
        if (best != null && candidate.found().isDay() && isInside(candidate, best)) {
            return Role.EVENT;
        }
        boolean old = published != null && gap(candidate) < -BACKGROUND_DAYS && !isCurrent(candidate);
        return old || isPeriodBefore(candidate) ? Role.BACKGROUND : Role.OTHER;
    }

    private static boolean isInside(Candidate candidate, Candidate best) {
        return !candidate.found().from().day().isBefore(best.found().from().day())
                && !candidate.found().to().day().isAfter(best.found().to().day());
    }

    /** A month or a year that holds the publication is no background. */
    private boolean isCurrent(Candidate candidate) {
        var value = candidate.found().from().value();
        return published != null
                && !candidate.found().isDay()
                && published.toString().startsWith(value);
    }

    private boolean isPeriodBefore(Candidate candidate) {
        return candidate.found().shape() == Found.Shape.PERIOD
                && published != null
                && candidate.found().to().day().isBefore(published)
                && !isCurrent(candidate);
    }
}
