package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
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
    private static final int ID_NUMBER = 0;
    private static final int NAME = 1;
    private static final int COUNTRY = 2;
    private static final int FEATURE = 3;
    private static final int DIVISION = 4;
    private static final int PEOPLE = 5;
    private static final int LATITUDE = 6;
    private static final int LONGITUDE = 7;
    private static final int FORMS = 8;
    /** Kinds of places in GeoNames. */
    private static final int CAPITAL = Columns.code("PPLC");

    private static final int SEAT = Columns.code("PPLA");
    private static final int PART = Columns.code("PPLX");

    /** Room for so many names to begin with. */
    private static final int FEWEST_NAMES = 1 << 18;

    /** A part of a city is seldom meant where a city has the same name. */
    private static final int PART_OF_CITY = 4;

    /** A name in a script that sets no spaces. */
    record Unspaced(String name, int languages, String country, int row) {}

    private final List<Unspaced> unspaced = new ArrayList<>();
    private final PlaceNames forms = new PlaceNames(FEWEST_NAMES);
    private final List<String> divisions = new ArrayList<>();
    private final Columns columns = new Columns(COLUMNS);
    /** While the table is read: the numbers of divisions by their packed codes. */
    private final Map<Long, Integer> numbersOfDivisions = new HashMap<>();

    private long latestPacked = -1;
    private int latestDivision;
    private final Map<String, Integer> seats = new HashMap<>();
    private final Map<String, Integer> capitals = new HashMap<>();
    private int[] ids = new int[1 << 17];
    private int[] weights = new int[1 << 17];
    private int[] latitudes = new int[1 << 17];
    private int[] longitudes = new int[1 << 17];
    private short[] division = new short[1 << 17];
    private int[] ends = new int[1 << 17];
    private char[] names = new char[1 << 20];
    private int size;
    /** Places asked for before. They cannot change, so threads may share them without a lock. */
    private final @Nullable Entity[] asked;

    Cities() {
        Resources.eachCharLine("places.tsv.gz", this::add);
        asked = new Entity[size];
        numbersOfDivisions.clear();
    }

    /** Whether some name of a place is, or begins with, the phrase. */
    boolean knows(long phrase) {
        return forms.knows(phrase);
    }

    /** The names of places and the beginnings of longer ones. */
    PlaceNames forms() {
        return forms;
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
        var name = new String(names, start, ends[row] - start);
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

    private void add(char[] line, int length) {
        columns.of(line, length);
        grow(columns.to(NAME) - columns.from(NAME));
        int row = size++;
        int feature = columns.code(FEATURE);
        boolean isCapital = feature == CAPITAL;
        long people = columns.number(PEOPLE) + (isCapital ? CAPITAL_WEIGHT : 0);
        ids[row] = columns.number(ID_NUMBER);
        weights[row] = (int) (feature == PART ? people / PART_OF_CITY : people);
        latitudes[row] = columns.number(LATITUDE);
        longitudes[row] = columns.number(LONGITUDE);
        division[row] = division();
        if (feature == SEAT || isCapital) {
            var code = divisions.get(division[row]);
            seats.putIfAbsent(code, row);
            if (isCapital) {
                capitals.putIfAbsent(code.substring(0, 2), row);
            }
        }
        addName(line, columns.from(NAME), columns.to(NAME), row);
        addForms(line, columns.from(FORMS), length, row);
    }

    /** The number of the division, which is new at its first place. */
    private short division() {
        long packed = columns.packed(COUNTRY, DIVISION);
        if (packed != latestPacked) {
            latestPacked = packed;
            var known = numbersOfDivisions.get(packed);
            latestDivision = known == null ? divisions.size() : known;
            if (known == null) {
                numbersOfDivisions.put(packed, latestDivision);
                divisions.add(columns.text(COUNTRY) + "." + columns.text(DIVISION));
            }
        }
        return (short) latestDivision;
    }

    private void addName(char[] line, int from, int to, int row) {
        int start = row == 0 ? 0 : ends[row - 1];
        System.arraycopy(line, from, names, start, to - from);
        ends[row] = start + to - from;
    }

    /** Each name of {@code name=languages|name=languages}, as {@link Gazetteer#eachName} reads them. */
    private void addForms(char[] line, int from, int length, int row) {
        for (int start = from; start < length; ) {
            int end = start;
            int equals = -1;
            while (end < length && line[end] != '|') {
                equals = line[end] == '=' ? end : equals;
                end++;
            }
            boolean isLocal = line[equals + 1] == '*';
            int languages = isLocal ? Tongues.EVERY : Tongues.bits(line, equals + 1, end);
            forms.add(line, start, equals, languages, row);
            if (HanScript.isEastern(line, start, equals)) {
                var country = divisions.get(division[row]).substring(0, 2);
                unspaced.add(new Unspaced(new String(line, start, equals - start), languages, country, row));
            }
            start = end + 1;
        }
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
        int needed = (size == 0 ? 0 : ends[size - 1]) + characters;
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
