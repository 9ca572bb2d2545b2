package io.newsfold.match.stage;

import io.newsfold.match.stage.Cue.Kind;

/** The parts of a passage that tell of older events or of those to come: {@code since the first round}. */
final class Asides {
    private static final int RIGHT = 7;
    private static final int LEFT = 6;

    private final Cues cues;

    Asides(Cues cues) {
        this.cues = cues;
    }

    /** Whether a mark stands in such a part: in the clause of a cue, on the side to which the cue looks. */
    boolean cover(Candidate candidate) {
        int start = candidate.start();
        for (int i = start - 1; i >= start - RIGHT && isInClause(i, start); i--) {
            if (cues.is(i, Kind.OLD_RIGHT) || cues.is(i, Kind.OLD)) {
                return true;
            }
        }
        int end = candidate.end();
        for (int i = end; i < end + LEFT && isInClause(i, start); i++) {
            if (cues.is(i, Kind.OLD_LEFT) || cues.is(i, Kind.OLD)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInClause(int unit, int start) {
        return cues.isWithin(unit, start) && !cues.units().endsClause(unit);
    }
}
