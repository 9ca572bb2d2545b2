package io.newsfold.extract.date;

import io.newsfold.model.Field;
import io.newsfold.model.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the day of the event among the dates of an article: told early, directly, and near the publication. All
 * mentions inside the chosen days have the role EVENT; older ones are BACKGROUND.
 */
final class EventDay {
    private static final double ENOUGH = 2.5;
    private static final int BACKGROUND_DAYS = 3;

    private final List<Candidate> candidates;
    private final @Nullable LocalDate published;
    private final @Nullable Candidate best;

    EventDay(List<Candidate> candidates, @Nullable LocalDate published) {
        this.candidates = candidates;
        this.published = published;
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
            double score = score(candidate);
            if (score > most) {
                most = score;
                chosen = candidate;
            }
        }
        return chosen;
    }

    private double score(Candidate candidate) {
        if (!candidate.found().isDay() || candidate.isHeading() || candidate.isDateline()) {
            return Double.NEGATIVE_INFINITY;
        }
        return directness(candidate) + position(candidate) + nearness(candidate) - doubts(candidate);
    }

    private double directness(Candidate candidate) {
        return switch (candidate.found().shape()) {
            case WEEKDAY, DAY_MONTH -> 3;
            case RELATIVE -> isToday(candidate) ? 2 : 2.5;
            case FULL -> 2.5;
            case PERIOD -> 0;
        };
    }

    private boolean isToday(Candidate candidate) {
        return candidate.found().from().day().equals(published);
    }

    private static double position(Candidate candidate) {
        if (candidate.field() == Field.TITLE) {
            return 2;
        }
        if (candidate.field() == Field.DESCRIPTION) {
            return 1.5;
        }
        return switch (candidate.sentence()) {
            case 0 -> 3;
            case 1 -> 2;
            case 2 -> 1.5;
            case 3 -> 1;
            case 4, 5 -> 0.5;
            case 6, 7, 8 -> 0;
            default -> -1;
        };
    }

    private double nearness(Candidate candidate) {
        if (published == null) {
            return 0;
        }
        long gap = gap(candidate);
        long days = Math.abs(gap);
        if (gap > 0 && candidate.field() == Field.BODY && candidate.sentence() > 1) {
            return -1.5;
        }
        boolean planned = gap > 0 && candidate.isFuture();
        double near = days <= 1
                ? 2
                : days <= 3 ? 1.5 : days <= 7 ? 0.5 : days <= 14 ? -0.5 : days <= 30 ? -2 : days <= 45 ? -4 : -6;
        return planned ? Math.max(near, -0.5) : near;
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

    private static double doubts(Candidate candidate) {
        return (candidate.isLimit() ? 2.5 : 0)
                + (candidate.isQuoted() ? 1.5 : 0)
                + (candidate.isReport() ? 1 : 0)
                + (candidate.isPast() ? 2 : 0)
                - (candidate.isOccurrence() ? 1 : 0);
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
