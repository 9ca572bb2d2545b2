package io.newsfold.evaluate.read;

import io.newsfold.evaluate.read.GoldReading.GoldPlace;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.Place;
import java.util.Locale;

/**
 * Whether a place is the one that was marked: of a name that counts as right, or the district or province that holds it;
 * the country only where a country was marked.
 */
final class PlaceMatch {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    private PlaceMatch() {}

    static boolean isRight(Place place, GoldPlace marked) {
        boolean sameCountry = marked.country() == null
                || place.country() == null
                || marked.country().equals(place.country());
        if (!sameCountry) {
            return false;
        }
        if (place.kind() == Place.Kind.COUNTRY) {
            return marked.names().stream().anyMatch(name -> isCountry(name, marked));
        }
        return marked.names().stream().anyMatch(name -> alike(name, place.name()))
                || (place.geonamesId() != null && isHolder(place.geonamesId(), marked));
    }

    private static boolean isCountry(String name, GoldPlace marked) {
        var country = marked.country();
        if (country == null) {
            return false;
        }
        var shown = new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
        var entry = GAZETTEER.place("country:" + country);
        return alike(name, shown) || (entry != null && alike(name, entry.name()));
    }

    /** The place read is where a marked one lies. */
    private static boolean isHolder(long geonamesId, GoldPlace marked) {
        var id = "place:" + geonamesId;
        return marked.names().stream()
                .anyMatch(name -> GAZETTEER.named(name, marked.country()).stream()
                        .anyMatch(one -> one.equals(id) || id.equals(GAZETTEER.holder(one))));
    }

    private static boolean alike(String one, String other) {
        return NameText.words(one).equals(NameText.words(other));
    }
}
