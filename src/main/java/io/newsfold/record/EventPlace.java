package io.newsfold.record;

import io.newsfold.model.CanonicalEvent.PlaceEvidence;
import io.newsfold.model.CanonicalEvent.Where;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import io.newsfold.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event by the votes of its reports: first the country, by all places in it, then the place inside it.
 * A country's own votes count only where nobody tells a place in it.
 */
final class EventPlace {
    private EventPlace() {}

    static @Nullable Where of(List<MemberReport> best) {
        Map<String, Place> places = new HashMap<>();
        var byKey = new Vote<String>();
        var byCountry = new Vote<String>();
        for (var told : best) {
            var place = told.article().place();
            if (place != null) {
                var key = key(place);
                places.merge(key, place, EventPlace::fuller);
                byKey.add(key, told.votes());
                byCountry.add(region(place), told.votes());
            }
        }
        if (byKey.isEmpty()) {
            return null;
        }
        var country = byCountry.winner();
        var inside = byKey.ranking().stream()
                .map(places::get)
                .filter(place -> region(place).equals(country))
                .toList();
        var chosen = chosen(inside, byKey);
        return where(chosen, others(byKey.ranking(), places, chosen), best);
    }

    /** The first that is not the country; a site yields to a city with half of its votes, which holds it most likely. */
    private static Place chosen(List<Place> inside, Vote<String> votes) {
        var first = inside.stream()
                .filter(place -> place.kind() != Place.Kind.COUNTRY)
                .findFirst()
                .orElse(inside.get(0));
        if (first.kind() != Place.Kind.SITE) {
            return first;
        }
        return inside.stream()
                .filter(place -> place.kind() == Place.Kind.CITY && 2 * votes.of(key(place)) >= votes.of(key(first)))
                .findFirst()
                .orElse(first);
    }

    private static Where where(Place chosen, List<Place> others, List<MemberReport> best) {
        return new Where(
                chosen.name(),
                chosen.kind(),
                chosen.country(),
                chosen.geonamesId(),
                chosen.lat(),
                chosen.lon(),
                others,
                evidence(chosen, best));
    }

    /** What else reports take for the place, but for the country around it. */
    private static List<Place> others(List<String> ranking, Map<String, Place> places, Place chosen) {
        var others = new ArrayList<Place>();
        for (var key : ranking) {
            var place = places.get(key);
            if (place != null && place.kind() != Place.Kind.COUNTRY && !key.equals(key(chosen))) {
                others.add(place);
            }
        }
        return others;
    }

    /** The first mention of each report. */
    private static List<PlaceEvidence> evidence(Place place, List<MemberReport> best) {
        var evidence = new ArrayList<PlaceEvidence>();
        var folded = Fold.key(place.name());
        for (var told : best) {
            for (var name : told.article().names()) {
                if (names(name, place, folded)) {
                    evidence.add(new PlaceEvidence(told.id(), name.surface(), name.field(), name.start()));
                    break;
                }
            }
        }
        return evidence;
    }

    private static boolean names(Name name, Place place, String folded) {
        if (name.kind() == NameKind.COUNTRY) {
            return place.kind() == Place.Kind.COUNTRY && name.id().equals("country:" + place.country());
        }
        return name.kind() == NameKind.PLACE
                && (name.id().equals("place:" + place.geonamesId())
                        || Fold.key(name.surface()).equals(folded));
    }

    private static String key(Place place) {
        return place.geonamesId() != null
                ? "geonames:" + place.geonamesId()
                : place.kind() + ":" + Fold.key(place.name()) + ":" + place.country();
    }

    /** What the first vote is on: the country; a place of no country stands for itself. */
    private static String region(Place place) {
        return place.country() != null ? place.country() : key(place);
    }

    /** Of two forms of one place the one with coordinates; else the one whose name comes first. */
    private static Place fuller(Place a, Place b) {
        if ((a.lat() == null) != (b.lat() == null)) {
            return a.lat() == null ? b : a;
        }
        return a.name().compareTo(b.name()) <= 0 ? a : b;
    }
}
