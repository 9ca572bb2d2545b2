package io.newsfold.extract.place;

import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.Place;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Picks the candidate: first the best told, then what lies inside it, then the city of a site or of a district. */
final class Choice {
    private static final double ENOUGH = 0.9;
    private static final double INSIDE = 0.22;
    private static final double INSIDE_NATION = 0.8;
    private static final double LATE_INSIDE = 0.7;
    private static final double LATE = 0.5;
    private static final double CITY_OF_DISTRICT = 0.3;
    private static final double CITY_OF_REGION = 0.5;
    private static final double SITES = 0.4;
    private static final double DOUBTFUL = 0.4;
    private static final double INSIDE_ISLAND = 0.8;
    private static final double NEAR_KILOMETRES = 35;
    private static final double ISLAND_KILOMETRES = 45;
    private static final double FAR_KILOMETRES = 200;
    private static final long TOWN = 150_000;
    private static final long GREAT_CITY = 700_000;
    private static final double KILOMETRES = 111;

    private final Gazetteer gazetteer;
    private final Map<String, Candidate> candidates;

    Choice(Gazetteer gazetteer, Map<String, Candidate> candidates) {
        this.gazetteer = gazetteer;
        this.candidates = candidates;
    }

    @Nullable
    Candidate best() {
        Candidate best = null;
        for (var candidate : candidates.values()) {
            if (candidate.score() > 0 && (best == null || support(candidate) > support(best))) {
                best = candidate;
            }
        }
        if (best == null) {
            return null;
        }
        if (support(best) < ENOUGH) {
            return country(best);
        }
        return widened(ofSite(narrowed(best)));
    }

    /** What speaks for the candidate, and a part of what speaks for the region that holds it. */
    private double support(Candidate candidate) {
        double score = candidate.score()
                * (candidate.isEarly() || candidate.isDateline() ? 1 : LATE)
                * (isDoubtful(candidate) ? DOUBTFUL : 1);
        if (candidate.place.kind() != Place.Kind.CITY && candidate.place.kind() != Place.Kind.SITE) {
            return score;
        }
        var division = gazetteer.division(candidate.id);
        for (var other : candidates.values()) {
            if (candidate.id.equals(gazetteer.city(other.id))) {
                score += Math.min(score, other.score() * SITES);
            }
        }
        for (var other : candidates.values()) {
            boolean isHolder = division != null
                    && other.place.kind() == Place.Kind.REGION
                    && division.equals(gazetteer.division(other.id));
            if (isHolder) {
                return score + Math.min(score, other.score() * 0.4);
            }
        }
        return score;
    }

    /** A town of a country that nothing else in the article speaks for, while more speaks for another: a namesake. */
    private boolean isDoubtful(Candidate candidate) {
        var country = candidate.place.country();
        boolean isTown = candidate.place.kind() == Place.Kind.CITY && gazetteer.weight(candidate.id) < TOWN;
        if (!isTown || country == null || candidate.isDateline()) {
            return false;
        }
        var others = new TreeMap<String, Integer>();
        for (var other : candidates.values()) {
            if (other.place.country() != null && other != candidate) {
                others.merge(other.place.country(), 1, Integer::sum);
            }
        }
        return !others.containsKey(country) && others.values().stream().anyMatch(count -> count > 1);
    }

    /** Nothing is placed well: no more than the country is told. */
    private Candidate country(Candidate best) {
        Candidate most = null;
        for (var candidate : candidates.values()) {
            boolean isCountry = candidate.place.kind() == Place.Kind.COUNTRY;
            if (isCountry && candidate.score() > 0 && (most == null || candidate.score() > most.score())) {
                most = candidate;
            }
        }
        return most == null ? best : most;
    }

