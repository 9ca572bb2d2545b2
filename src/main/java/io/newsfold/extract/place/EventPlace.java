package io.newsfold.extract.place;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.DateMention;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import io.newsfold.model.Role;
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
    private static final double DECIDING = 1.9;
    private static final int EARLY = 3;
    private static final int APPOSITION = 4;

    private final Gazetteer gazetteer;

    public EventPlace(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The place, and the names of the article in their order, those of places and countries with their role. */
    public record Told(@Nullable Place place, List<Name> names) {}

    /**
     * Reads the place from the names; {@code texts} gives the words of each field in the language {@code tag}.
     *
     * @param type a court decides where it sits, a statement is made where it is reported from
     * @param dateline where the report was written, where that was cut from the text
     */
    public Told read(
            EventType type,
            String tag,
            Function<Field, Words> texts,
            List<Name> names,
            List<DateMention> dates,
            @Nullable String dateline) {
        var lexicon = PlaceLexicon.of(tag);
        var finder = new Sightings(gazetteer, lexicon);
        var candidates = new LinkedHashMap<String, Candidate>();
        var roles = new RoleList(names);
        var nations = new Nations(gazetteer, lexicon);
        for (var field : Field.values()) {
            var words = texts.apply(field);
            var seen = finder.in(field, words, names);
            var surroundings = new Surroundings(lexicon, words, Sightings.tokens(words, seen), tag);
            var older = new OlderSentences(field, words, dates);
            for (int i = 0; i < seen.size(); i++) {
                var sighting = seen.get(i);
                if (isElsewhere(sighting, i + 1 < seen.size() ? seen.get(i + 1) : null)) {
                    continue;
                }
                nations.see(sighting, words, position(field, sighting.sentence()));
                weigh(type, sighting, words, surroundings, older, candidates, roles);
            }
            seeOrganisations(names, field, words, nations);
        }
        new CutDateline(gazetteer).addTo(dateline, candidates);
        nations.addTo(candidates);
        Datelines.addTo(candidates, nations, type);
        var chosen = new Choice(gazetteer, candidates).best();
        return new Told(chosen == null ? null : chosen.place, roles.of(chosen, gazetteer));
    }

    private static void seeOrganisations(List<Name> names, Field field, Words words, Nations nations) {
        for (var name : names) {
            int token = name.field() == field && name.kind() == NameKind.ORGANISATION
                    ? words.scanned().tokenAt(name.start())
                    : words.size();
            int sentence = token < words.size() ? words.scanned().sentenceOf(token) : EARLY;
            if (field != Field.BODY ? token < words.size() : sentence < 2) {
                nations.see(name, position(field, sentence));
            }
        }
    }

    private void weigh(
            EventType type,
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
        var standing = sighting.name() == Sightings.SEAT ? Standing.SEAT : surroundings.of(sighting);
        boolean isOlder = sighting.field() != Field.TITLE && older.has(sighting.sentence());
        boolean isLocated = (standing == Standing.LOCATED || standing == Standing.HELD) && !isOlder;
        double score = position(sighting.field(), sighting.sentence())
                * standing.weight
                * (standing == Standing.SEAT && type == EventType.COURT ? DECIDING : 1)
                * weight(sighting, isLocated)
                * (isOlder ? BACKGROUND : 1);
        candidate.add(score, isLocated, isEarly(sighting));
        if (isLocated && sighting.field() == Field.TITLE) {
            candidate.addTitle();
        }
        roles.note(sighting, isOlder ? Role.BACKGROUND : Role.OTHER);
    }

    /** {@code X in British Columbia} where no X of the tables lies: another place of this name is meant. */
    private boolean isElsewhere(Sighting city, @Nullable Sighting next) {
        if (next == null
                || city.place().kind() != Place.Kind.CITY
                || next.place().kind() != Place.Kind.REGION
                || next.first() - city.end() > APPOSITION
                || next.first() == city.end()
                || next.sentence() != city.sentence()) {
            return false;
        }
        var country = next.place().country();
        return country != null && !country.equals(city.place().country());
    }

    private static boolean isEarly(Sighting sighting) {
        return sighting.field() != Field.BODY || sighting.sentence() <= EARLY;
    }

    private static double position(Field field, int sentence) {
        return switch (field) {
            case TITLE -> TITLE;
            case DESCRIPTION -> DESCRIPTION;
            case BODY -> sentence < BODY.length ? BODY[sentence] : LATE;
        };
    }

    /** A country is seldom meant as the place where a narrower one is told; a continent never. */
    private double weight(Sighting sighting, boolean located) {
        var place = sighting.place();
        return switch (place.kind()) {
            case CITY -> 1;
            case SITE ->
                place.country() == null
                        ? 0.35
                        : gazetteer.city(sighting.id()) != null ? (located ? 1 : 0.6) : located ? 0.85 : 0.5;
            case SEA -> 0.7;
            case REGION -> place.country() == null ? 0.12 : located ? 0.7 : 0.5;
            case COUNTRY -> located ? 0.5 : 0.2;
            case OTHER -> located ? 0.6 : 0.3;
        };
    }
}
