package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Countries (CLDR), populated places and first-level divisions (GeoNames) and the regions, seas and sites of a table of
 * our own, by the ids that names carry: {@code country:TR}, {@code place:323786}, {@code place:TR.34},
 * {@code place:black-sea}.
 */
public final class Gazetteer {
    private static final long COUNTRY_WEIGHT = 1_000_000_000;
    private static final long SITE_WEIGHT = 500_000_000;
    private static final double THOUSANDTHS = 1000;

    private final Map<String, Entity> byId = new HashMap<>(1 << 14);
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> idsOfDivisions = new HashMap<>();
    private final Map<String, String> regionsByName = new HashMap<>();
    /** Regions that the table of our own never calls by their bare name: {@code Washington} is the capital. */
    private final Set<String> shy = new HashSet<>();

    private final Cities cities;
    private final SoundPlaces sounds = new SoundPlaces(this);
    private final Lexicon.Builder forms;

    Gazetteer(Cities cities, Lexicon.Builder forms, @Nullable Path folder) {
        this.cities = cities;
        this.forms = forms;
        Resources.eachLine("countries.tsv", this::addCountry);
        var further = new ArrayList<String>();
        Resources.eachLine("sites.txt", line -> {
            if (line.startsWith("+")) {
                further.add(line);
            } else {
                addSite(line);
            }
        });
        Resources.eachLine("sites-eastern.txt", line -> {
            if (line.startsWith("+")) {
                further.add(line);
            } else {
                addSite(line);
            }
        });
        Resources.eachLine("regions.tsv.gz", this::addRegion);
        further.forEach(this::addFurther);
        Resources.eachLineOfUser("sites.txt", folder, line -> {
            if (line.startsWith("+")) {
                addFurther(line);
            } else {
                addSite(line);
            }
        });
    }

    /** The tables on the class path, read once. */
    public static Gazetteer standard() {
        return Tables.standard().gazetteer();
    }

    /** The place with this id of a name, or null where the id is none of a known place. */
    public @Nullable Place place(String nameId) {
        var entity = entity(nameId);
        return entity == null ? null : entity.place();
    }

    /** How likely a bare mention means it rather than a namesake: the population of a city; 0 where unknown. */
    public long weight(String nameId) {
        var entity = entity(nameId);
        return entity == null ? 0 : entity.weight();
    }

    /**
     * The id of what holds it: the city of a site where one is known, the seat of the province for a district, the
     * country for a seat or site; or null.
     */
    public @Nullable String holder(String nameId) {
        var city = holders.get(nameId);
        if (city != null) {
            return city;
        }
        var code = cities.division(nameId);
        var seat = code == null ? null : cities.seat(code);
        if (seat != null && !seat.equals(nameId)) {
            return seat;
        }
        var place = place(nameId);
        return place == null || place.country() == null || place.kind() == Place.Kind.COUNTRY
                ? null
                : "country:" + place.country();
    }

    /** The id of the city that a site is known to lie in, or that a region is named after; or null. */
    public @Nullable String city(String nameId) {
        return holders.get(nameId);
    }

    /** The id of the capital of a country (ISO 3166), or null. */
    public @Nullable String capital(String country) {
        return cities.capital(country);
    }

    /** The id of the seat of the division that the place is or lies in, or null. */
    public @Nullable String seat(String nameId) {
        var code = division(nameId);
        return code == null ? null : cities.seat(code);
    }

    /** The first-level division that a place lies in or is, {@code TR.34}; or null. */
    public @Nullable String division(String nameId) {
        var code = codes.get(nameId);
        if (code != null) {
            return code;
        }
        var city = holders.get(nameId);
        return cities.division(city == null ? nameId : city);
    }

    /** The ids of all places and countries of this name, in any language; of one country if it is told (ISO 3166). */
    public List<String> named(String name, @Nullable String country) {
        var ids = new ArrayList<String>();
        Consumer<Form> sink = form -> {
            boolean isPlace = form.sense() instanceof Entity entity
                    && entity.place() != null
                    && (country == null || country.equals(entity.place().country()));
            if (isPlace && !ids.contains(((Entity) form.sense()).id())) {
                ids.add(((Entity) form.sense()).id());
            }
        };
        Tables.standard().lexicon().forms(name, sink);
        return List.copyOf(ids);
    }

    @Nullable
    Entity entity(String nameId) {
        var entity = byId.get(nameId);
        return entity == null ? cities.entity(nameId) : entity;
    }

    /** Gives the cities and regions of a country. */
    void each(String country, Consumer<Entity> sink) {
        for (var entity : byId.values()) {
            var place = entity.place();
            if (place != null && place.kind() == Place.Kind.REGION && country.equals(place.country())) {
                sink.accept(entity);
            }
        }
        cities.each(country, sink);
    }

    /** The places by how their names sound. */
    SoundPlaces sounds() {
        return sounds;
    }

    Cities cities() {
        return cities;
    }

