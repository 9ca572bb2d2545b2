package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often an article speaks of each country: of its places and people, and of organisations that only it has. */
final class ArticleCountries {
    /** Votes from which a country is one that the article is about. */
    static final int TELLING = 2;

    private final Map<String, Integer> votes = new TreeMap<>();

    ArticleCountries(List<Page> pages, PlaceChoice places, OrganisationTables organisations) {
        places.named().forEach(country -> votes.put(country, places.votes(country)));
        for (var page : pages) {
            for (var mention : page.mentions()) {
                var country = mention.kind() == NameKind.ORGANISATION ? organisations.countryOf(mention.id()) : null;
                if (country != null) {
                    votes.merge(country, 1, Integer::sum);
                }
            }
        }
    }

    /** The country named most, if often enough to be what the article is about; ties to the first by code. */
    @Nullable
    String foremost() {
        return foremostBut("");
    }

    /** The same among all countries but one. */
    @Nullable
    String foremostBut(String except) {
        return foremost(votes, except);
    }

    /** The country with the most votes, if enough, but for one. */
    static @Nullable String foremost(Map<String, Integer> votes, String except) {
        String foremost = null;
        int most = TELLING - 1;
        for (var vote : votes.entrySet()) {
            if (vote.getValue() > most && !vote.getKey().equals(except)) {
                foremost = vote.getKey();
                most = vote.getValue();
            }
        }
        return foremost;
    }
}
