package io.newsfold.extract.place;

import io.newsfold.model.Place;

/** A place that may be the event's, with what speaks for it. Changes while an article is read. */
final class Candidate {
    private static final double FURTHER = 0.35;
    private static final double MOST_OF_FURTHER = 1.2;

    final String id;
    final Place place;
    private double best;
    private double further;
    private boolean isLocated;
    private boolean isDateline;
    private boolean isEarly;
    private boolean isNation;
    private boolean isTitled;

    Candidate(String id, Place place) {
        this.id = id;
        this.place = place;
    }

    /** Adds a mention; {@code early}: in the title, the description or the first sentences. */
    void add(double score, boolean located, boolean early) {
        isEarly |= early;
        isLocated |= located;
        if (score > best) {
            further += best;
            best = score;
        } else {
            further += score;
        }
    }

    /** Notes that the report was written there. */
    void addDateline() {
        isDateline = true;
    }

    boolean isDateline() {
        return isDateline;
    }

    boolean isLocated() {
        return isLocated;
    }

    /** Notes that the title tells it as a place. */
    void addTitle() {
        isTitled = true;
    }

    boolean isTitled() {
        return isTitled;
    }

    /** Notes that all of the country is concerned. */
    void addNation() {
        isNation = true;
    }

    boolean isNation() {
        return isNation;
    }

    boolean isEarly() {
        return isEarly;
    }

    /** The strongest mention, and a part of all others. */
    double score() {
        return best + Math.min(best * MOST_OF_FURTHER, further * FURTHER);
    }
}