    private Candidate narrowed(Candidate best) {
        var kind = best.place.kind();
        if (kind == Place.Kind.CITY || kind == Place.Kind.SEA || kind == Place.Kind.SITE) {
            return island(best);
        }
        var narrow = best;
        double share = best.isNation() ? INSIDE_NATION : isIsland(best) ? INSIDE_ISLAND : INSIDE;
        double least = best.score() * share;
        for (var candidate : candidates.values()) {
            boolean isLateEnough = !candidate.isDateline() && candidate.score() > best.score() * LATE_INSIDE;
            boolean isEnough = candidate.isEarly() || isLateEnough;
            boolean isThere = kind == Place.Kind.COUNTRY
                    || candidate.isLocated()
                    || candidate.score() > best.score() * CITY_OF_REGION;
            if (isEnough && isThere && isInside(candidate, best) && candidate.score() > least) {
                least = candidate.score();
                narrow = candidate;
            }
        }
        if (narrow == best && best.place.kind() == Place.Kind.COUNTRY) {
            narrow = datelineInside(best);
        }
        boolean isFurther = narrow != best && narrow.place.kind() == Place.Kind.REGION;
        return isFurther ? narrowed(narrow) : narrow;
    }

    /** Where nothing in the country is told, the place of a report from there. */
    private Candidate datelineInside(Candidate country) {
        for (var candidate : candidates.values()) {
            boolean isOther = candidate != country && !candidate.isDateline() && isInside(candidate, country);
            if (isOther) {
                return country;
            }
        }
        for (var candidate : candidates.values()) {
            if (candidate.isDateline() && isInside(candidate, country)) {
                return candidate;
            }
        }
        return country;
    }

    /** An island or region that no state made a division of is what the event is known by, where the title tells it. */
    private boolean isIsland(Candidate candidate) {
        return candidate.place.kind() == Place.Kind.REGION
                && candidate.place.country() != null
                && candidate.place.lat() != null
                && gazetteer.division(candidate.id) == null
                && gazetteer.city(candidate.id) == null;
    }

    /** The island in the title on which a town or site of the text lies; else itself. */
    private Candidate island(Candidate best) {
        for (var other : candidates.values()) {
            boolean isHolder = other.isTitled()
                    && !best.isTitled()
                    && isIsland(other)
                    && distance(other.place, best.place) < ISLAND_KILOMETRES;
            if (isHolder) {
                return other;
            }
        }
        return best;
    }

    private boolean isInside(Candidate inner, Candidate outer) {
        boolean isNarrower = inner.place.kind() == Place.Kind.CITY
                || inner.place.kind() == Place.Kind.SITE
                || (inner.place.kind() == Place.Kind.REGION && outer.place.kind() == Place.Kind.COUNTRY);
        boolean sameCountry =
                inner.place.country() != null && inner.place.country().equals(outer.place.country());
        if (!isNarrower || !sameCountry) {
            return false;
        }
        if (isIsland(outer) && distance(inner.place, outer.place) > FAR_KILOMETRES) {
            return false;
        }
        var division = gazetteer.division(outer.id);
        return outer.place.kind() == Place.Kind.COUNTRY
                || division == null
                || division.equals(gazetteer.division(inner.id));
    }

    private Candidate ofSite(Candidate best) {
        var city = gazetteer.city(best.id);
        return city == null ? best : candidate(city, best);
    }

    /** A district of a great city that is told too: the city. */
    private Candidate widened(Candidate best) {
        var city = best.place.kind() == Place.Kind.CITY ? gazetteer.holder(best.id) : null;
        var told = city == null ? null : candidates.get(city);
        boolean isDistrict = told != null
                && gazetteer.weight(told.id) >= GREAT_CITY
                && distance(told.place, best.place) < NEAR_KILOMETRES
                && told.score() > best.score() * CITY_OF_DISTRICT;
        return told != null && isDistrict ? told : best;
    }

    private Candidate candidate(String id, Candidate otherwise) {
        var known = candidates.get(id);
        if (known != null) {
            return known;
        }
        var place = gazetteer.place(id);
        return place == null ? otherwise : new Candidate(id, place);
    }

    private static double distance(Place one, Place other) {
        if (one.lat() == null || one.lon() == null || other.lat() == null || other.lon() == null) {
            return Double.MAX_VALUE;
        }
        double north = one.lat() - other.lat();
        double east = (one.lon() - other.lon()) * Math.cos(Math.toRadians(one.lat()));
        return Math.sqrt(north * north + east * east) * KILOMETRES;
    }
}
