package io.newsfold.match.signal;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.SparseVector;

/** What the words of two reports have in common, the same whichever comes first: sums and counts over whole numbers. */
final class SharedWords {
    /** A word of at least this weight is heavy. */
    private static final int HEAVY = SparseVector.ONE / 10;

    /** The rarity of a word that one article in a thousand tells. */
    private static final double RARE = 7;

    private final Lookup one;
    private final Fingerprint other;
    private long titles;
    private long leads;
    private long bodies;
    private long titleInLead;
    private long leadInTitle;
    private long titleTold;
    private long otherTitleTold;
    private int heaviest;
    private int heavy;
    private double rarest;
    private int rare;

    SharedWords(Lookup one, Fingerprint other) {
        this.one = one;
        this.other = other;
        addBody();
        addLead();
        addTitle();
    }

    private void addBody() {
        int count = one.find(other.body());
        long products = 0;
        long told = 0;
        for (int i = 0; i < count; i++) {
            long title = one.title(i);
            products += (long) one.body(i) * one.weight(i);
            told += title * title;
        }
        bodies = products;
        titleTold = told;
        addRarity(count);
    }

    private void addRarity(int count) {
        double scaleHere = one.bodyScale() / (double) SparseVector.ONE;
        double scaleThere = other.bodyScale() / (double) SparseVector.ONE;
        double most = 0;
        int many = 0;
        for (int i = 0; i < count; i++) {
            double rarity = Math.min(one.body(i) * scaleHere, one.weight(i) * scaleThere);
            most = Math.max(most, rarity);
            many += rarity >= RARE ? 1 : 0;
        }
        rarest = most;
        rare = many;
    }

    private void addLead() {
        int count = one.find(other.lead());
        long products = 0;
        long title = 0;
        int most = 0;
        int many = 0;
        for (int i = 0; i < count; i++) {
            int there = one.weight(i);
            int shared = Math.min(one.lead(i), there);
            products += (long) one.lead(i) * there;
            title += (long) one.title(i) * there;
            most = Math.max(most, shared);
            many += shared >= HEAVY ? 1 : 0;
        }
        leads = products;
        titleInLead = title;
        heaviest = most;
        heavy = many;
    }

    private void addTitle() {
        int count = one.find(other.title());
        for (int i = 0; i < count; i++) {
            long there = one.weight(i);
            titles += one.title(i) * there;
            leadInTitle += one.lead(i) * there;
            otherTitleTold += one.body(i) == 0 ? 0 : there * there;
        }
    }

    /** Cosine of the titles, 0 to 1; so {@link #leads} and {@link #bodies}. */
    double titles() {
        return SparseVector.cosine(titles);
    }

    double leads() {
        return SparseVector.cosine(leads);
    }

    double bodies() {
        return SparseVector.cosine(bodies);
    }

    /** Cosine of one's title and the other's lead, whichever is more. */
    double titleInLead() {
        return SparseVector.cosine(Math.max(titleInLead, leadInTitle));
    }

    /** Which share of the squared weight of one's title lies on words that the other tells somewhere, the better of both. */
    double titleTold() {
        return Math.max(share(titleTold, one.titleSquares()), share(otherTitleTold, Lookup.squares(other.title())));
    }

    /** The same, the worse of both. */
    double bothTitlesTold() {
        return Math.min(share(titleTold, one.titleSquares()), share(otherTitleTold, Lookup.squares(other.title())));
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }

    /** The weight of the heaviest word that both lead with, the lesser of its two weights, 0 to 1. */
    double rarestInLeads() {
        return heaviest / (double) SparseVector.ONE;
    }

    /** How many words both lead with that weigh a tenth or more in each. */
    int rareInLeads() {
        return heavy;
    }

    /** ln(1 / share of articles) of the rarest word that both tell, more if both tell it often; 0 and more. */
    double rarest() {
        return rarest;
    }

    /** How many words both tell that one article in a thousand tells, or fewer. */
    int rare() {
        return rare;
    }
}
