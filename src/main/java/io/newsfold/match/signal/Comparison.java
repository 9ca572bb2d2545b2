package io.newsfold.match.signal;

import io.newsfold.event.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Two reports beside each other: what several signals ask of them is worked out once, when it is first asked. Cosines are
 * from 0 to 1, and the same whichever report comes first.
 */
public final class Comparison {
    private static final double NOT_YET = -1;

    private final Profile one;
    private final Profile other;
    private final SharedWords words;
    private final Runs runs;
    private final Setting setting;
    private final long gap;
    private @Nullable Overlap people;
    private @Nullable Overlap organisations;
    private @Nullable Overlap places;
    private double numbers = NOT_YET;
    private double sameText = NOT_YET;

    Comparison(Profile one, Runs runs, Profile other, SharedWords words) {
        this.one = one;
        this.other = other;
        this.words = words;
        this.runs = runs;
        this.setting = Setting.of(one, other);
        this.gap =
                isDated(one) && isDated(other) ? Math.abs(one.publishedDay() - other.publishedDay()) : Profile.UNKNOWN;
    }

    private static boolean isDated(Profile profile) {
        return profile.publishedDay() != Profile.UNKNOWN;
    }

    Setting setting() {
        return setting;
    }

    boolean isUndated() {
        return gap == Profile.UNKNOWN;
    }

    /** Days between the two publications; 0 if one is undated. */
    long gap() {
        return isUndated() ? 0 : gap;
    }

    /** Hours between the two publications, to the second where both tell it, else by whole days; 0 if one is undated. */
    double hours() {
        long a = one.publishedSecond();
        long b = other.publishedSecond();
        return a == Profile.UNKNOWN || b == Profile.UNKNOWN ? gap() * 24.0 : Math.abs(a - b) / 3600.0;
    }

    Profile one() {
        return one;
    }

    public Profile other() {
        return other;
    }

    boolean isOneLanguage() {
        return setting != Setting.ACROSS;
    }

    SharedWords words() {
        return words;
    }

    public double titles() {
        return words.titles();
    }

    public double leads() {
        return words.leads();
    }

    public double bodies() {
        return words.bodies();
    }

    Overlap people() {
        var known = people;
        if (known == null) {
            known = Overlap.of(here().people(), there().people());
            people = known;
        }
        return known;
    }

    Overlap organisations() {
        var known = organisations;
        if (known == null) {
            known = Overlap.of(here().organisations(), there().organisations());
            organisations = known;
        }
        return known;
    }

    Overlap places() {
        var known = places;
        if (known == null) {
            known = Overlap.of(here().places(), there().places());
            places = known;
        }
        return known;
    }

    double numbers() {
        if (numbers == NOT_YET) {
            numbers = here().numbers().dot(there().numbers());
        }
        return numbers;
    }

    /** Which share of the shorter text stands in the longer one, 0 to 1. */
    double sameText() {
        if (sameText == NOT_YET) {
            sameText = Copies.containment(runs, there().shingles());
        }
        return sameText;
    }

    /** How like they are at first sight, 0 and more: words, and across languages names and numbers too. */
    public double likeness() {
        double shared = bodies() + 0.5 * leads() + 0.3 * titles();
        return isOneLanguage()
                ? shared
                : shared + 0.2 * (people().cosine() + organisations().cosine() + places().cosine()) + 0.3 * numbers();
    }

    private Fingerprint here() {
        return one.print();
    }

    private Fingerprint there() {
        return other.print();
    }
}
