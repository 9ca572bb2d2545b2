package io.newsfold.extract.place;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.Field;
import io.newsfold.model.Name;
import io.newsfold.model.Place;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Countries as the place of what concerns all of a country: its election, or what its central bank, parliament or
 * government decides. The capital stands for it where the article tells it.
 */
final class Nations {
    private static final int LEAD = 2;
    private static final double INSTITUTION = 1.1;
    private static final double VOTE = 2;

    private static final Set<String> BODIES = Set.of(
            "org:government",
            "org:parliament",
            "org:national-assembly",
            "org:national-congress",
            "org:senate",
            "org:lower-house",
            "org:supreme-court",
            "org:constitutional-court",
            "org:central-bank",
            "org:statistics-office",
            "org:council-of-ministers",
            "org:presidency",
            "org:election-commission");
    private static final Map<String, String> OF_NATIONS = Map.of(
            "org:federal-reserve", "US",
            "org:bank-of-england", "GB",
            "org:bank-of-japan", "JP",
            "org:national-bank-of-poland", "PL",
            "org:seimas", "LT",
            "org:riksdag", "SE",
            "org:storting", "NO",
            "org:folketing", "DK");

    private final Gazetteer gazetteer;
    private final PlaceLexicon lexicon;
    private final Map<String, Double> institutions = new LinkedHashMap<>();
    private final Map<String, Double> votes = new LinkedHashMap<>();

    Nations(Gazetteer gazetteer, PlaceLexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** Looks at the sentence of a country in the title or lead; {@code position} is how much the sentence weighs. */
    void see(Sighting sighting, Words words, double position) {
        boolean isLead = sighting.field() != Field.BODY || sighting.sentence() <= LEAD;
        if (!isLead || sighting.place().kind() != Place.Kind.COUNTRY) {
            return;
        }
        int from = words.scanned().firstTokenOf(sighting.sentence());
        int to = words.scanned().lastTokenOf(sighting.sentence());
        if (lexicon.has(words, from, to, "vote")) {
            votes.merge(sighting.id(), position * VOTE, Math::max);
        } else if (lexicon.has(words, from, to, "national")) {
            institutions.merge(sighting.id(), position * INSTITUTION, Math::max);
        }
    }

    /** An organisation of the title or lead that is a country's: {@code org:central-bank-tr}. */
    void see(Name organisation, double position) {
        var id = organisation.id();
        var code = OF_NATIONS.get(id);
        int dash = id.lastIndexOf('-');
        if (code == null && dash == id.length() - 3 && isNational(id.substring(0, dash))) {
            code = id.substring(dash + 1).toUpperCase(Locale.ROOT);
        }
        if (code != null && gazetteer.place("country:" + code) != null) {
            institutions.merge("country:" + code, position * INSTITUTION, Math::max);
        }
    }

    private static boolean isNational(String body) {
        return BODIES.contains(body) || body.startsWith("org:ministry-of");
    }

    void addTo(Map<String, Candidate> candidates) {
        votes.forEach((id, score) -> add(candidate(id, candidates), score));
        institutions.forEach((id, score) -> {
            var country = candidate(id, candidates);
            add(country, score);
            var code = country == null ? null : country.place.country();
            var capital = code == null ? null : gazetteer.capital(code);
            var told = capital == null ? null : candidates.get(capital);
            if (told != null && (told.isDateline() || told.isEarly())) {
                add(told, score * 1.1);
            }
        });
    }

    /** Whether an institution or vote of the country is in the title or lead. */
    boolean isOf(String country) {
        return votes.containsKey("country:" + country) || institutions.containsKey("country:" + country);
    }

    private @Nullable Candidate candidate(String id, Map<String, Candidate> candidates) {
        var place = gazetteer.place(id);
        return place == null ? null : candidates.computeIfAbsent(id, any -> new Candidate(any, place));
    }

    private static void add(@Nullable Candidate candidate, double score) {
        if (candidate != null) {
            candidate.add(score, true, true);
            candidate.addNation();
        }
    }
}
