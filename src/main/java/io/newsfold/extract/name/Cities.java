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
    private static final int LETTERS = 26;
    /** Plain characters and none: eight of them and two letters fit a long number. */
    private static final int PLAIN = 97;

    /** Room for so many names to begin with. */
    private static final int FEWEST_NAMES = 1 << 18;

    /** A part of a city is seldom meant where a city has the same name. */
    private static final int PART_OF_CITY = 4;

    /** A name in a script that sets no spaces. */
    record Unspaced(String name, int languages, String country, int row) {}

    private final List<Unspaced> unspaced = new ArrayList<>();
    private final PlaceNames forms = new PlaceNames(FEWEST_NAMES);
    private final List<String> divisions = new ArrayList<>();
    /** While the table is read: the numbers of divisions by their packed codes. */
    private final Map<Long, Integer> numbers = new HashMap<>();

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
    private byte[] names = new byte[1 << 20];
    private int size;
    /** Places asked for before. They cannot change, so threads may share them without a lock. */
    private final @Nullable Entity[] asked;

    Cities() {
        Resources.eachCharLine("places.tsv.gz", this::add);
        asked = new Entity[size];
        numbers.clear();
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

    private void add(char[] line, int length) {
        int[] tabs = new int[COLUMNS + 1];
        tabs[0] = -1;
        int at = 0;
        for (int i = 1; i < COLUMNS; i++) {
            while (line[at] != '\t') {
                at++;
            }
            tabs[i] = at++;
        }
        tabs[COLUMNS] = length;
        grow(tabs[2] - tabs[1]);
        int row = size++;
        ids[row] = number(line, tabs, 0);
        boolean isCapital = isFeature(line, tabs, "PPLC");
        long people = number(line, tabs, 5) + (isCapital ? CAPITAL_WEIGHT : 0);
        weights[row] = (int) (isFeature(line, tabs, "PPLX") ? people / PART_OF_CITY : people);
        latitudes[row] = number(line, tabs, 6);
        longitudes[row] = number(line, tabs, 7);
        division[row] = division(line, tabs);
        if (isFeature(line, tabs, "PPLA") || isCapital) {
            var code = divisions.get(division[row]);
            seats.putIfAbsent(code, row);
            if (isCapital) {
                capitals.putIfAbsent(code.substring(0, 2), row);
            }
        }
        addName(line, tabs[1] + 1, tabs[2], row);
        addForms(line, tabs[COLUMNS - 1] + 1, length, row);
    }

    /** The number of the division in columns 3 and 5, which is new at its first place. */
    private short division(char[] line, int[] tabs) {
        long packed = (long) (line[tabs[2] + 1] - 'A') * LETTERS + line[tabs[2] + 2] - 'A';
        for (int i = tabs[4] + 1; i < tabs[5]; i++) {
            packed = packed * PLAIN + line[i] - ' ' + 1;
        }
        if (packed != latestPacked) {
            latestPacked = packed;
            var known = numbers.get(packed);
            latestDivision = known == null ? divisions.size() : known;
            if (known == null) {
                numbers.put(packed, latestDivision);
                divisions.add(text(line, tabs, 2) + "." + text(line, tabs, 4));
            }
        }
        return (short) latestDivision;
    }

    private static String text(char[] line, int[] tabs, int column) {
        return new String(line, tabs[column] + 1, tabs[column + 1] - tabs[column] - 1);
    }

    private static boolean isFeature(char[] line, int[] tabs, String feature) {
        int from = tabs[3] + 1;
        boolean isSame = tabs[4] - from == feature.length();
        for (int i = 0; i < feature.length() && isSame; i++) {
            isSame = line[from + i] == feature.charAt(i);
        }
        return isSame;
    }

    private void addName(char[] line, int from, int to, int row) {
        int start = row == 0 ? 0 : ends[row - 1];
        int end = start;
        for (int i = from; i < to && end >= 0; i++) {
            names[end] = (byte) line[i];
            end = line[i] < 0x80 ? end + 1 : -1;
        }
        if (end < 0) {
            var name = new String(line, from, to - from).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(name, 0, names, start, name.length);
            end = start + name.length;
        }
        ends[row] = end;
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

    private static int number(char[] line, int[] tabs, int column) {
        int from = tabs[column] + 1;
        boolean isNegative = line[from] == '-';
        int number = 0;
        for (int i = isNegative ? from + 1 : from; i < tabs[column + 1]; i++) {
            int digit = line[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("no number in column " + (column + 1));
            }
            number = number * 10 + digit;
        }
        return isNegative ? -number : number;
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
