package io.newsfold.match.stage;

import io.newsfold.match.stage.Cue.Kind;
import org.jspecify.annotations.Nullable;

/** The units of a text with the cues that begin at them; a phrase hides those that begin within it. */
final class Cues {
    private final StageTable table;
    private final Units units;
    private final CueTree.@Nullable Match[] matches;
    private boolean any;
    private boolean statistic;

    Cues(StageTable table, Units units) {
        this.table = table;
        this.units = units;
        this.matches = new CueTree.@Nullable Match[units.size()];
        for (int i = 0; i < units.size(); i++) {
            var match = table.at(units, i);
            if (match != null) {
                any = true;
                matches[i] = match;
                statistic |= is(i, Kind.STATISTIC);
                i += match.length() - 1;
            }
        }
    }

    String tag() {
        return table.tag();
    }

    Units units() {
        return units;
    }

    boolean isEmpty() {
        return !any;
    }

    boolean hasStatistic() {
        return statistic;
    }

    boolean is(int unit, Kind kind) {
        return at(unit, kind) != null;
    }

    /** The cue of a kind that begins at a unit, or null; any unit may be asked for. */
    @Nullable
    Cue at(int unit, Kind kind) {
        if (unit < 0 || unit >= matches.length) {
            return null;
        }
        var match = matches[unit];
        if (match != null) {
            for (var cue : match.cues()) {
                if (cue.kind() == kind) {
                    return cue;
                }
            }
        }
        return null;
    }

    /** How many units the phrase at a unit takes; 1 where there is none. */
    int length(int unit) {
        var match = matches[unit];
        return match == null ? 1 : match.length();
    }

    /** Whether a unit is in the text and in the sentence of another. */
    boolean isWithin(int unit, int other) {
        return unit >= 0 && unit < units.size() && units.sentence(unit) == units.sentence(other);
    }

    /** Whether what is older or still to come begins or ends at a unit. */
    boolean isAside(int unit) {
        return is(unit, Kind.OLD_RIGHT) || is(unit, Kind.OLD_LEFT) || is(unit, Kind.OLD);
    }
}
