package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Countries (CLDR), cities (GeoNames) and the regions, seas and sites of a table of our own, by the ids that names
 * carry: {@code country:TR}, {@code place:323786}, {@code place:black-sea}.
 */
public final class Gazetteer {
    private static final long COUNTRY_WEIGHT = 1_000_000_000;
    private static final long SITE_WEIGHT = 500_000_000;
    private static final long CAPITAL_WEIGHT = 20_000_000;

    private final Map<String, Entity> byId = new HashMap<>(1 << 16);
    private final Map<String, String> divisions = new HashMap<>(1 << 16);
    private final Map<String, String> seats = new HashMap<>();
    private final Lexicon.Builder forms;

    Gazetteer(Lexicon.Builder forms) {
        this.forms = forms;
        Resources.eachLine("countries.tsv", this::addCountry);
        Resources.eachLine("places.tsv.gz", this::addCity);
        Resources.eachLine("sites.txt", this::addSite);
    }

    /** The tables on the class path, read once. */
    public static Gazetteer standard() {
        return Tables.standard().gazetteer();
    }

    /** The place with this id of a name, or null where the id is none of a known place. */
    public @Nullable Place place(String nameId) {
        var entity = byId.get(nameId);
        return entity == null ? null : entity.place();
    }

    /** How likely a bare mention means it rather than a namesake: the population of a city; 0 where unknown. */
    public long weight(String nameId) {
        var entity = byId.get(nameId);
        return entity == null ? 0 : entity.weight();
    }

    /** The id of what holds it: the seat of the province for a district, the country for a seat or site; or null. */
    public @Nullable String holder(String nameId) {
        var division = divisions.get(nameId);
        var seat = division == null ? null : seats.get(division);
        if (seat != null && !seat.equals(nameId)) {
            return seat;
        }
        var place = place(nameId);
        return place == null || place.country() == null || place.kind() == Place.Kind.COUNTRY
                ? null
                : "country:" + place.country();
    }

    /** The ids of all places and countries of this name, in any language; of one country if it is told (ISO 3166). */
    public List<String> named(String name, @Nullable String country) {
        var ids = new ArrayList<String>();
        Tables.standard().lexicon().forms(name, form -> {
            boolean isPlace = form.sense() instanceof Entity entity
                    && entity.place() != null
                    && (country == null || country.equals(entity.place().country()));
            if (isPlace && !ids.contains(((Entity) form.sense()).id())) {
                ids.add(((Entity) form.sense()).id());
            }
        });
        return List.copyOf(ids);
    }

    @Nullable
    Entity entity(String nameId) {
        return byId.get(nameId);
    }

    private void addCountry(String line) {
        var parts = line.split("\t", -1);
        var place = new Place(parts[1], Place.Kind.COUNTRY, parts[0], null, null, null);
        var entity = new Entity(NameKind.COUNTRY, "country:" + parts[0], parts[1], COUNTRY_WEIGHT, place);
        byId.put(entity.id(), entity);
        addForms(parts[2], entity);
    }

    private void addCity(String line) {
        var parts = line.split("\t", -1);
        long geonamesId = Long.parseLong(parts[0]);
        long capital = parts[3].equals("PPLC") ? CAPITAL_WEIGHT : 0;
        var country = parts[2].intern();
        var place = new Place(
                parts[1], Place.Kind.CITY, country, geonamesId, Double.valueOf(parts[6]), Double.valueOf(parts[7]));
        var id = "place:" + geonamesId;
        var entity = new Entity(NameKind.PLACE, id, parts[1], Long.parseLong(parts[5]) + capital, place);
        byId.put(id, entity);
        var division = (country + "." + parts[4]).intern();
        divisions.put(id, division);
        if (parts[3].equals("PPLA") || parts[3].equals("PPLC")) {
            seats.putIfAbsent(division, id);
        }
        addForms(parts[8], entity);
    }

    private void addForms(String told, Entity entity) {
        for (String form : told.split("\\|", -1)) {
            int equals = form.lastIndexOf('=');
            var tags = form.substring(equals + 1);
            int languages = tags.startsWith("*") ? Tongues.EVERY : Tongues.bits(tags);
            forms.add(Form.of(form.substring(0, equals), languages, entity));
        }
    }

    private void addSite(String line) {
        var parts = line.split("\\|", -1);
        boolean isFurther = line.startsWith("+");
        var id = parts[0].substring(isFurther ? 1 : 0).strip();
        var entity = isFurther ? byId.get(id) : site(id, parts);
        if (entity == null) {
            throw new IllegalArgumentException("no place has the id " + id);
        }
        byId.put(id, entity);
        for (String form : parts[parts.length - 1].split(";", -1)) {
            forms.add(Form.of(form.strip(), entity));
        }
    }

    private static Entity site(String id, String[] parts) {
        var country = parts[2].isBlank() ? null : parts[2].strip();
        var at = parts[3].isBlank() ? null : parts[3].strip().split(",", -1);
        var kind = Place.Kind.valueOf(parts[1].strip());
        var latitude = at == null ? null : Double.valueOf(at[0]);
        var longitude = at == null ? null : Double.valueOf(at[1]);
        var place = new Place(parts[4].strip(), kind, country, null, latitude, longitude);
        return new Entity(NameKind.PLACE, id, place.name(), SITE_WEIGHT, place);
    }
}
