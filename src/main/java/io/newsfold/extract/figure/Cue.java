package io.newsfold.extract.figure;

import io.newsfold.model.FigureKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a word or phrase of {@code figure-cues.txt} tells of a number near it. At most 64, so that a set is a long. */
enum Cue {
    KILLED_BEFORE(FigureKind.KILLED),
    KILLED_AFTER(FigureKind.KILLED),
    KILLED_TOLL(FigureKind.KILLED),
    KILLED_ONE(FigureKind.KILLED),
    KILLED_TWO(FigureKind.KILLED),
    INJURED_BEFORE(FigureKind.INJURED),
    INJURED_AFTER(FigureKind.INJURED),
    INJURED_TOLL(FigureKind.INJURED),
    INJURED_ONE(FigureKind.INJURED),
    INJURED_TWO(FigureKind.INJURED),
    MISSING_BEFORE(FigureKind.MISSING),
    MISSING_AFTER(FigureKind.MISSING),
    MISSING_TOLL(FigureKind.MISSING),
    MISSING_ONE(FigureKind.MISSING),
    ARRESTED_BEFORE(FigureKind.ARRESTED),
    ARRESTED_AFTER(FigureKind.ARRESTED),
    ARRESTED_TOLL(FigureKind.ARRESTED),
    ARRESTED_ONE(FigureKind.ARRESTED),
    DISPLACED_BEFORE(FigureKind.DISPLACED),
    DISPLACED_AFTER(FigureKind.DISPLACED),
    DISPLACED_TOLL(FigureKind.DISPLACED),
    /** A noun that says no more than people. */
    PEOPLE,
    /** One person: {@code a woman}. */
    PERSON,
    PERSON_TWO,
    ARTICLE,
    THING,
    AGE,
    AGE_BEFORE,
    PERCENT_AFTER,
    PERCENT_BEFORE,
    POINTS,
    BP,
    /** A phrase that is a number of basis points by itself. */
    BP_VALUE,
    INFLATION,
    COUNTED,
    FRACTION,
    PENS,
    HALF,
    VOTES,
    VOTED,
    MAGNITUDE,
    MEASURED,
    CURRENCY,

    SCALE,
    /** A unit of volume; its value multiplies. */
    VOLUME,
    /** Tells that the money near it is of the event: damage, fine, prize. */
    MONEY,
    /** Tells that the money near it is a price, a wage, a rate. */
    PRICE,
    /** {@code a year}: a statistic of people. */
    YEARLY,
    LEAD,
    AT_LEAST,
    AT_LEAST_AFTER,
    MORE_THAN,
    MORE_THAN_AFTER,
    ABOUT,
    ABOUT_AFTER,
    AT_MOST,
    LESS_THAN,
    LESS_THAN_AFTER,
    PREVIOUS,
    AGAINST,
    /** Tells that the text is of an election. */
    BALLOT,
    SPORT,
    HISTORY,
    NEAR;

    private final @Nullable FigureKind people;

    Cue() {
        this(null);
    }

    Cue(@Nullable FigureKind people) {
        this.people = people;
    }

    /** Whom it counts; null where it counts no people. */
    @Nullable
    FigureKind people() {
        return people;
    }

    boolean isBefore() {
        return name().endsWith("_BEFORE");
    }

    boolean isToll() {
        return name().endsWith("_TOLL");
    }

    @SuppressWarnings("EnumOrdinal") // a bit in memory, never stored
    long bit() {
        return 1L << ordinal();
    }

    /** A cue with its value: {@code currency USD} is CURRENCY of USD. */
    record Meaning(Cue cue, String value) {
        /** Reads a label of the table; what follows the name of a cue is its value. */
        static Meaning of(String label) {
            var upper = label.toUpperCase(Locale.ROOT).replace(' ', '_');
            for (var cue : values()) {
                if (cue.name().equals(upper)) {
                    return new Meaning(cue, "");
                }
            }
            int space = label.lastIndexOf(' ');
            var name = label.substring(0, Math.max(space, 0))
                    .toUpperCase(Locale.ROOT)
                    .replace(' ', '_');
            var value = label.substring(space + 1);
            return new Meaning(name.equals("BP") ? BP_VALUE : valueOf(name), value);
        }
    }
}
