package io.newsfold.match.stage;

import io.newsfold.match.stage.Cue.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number in an order.
 *
 * @param length in units
 * @param written whether a word or an ending says so, and not a period alone
 */
record Ordinal(int number, int length, boolean written) {
    static final int MOST = 150;
    /** Of events that no table names. */
    private static final int HIGHEST = 7;

    /** Languages that write an ordinal as a number with a period. */
    private static final Set<String> DOTTED = Set.of("de", "tr", "pl");

    /** The ordinal that begins at a unit, or null. */
    static @Nullable Ordinal at(Cues cues, int i) {
        var units = cues.units();
        var word = cues.at(i, Kind.NTH);
        if (word != null) {
            return new Ordinal(word.number(), cues.length(i), true);
        }
        if (units.is(i, '第') && units.number(i + 1) > 0) {
            return new Ordinal(units.number(i + 1), 2, true);
        }
        int number = units.number(i);
        return number < 1 || number > MOST ? null : ofDigits(cues, i, number);
    }

    private static @Nullable Ordinal ofDigits(Cues cues, int i, int number) {
        var units = cues.units();
        if (units.isGlued(i + 1) && cues.is(i + 1, Kind.SUFFIX)) {
            return new Ordinal(number, 2, true);
        }
        boolean joined =
                units.isGlued(i + 2) && (units.is(i + 1, '\'') || units.is(i + 1, '-') || units.is(i + 1, '.'));
        if (joined && cues.is(i + 2, Kind.SUFFIX)) {
            return new Ordinal(number, 3, true);
        }
        if (DOTTED.contains(cues.tag()) && units.isGlued(i + 1) && units.is(i + 1, '.')) {
            return new Ordinal(number, 2, false);
        }
        return units.isNumberWithArticle(i) ? new Ordinal(number, 1, true) : null;
    }

    /** Whether it numbers an event whose noun is in no table: the {@code second ferry} that sinks. */
    boolean isOfSomething(Cues cues, int start) {
        int next = start + length;
        if (!written || number < 2 || number > HIGHEST || !cues.isWithin(next, start)) {
            return false;
        }
        if (!cues.units().isWord(next) || cues.is(next, Kind.MONTH) || cues.is(start - 1, Kind.MONTH)) {
            return false;
        }
        return switch (cues.tag()) {
            // days of the week are ordinals, and nouns need a measure word
            case "pt", "zh" -> false;
            case "ar" -> cues.units().bare(start) == null;
            default -> true;
        };
    }
}
