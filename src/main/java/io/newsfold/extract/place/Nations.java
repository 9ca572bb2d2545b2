package io.newsfold.extract.place;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.Field;
import io.newsfold.model.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Countries as the place of what concerns all of a country: its election, or what its central bank, parliament or
 * government decides. The capital stands for it where the article tells it.
 */
final class Nations {
    private static final int LEAD = 2;
    private static final double INSTITUTION = 1.1;
    private static final double VOTE = 1.3;

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

    void addTo(Map<String, Candidate> candidates) {
        votes.forEach((id, score) -> add(candidates.get(id), score));
        institutions.forEach((id, score) -> {
            var country = candidates.get(id);
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

    private static void add(@Nullable Candidate candidate, double score) {
        if (candidate != null) {
            candidate.add(score, true, true);
        }
    }
}
