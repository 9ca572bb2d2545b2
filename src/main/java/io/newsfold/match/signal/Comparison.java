package io.newsfold.match.signal;

import org.jspecify.annotations.Nullable;

/**
 * Two reports beside each other: what several signals ask of them is worked out once, when it is first asked. Cosines are
 * from 0 to 1, and the same whichever report comes first.
 */
public final class Comparison {
    private static final double NOT_YET = -1;

    private final Comparer comparer;
    private final Profile other;
    private double titles = NOT_YET;
    private double leads = NOT_YET;
    private double bodies = NOT_YET;
    private double titleInLead = NOT_YET;
    private double people = NOT_YET;
    private double organisations = NOT_YET;
    private double places = NOT_YET;
    private double numbers = NOT_YET;
    private double sameText = NOT_YET;
    private int rareInLeads;
    private double rarestInLeads = NOT_YET;
    private @Nullable SharedRarity rarity;
    private final Setting setting;
    private final long gap;

    /** Compares the comparer's report with another. */
    public Comparison(Comparer comparer, Profile other) {
        this.comparer = comparer;
        this.other = other;
        this.setting = Setting.of(one(), other);
        this.gap = isDated(one()) && isDated(other)
                ? Math.abs(one().publishedDay() - other.publishedDay())
                : Profile.UNKNOWN;
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
        long a = one().publishedSecond();
        long b = other.publishedSecond();
        return a == Profile.UNKNOWN || b == Profile.UNKNOWN ? gap() * 24.0 : Math.abs(a - b) / 3600.0;
    }

    Profile one() {
        return comparer.one();
    }

    Profile other() {
        return other;
    }

    boolean isOneLanguage() {
        return one().language().equals(other.language());
    }

    public double titles() {
        if (titles == NOT_YET) {
            titles = comparer.title(other.print().title());
        }
        return titles;
    }

    public double leads() {
        if (leads == NOT_YET) {
            leads = comparer.lead(other.print().lead());
        }
        return leads;
    }

    public double bodies() {
        if (bodies == NOT_YET) {
            bodies = comparer.body(other.print().body());
        }
        return bodies;
    }

    /** How much of one's title is in the other's lead, whichever is more. */
    double titleInLead() {
        if (titleInLead == NOT_YET) {
            titleInLead = Math.max(
                    comparer.title(other.print().lead()),
                    comparer.lead(other.print().title()));
        }
        return titleInLead;
    }

    double people() {
        if (people == NOT_YET) {
            people = one().print().people().dot(other.print().people());
        }
        return people;
    }

    double organisations() {
        if (organisations == NOT_YET) {
            organisations = one().print().organisations().dot(other.print().organisations());
        }
        return organisations;
    }

    double places() {
        if (places == NOT_YET) {
            places = one().print().places().dot(other.print().places());
        }
        return places;
    }

    double numbers() {
        if (numbers == NOT_YET) {
            numbers = one().print().numbers().dot(other.print().numbers());
        }
        return numbers;
    }

    /** The weight of the heaviest word that both lead with, 0 to 1. */
    double rarestInLeads() {
        compareLeads();
        return rarestInLeads;
    }

    /** How many heavy words both lead with. */
    int rareInLeads() {
        compareLeads();
        return rareInLeads;
    }

    private void compareLeads() {
        if (rarestInLeads == NOT_YET) {
            var shared = comparer.sharedWithLead(other.print().lead());
            rarestInLeads = shared.heaviest();
            rareInLeads = shared.heavy();
        }
    }

    SharedRarity rarity() {
        var known = rarity;
        if (known == null) {
            known = SharedRarity.of(one().print(), other.print());
            rarity = known;
        }
        return known;
    }

    /** Which share of the shorter text stands in the longer one, 0 to 1. */
    double sameText() {
        if (sameText == NOT_YET) {
            sameText =
                    Copies.containment(one().print().shingles(), other.print().shingles());
        }
        return sameText;
    }

    /** How like they are at first sight, 0 and more: words, and across languages names and numbers too. */
    public double likeness() {
        double words = bodies() + 0.5 * leads() + 0.3 * titles();
        return isOneLanguage() ? words : words + 0.2 * (people() + organisations() + places()) + 0.3 * numbers();
    }
}