    /** Gives each name of {@code name=languages|name=languages} with its languages as {@link Tongues}. */
    static void eachName(String told, ObjIntConsumer<String> sink) {
        for (int start = 0; start < told.length(); ) {
            int bar = told.indexOf('|', start);
            int end = bar < 0 ? told.length() : bar;
            int equals = told.lastIndexOf('=', end - 1);
            boolean isLocal = told.charAt(equals + 1) == '*';
            int languages = isLocal ? Tongues.EVERY : Tongues.bits(told.substring(equals + 1, end));
            sink.accept(told.substring(start, equals), languages);
            start = end + 1;
        }
    }

    private void addCountry(String line) {
        var parts = line.split("\t", -1);
        var place = new Place(parts[1], Place.Kind.COUNTRY, parts[0], null, null, null);
        var entity = new Entity(NameKind.COUNTRY, "country:" + parts[0], parts[1], COUNTRY_WEIGHT, place);
        byId.put(entity.id(), entity);
        addForms(parts[2], entity);
    }

    /** A division that the table of our own has under the same name in the same country keeps the id it has there. */
    private void addRegion(String line) {
        var parts = line.split("\t", -1);
        var country = parts[0].substring(0, 2);
        var known = regionsByName.get(country + NameKey.of(parts[1]));
        var id = known == null ? "place:" + parts[0] : known;
        codes.put(id, parts[0]);
        idsOfDivisions.put(parts[0], id);
        var entity = byId.get(id);
        if (entity == null) {
            var latitude = parts[3].isEmpty() ? null : Double.valueOf(Integer.parseInt(parts[3]) / THOUSANDTHS);
            var longitude = parts[4].isEmpty() ? null : Double.valueOf(Integer.parseInt(parts[4]) / THOUSANDTHS);
            var place = new Place(parts[1], Place.Kind.REGION, country, null, latitude, longitude);
            entity = new Entity(NameKind.PLACE, id, parts[1], Long.parseLong(parts[2]), place);
            byId.put(id, entity);
        } else {
            entity = new Entity(entity.kind(), id, entity.name(), Long.parseLong(parts[2]), entity.place());
        }
        if (!shy.contains(id)) {
            if (parts[1].indexOf(' ') > 0) {
                forms.add(Form.ofPlace(parts[1], Tongues.EVERY, entity));
            }
            addForms(parts[5], entity);
        }
    }

    private void addForms(String told, Entity entity) {
        eachName(told, (name, languages) -> forms.add(Form.ofPlace(name, languages, entity)));
    }

    private void addSite(String line) {
        var parts = line.split("\\|", -1);
        var id = parts[0].strip();
        var entity = site(id, parts);
        byId.put(id, entity);
        var place = entity.place();
        if (place != null && place.kind() == Place.Kind.REGION && place.country() != null) {
            regionsByName.put(place.country() + NameKey.of(place.name()), id);
            if (!isNamed(parts, place.name())) {
                shy.add(id);
            }
        }
        addForms(parts, entity);
    }

    private void addFurther(String line) {
        var parts = line.split("\\|", -1);
        var told = parts[0].substring(1).strip();
        var id = idsOfDivisions.getOrDefault(told.substring(told.indexOf(':') + 1), told);
        var entity = entity(id);
        if (entity == null) {
            throw new IllegalArgumentException("no place has the id " + id);
        }
        addForms(parts, entity);
    }

    private static boolean isNamed(String[] parts, String name) {
        for (String form : parts[parts.length - 1].split(";", -1)) {
            if (form.strip().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void addForms(String[] parts, Entity entity) {
        for (String told : parts[parts.length - 1].split(";", -1)) {
            var form = Form.of(told.strip(), entity);
            forms.add(form);
            if (form.text().indexOf(' ') > 0 && Inflection.isCyrillic(form.text())) {
                for (String written : Declension.of(form.text(), form.languages())) {
                    forms.add(new Form(written, form.languages(), form.writing(), entity));
                }
            }
        }
    }

    /** In the fourth column stand coordinates, and after {@code @} the GeoNames id of the city that holds the site. */
    private Entity site(String id, String[] parts) {
        var country = parts[2].isBlank() ? null : parts[2].strip();
        int held = parts[3].indexOf('@');
        var told = (held < 0 ? parts[3] : parts[3].substring(0, held)).strip();
        if (held >= 0) {
            holders.put(id, "place:" + parts[3].substring(held + 1).strip());
        }
        var at = told.isEmpty() ? null : told.split(",", -1);
        var kind = Place.Kind.valueOf(parts[1].strip());
        var latitude = at == null ? null : Double.valueOf(at[0]);
        var longitude = at == null ? null : Double.valueOf(at[1]);
        var place = new Place(parts[4].strip(), kind, country, null, latitude, longitude);
        return new Entity(NameKind.PLACE, id, place.name(), SITE_WEIGHT, place);
    }
}
