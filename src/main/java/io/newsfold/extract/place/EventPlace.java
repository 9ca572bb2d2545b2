package io.newsfold.extract.place;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.DateMention;
import io.newsfold.model.Field;
import io.newsfold.model.Name;
import io.newsfold.model.Place;
import io.newsfold.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the place of the event among the places an article names. Each mention weighs by how early it stands, by how
 * the words beside it place it ({@link Standing}), by what kind of place it is, and less in a sentence about an older
 * event. The place told best wins; where that is a country or region, the best place inside it that is told nearly as
 * well; a site gives way to its city. Where nothing is located, the dateline, else the country.
 */
public final class EventPlace {
    private static final double[] BODY = {3, 2.4, 1.8, 1.3, 1, 0.8, 0.7};
    private static final double LATE = 0.45;
    private static final double TITLE = 2.2;
    private static final double DESCRIPTION = 1.8;
    private static final double BACKGROUND = 0.3;
    private static final double DATELINE = 1.7;
    private static final double FOREIGN_DATELINE = 0.6;

    private final Gazetteer gazetteer;

    public EventPlace(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The place, and for each name of the article in its order which role it has as a place; null for other names. */
    public record Told(@Nullable Place place, List<@Nullable Role> roles) {}

    /** Reads the place from the names; {@code texts} gives the words of each field in the language {@code tag}. */
    public Told read(String tag, Function<Field, Words> texts, List<Name> names, List<DateMention> dates) {
        var lexicon = PlaceLexicon.of(tag);
        var finder = new Sightings(gazetteer, lexicon);
        var candidates = new LinkedHashMap<String, Candidate>();
        var roles = new RoleList(names);
        for (var field : Field.values()) {
            var words = texts.apply(field);
            var seen = finder.in(field, words, names);
            var surroundings = new Surroundings(lexicon, words, Sightings.tokens(words, seen), tag);
            var older = new OlderSentences(field, words, dates);
            for (var sighting : seen) {
                weigh(sighting, words, surroundings, older, candidates, roles);
            }
        }
        addDatelines(candidates);
        var chosen = new Choice(gazetteer, candidates).best();
        return new Told(chosen == null ? null : chosen.place, roles.of(chosen, gazetteer));
    }

    private void weigh(
            Sighting sighting,
            Words words,
            Surroundings surroundings,
            OlderSentences older,
            Map<String, Candidate> candidates,
            RoleList roles) {
        var candidate = candidates.computeIfAbsent(sighting.id(), id -> new Candidate(id, sighting.place()));
        if (Datelines.isDateline(words, sighting)) {
            candidate.addDateline();
            roles.note(sighting, Role.DATELINE);
            return;
        }
        var standing = surroundings.of(sighting.first(), sighting.end());
        boolean isOlder = older.has(sighting.sentence());
        boolean isLocated = standing == Standing.LOCATED && !isOlder;
        double score = position(sighting.field(), sighting.sentence())
                * standing.weight
                * weight(sighting.place(), isLocated)
                * (isOlder ? BACKGROUND : 1);
        candidate.add(score, isLocated);
        roles.note(sighting, isOlder ? Role.BACKGROUND : Role.OTHER);
    }

    private static double position(Field field, int sentence) {
        return switch (field) {
            case TITLE -> TITLE;
            case DESCRIPTION -> DESCRIPTION;
            case BODY -> sentence < BODY.length ? BODY[sentence] : LATE;
        };
    }

    /** A country is seldom meant as the place where a narrower one is told. */
    private static double weight(Place place, boolean located) {
        return switch (place.kind()) {
            case CITY -> 1;
            case SITE -> located ? 1 : 0.6;
            case SEA -> 0.7;
            case REGION -> located ? 0.7 : 0.5;
            case COUNTRY -> located ? 0.5 : 0.2;
            case OTHER -> located ? 0.6 : 0.3;
        };
    }

    /** A report written in the country that it tells of is nearer to the event than one from elsewhere. */
    private static void addDatelines(Map<String, Candidate> candidates) {
        String foremost = null;
        double most = 0;
        var byCountry = new LinkedHashMap<String, Double>();
        for (var candidate : candidates.values()) {
            var country = candidate.place.country();
            if (country != null) {
                byCountry.merge(country, candidate.score(), Double::sum);
            }
        }
        for (var entry : byCountry.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                foremost = entry.getKey();
            }
        }
        for (var candidate : new ArrayList<>(candidates.values())) {
            if (candidate.isDateline()) {
                boolean isNear = foremost == null || foremost.equals(candidate.place.country());
                candidate.add(isNear ? DATELINE : FOREIGN_DATELINE, false);
            }
        }
    }
}
