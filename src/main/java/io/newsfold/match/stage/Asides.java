package io.newsfold.match.stage;

import io.newsfold.match.stage.Cue.Kind;

/** The parts of a passage that tell of older events or of those to come: {@code since the first round}. */
final class Asides {
    /** Whether a cue begins at a unit. */
    interface Cues {
        boolean at(int unit, Kind kind);
    }

    private static final int RIGHT = 7;
    private static final int LEFT = 6;

    private final Units units;
    private final Cues cues;

    Asides(Units units, Cues cues) {
        this.units = units;
        this.cues = cues;
    }

    /** Whether a mark stands in such a part: in the clause of a cue, on the side to which the cue looks. */
    boolean cover(Candidate candidate) {
        int sentence = candidate.sentence();
        for (int i = candidate.start() - 1; i >= 0 && i >= candidate.start() - RIGHT; i--) {
            if (units.sentence(i) != sentence || units.endsClause(i)) {
                break;
            }
            if (cues.at(i, Kind.OLD_RIGHT) || cues.at(i, Kind.OLD)) {
                return true;
            }
        }
        for (int i = candidate.end(); i < units.size() && i < candidate.end() + LEFT; i++) {
            if (units.sentence(i) != sentence || units.endsClause(i)) {
                break;
            }
            if (cues.at(i, Kind.OLD_LEFT) || cues.at(i, Kind.OLD)) {
                return true;
            }
        }
        return false;
    }
}
