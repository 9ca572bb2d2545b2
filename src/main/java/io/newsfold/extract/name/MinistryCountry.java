package io.newsfold.extract.name;

import io.newsfold.model.Place;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose ministry is meant: the country beside it, else that of the same ministry
 * in the same sentence, else in Turkish Türkiye's own, else the country that the article names most.
 */
final class MinistryCountry {
    private static final int NEAR = 3;
    private static final int TURKISH = Tongues.bit("tr");

    private final Page page;
    private final PlaceChoice places;
    private int lastSentence = -1;
    private String lastMinistry = "";
    private @Nullable String lastCountry;

    MinistryCountry(Page page, PlaceChoice places) {
        this.page = page;
        this.places = places;
    }

    /** The ministry's id with its country. */
    String id(Mention ministry) {
        if (ministry.entity() != null) {
            return ministry.id();
        }
        var country = beside(ministry);
        boolean isSameAgain = page.words.sentence(ministry.first()) == lastSentence
                && ministry.id().equals(lastMinistry);
        if (country == null) {
            country = isSameAgain ? lastCountry : page.language == TURKISH ? "TR" : places.foremost();
        }
        lastSentence = page.words.sentence(ministry.first());
        lastMinistry = ministry.id();
        lastCountry = country;
        return country == null ? ministry.id() : ministry.id() + "-" + country.toLowerCase(Locale.ROOT);
    }

    private @Nullable String beside(Mention ministry) {
        int sentence = page.words.sentence(ministry.first());
        for (int word = ministry.first() - 1; word >= Math.max(0, ministry.first() - NEAR); word--) {
            var country = country(word, sentence);
            if (country != null) {
                return country;
            }
        }
        for (int word = ministry.last() + 1; word <= ministry.last() + 2 && word < page.words.size; word++) {
            var country = country(word, sentence);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private @Nullable String country(int word, int sentence) {
        var mention = page.words.sentence(word) == sentence ? page.at(word) : null;
        var entity = mention == null ? null : mention.entity();
        var place = entity == null ? null : entity.place();
        return place != null && place.kind() == Place.Kind.COUNTRY ? place.country() : null;
    }
}
