package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The populated places of the world (GeoNames) in columns, ordered by their ids. What a place is to others is made of
 * its row when it is asked for.
 */
final class Cities {
    private static final String ID = "place:";
    private static final double THOUSANDTHS = 1000;
    private static final long CAPITAL_WEIGHT = 20_000_000;
    private static final int COLUMNS = 9;
    /** A part of a city is seldom meant where a city has the same name. */
    private static final int PART_OF_CITY = 4;

    /** A name in a script that sets no spaces. */
    record Unspaced(String name, int languages, String country, int row) {}

    private final List<Unspaced> unspaced = new ArrayList<>();
    private final PlaceNames forms = new PlaceNames();
    private final List<String> divisions = new ArrayList<>();
    private final Map<String, Integer> seats = new HashMap<>();
    private final Map<String, Integer> capitals = new HashMap<>();
    private int[] ids = new int[1 << 17];
    private int[] weights = new int[1 << 17];
    private int[] latitudes = new int[1 << 17];
    private int[] longitudes = new int[1 << 17];
    private short[] division = new short[1 << 17];
    private int[] ends = new int[1 << 17];
    private byte[] names = new byte[1 << 20];
    private int size;
    /** Places asked for before. They cannot change, so threads may share them without a lock. */
    private final @Nullable Entity[] asked;

    Cities() {
        var known = new HashMap<String, Integer>();
        Resources.eachLine("places.tsv.gz", line -> add(line, known));
        asked = new Entity[size];
    }

    /** Whether some name of a place is, or begins with, the phrase. */
    boolean knows(long phrase) {
        return forms.knows(phrase);
    }

    /** The names and their beginnings, between free slots that are zero. */
    long[] phrases() {
        return forms.phrases();
    }

    /** Gives the places that are called so in the language, in any where it is negative. */
    void named(long phrase, int language, Consumer<Entity> sink) {
        forms.rows(phrase, language, row -> sink.accept(entity(row)));
    }

    /** The place with this id of a name, or null. */
    @Nullable
    Entity entity(String nameId) {
        int row = row(nameId);
        return row < 0 ? null : entity(row);
    }

    /** The first-level division that holds it, {@code TR.68}; null where the place is not known. */
    @Nullable
    String division(String nameId) {
        int row = row(nameId);
        return row < 0 ? null : divisions.get(division[row]);
    }

    /** The id of the place that is the seat of a division, or null. */
    @Nullable
    String seat(String code) {
        var row = seats.get(code);
        return row == null ? null : ID + ids[row];
    }

    /** The id of the capital of a country, or null. */
    @Nullable
    String capital(String country) {
        var row = capitals.get(country);
        return row == null ? null : ID + ids[row];
    }

    private int row(String nameId) {
        boolean isNumber = nameId.length() > ID.length()
                && nameId.length() < ID.length() + 10
                && nameId.startsWith(ID)
                && isDigits(nameId);
        return isNumber ? Arrays.binarySearch(ids, 0, size, Integer.parseInt(nameId.substring(ID.length()))) : -1;
    }

    private static boolean isDigits(String nameId) {
        for (int i = ID.length(); i < nameId.length(); i++) {
            if (nameId.charAt(i) < '0' || nameId.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    Entity entity(int row) {
        var known = asked[row];
        if (known == null) {
            known = made(row);
            asked[row] = known;
        }
        return known;
    }

    private Entity made(int row) {
        int start = row == 0 ? 0 : ends[row - 1];
        var name = new String(names, start, ends[row] - start, StandardCharsets.UTF_8);
        var country = divisions.get(division[row]).substring(0, 2);
        var place = new Place(
                name,
                Place.Kind.CITY,
                country,
                (long) ids[row],
                latitudes[row] / THOUSANDTHS,
                longitudes[row] / THOUSANDTHS);
        return new Entity(NameKind.PLACE, ID + ids[row], name, weights[row], place);
    }

    private void add(String line, Map<String, Integer> known) {
        int[] tabs = new int[COLUMNS + 1];
        tabs[0] = -1;
        for (int i = 1; i < COLUMNS; i++) {
            tabs[i] = line.indexOf('\t', tabs[i - 1] + 1);
        }
        tabs[COLUMNS] = line.length();
        grow(tabs[2] - tabs[1]);
        int row = size++;
        ids[row] = number(line, tabs, 0);
        var country = line.substring(tabs[2] + 1, tabs[3]);
        var feature = line.substring(tabs[3] + 1, tabs[4]);
        boolean isCapital = feature.equals("PPLC");
        long people = number(line, tabs, 5) + (isCapital ? CAPITAL_WEIGHT : 0);
        weights[row] = (int) (feature.equals("PPLX") ? people / PART_OF_CITY : people);
        latitudes[row] = number(line, tabs, 6);
        longitudes[row] = number(line, tabs, 7);
        var code = country + "." + line.substring(tabs[4] + 1, tabs[5]);
        division[row] = (short) (int) known.computeIfAbsent(code, one -> {
            divisions.add(one);
            return divisions.size() - 1;
        });
        if (feature.equals("PPLA") || isCapital) {
            seats.putIfAbsent(code, row);
        }
        if (isCapital) {
            capitals.putIfAbsent(country, row);
        }
        var name = line.substring(tabs[1] + 1, tabs[2]).getBytes(StandardCharsets.UTF_8);
        int start = row == 0 ? 0 : ends[row - 1];
        System.arraycopy(name, 0, names, start, name.length);
        ends[row] = start + name.length;
        Gazetteer.eachName(line.substring(tabs[COLUMNS - 1] + 1), (form, languages) -> {
            forms.add(form, languages, row);
            if (HanScript.isEastern(form)) {
                unspaced.add(new Unspaced(form, languages, country, row));
            }
        });
    }

    private static int number(String line, int[] tabs, int column) {
        return Integer.parseInt(line, tabs[column] + 1, tabs[column + 1], 10);
    }

    /** Gives the names in scripts without spaces, once. */
    void takeUnspaced(Consumer<Unspaced> sink) {
        unspaced.forEach(sink);
        unspaced.clear();
    }

    /** Gives the places of a country. */
    void each(String country, Consumer<Entity> sink) {
        for (int row = 0; row < size; row++) {
            if (divisions.get(division[row]).startsWith(country)) {
                sink.accept(entity(row));
            }
        }
    }

    /** Makes room for a further row with a name of so many characters. */
    private void grow(int characters) {
        int needed = (size == 0 ? 0 : ends[size - 1]) + characters * 3;
        if (needed > names.length) {
            names = Arrays.copyOf(names, names.length * 2);
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
            latitudes = Arrays.copyOf(latitudes, size * 2);
            longitudes = Arrays.copyOf(longitudes, size * 2);
            division = Arrays.copyOf(division, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
    }
}
