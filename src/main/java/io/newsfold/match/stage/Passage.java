package io.newsfold.match.stage;

import io.newsfold.match.stage.Cue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The marks that one text of an article tells. */
final class Passage {
    /** The series name of what is numbered but tells no stage: a century. */
    private static final String NO_SERIES = "-";

    /** Nouns that a plain or Roman number may number from behind: {@code round two}. */
    private static final Set<String> LABELLED =
            Set.of("round", "phase", "game", "leg", "stage", "package", "edition", "reading", "wave", Series.RESULTS);
    /** What joins tens and ones. */
    private static final Set<String> AND = Set.of("y", "e", "et", "و");

    private static final int GAP = 2;
    private static final int QUARTERS = 4;

    private final Cues cues;
    private final Units units;
    private final List<Candidate> candidates = new ArrayList<>(4);

    Passage(StageTable table, Units units) {
        this.units = units;
        this.cues = new Cues(table, units);
        if (!cues.isEmpty()) {
            find();
            var asides = new Asides(cues);
            candidates.removeIf(asides::cover);
        }
    }

    /** The marks of the event itself, in the order of the text; those of older and later events are left out. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** Whether it tells of a figure that is published each month. */
    boolean hasStatistic() {
        return cues.hasStatistic();
    }

    private void find() {
        for (int i = 0; i < units.size(); i++) {
            var mark = cues.at(i, Kind.MARK);
            if (isCounted(i)) {
                continue;
            }
            if (mark != null) {
                add(mark.name(), i, i + cues.length(i));
                continue;
            }
            var ordinal = Ordinal.at(cues, i);
            if (ordinal != null) {
                i = numbered(ordinal, i) - 1;
                continue;
            }
            month(i);
            labelled(i);
        }
    }

    private void add(String mark, int start, int end) {
        candidates.add(new Candidate(mark, start, end, units.sentence(start)));
    }

    private void add(Cue series, int number, int start, int end) {
        if (series.name().equals(NO_SERIES)) {
            return;
        }
        if (!series.name().equals(Series.RESULTS)) {
            add(series.name() + ":" + number, start, end);
        } else if (number <= QUARTERS) {
            add(Series.RESULTS + ":Q" + number, start, end);
        }
    }

    /** A month that is no part of a day. */
    private void month(int i) {
        var month = cues.at(i, Kind.MONTH);
        if (month != null && !isDay(i - 1) && !isDay(i + cues.length(i))) {
            add(Series.month(month.number()), i, i + cues.length(i));
        }
    }

    private boolean isDay(int unit) {
        return (units.number(unit) > 0 && units.number(unit) <= 31)
                || (units.is(unit, '.') && units.number(unit - 1) > 0)
                || (cues.is(unit - 1, Kind.SUFFIX) && units.number(unit - 2) > 0);
    }

    /** Adds what an ordinal numbers, and returns the first unit after it. */
    private int numbered(Ordinal ordinal, int start) {
        int from = start + ordinal.length();
        int gap = cues.tag().equals("zh") ? GAP + 2 : GAP;
        for (int i = from, skipped = 0; cues.isWithin(i, start) && skipped <= gap; i++) {
            var series = cues.at(i, Kind.SERIES);
            if (series != null) {
                add(series, ordinal.number(), start, i + cues.length(i));
                return i + cues.length(i);
            }
            if (isBreak(i)) {
                break;
            }
            skipped += units.isWord(i) ? 1 : 0;
        }
        boolean found = cues.tag().equals("ar") && isOfNounBefore(ordinal, start);
        if (!found && ordinal.isOfSomething(cues, start)) {
            add(Series.ORDINAL + ":" + ordinal.number(), start, from);
        }
        return from;
    }

    /** Whether an ordinal numbers the noun before it, over an adjective at most; adds what it numbers. */
    private boolean isOfNounBefore(Ordinal ordinal, int start) {
        for (int i = start - 1; cues.isWithin(i, start) && i >= start - GAP && !isBreak(i); i--) {
            var series = cues.at(i, Kind.SERIES);
            if (series != null) {
                add(series, ordinal.number(), i, start + ordinal.length());
                return true;
            }
        }
        return false;
    }

    /** Whether an ordinal does not reach over a unit. */
    private boolean isBreak(int unit) {
        return units.endsClause(unit) || cues.isAside(unit) || cues.is(unit, Kind.NTH);
    }

    /** A series noun with its number behind it, {@code round two}, or a Roman one on either side, {@code II. tura}. */
    private void labelled(int i) {
        var series = cues.at(i, Kind.SERIES);
        if (series == null || !LABELLED.contains(series.name())) {
            return;
        }
        int next = i + cues.length(i);
        if (cues.isWithin(next, i)) {
            int number = numberBehind(next);
            if (number > 0 && number < Ordinal.MOST) {
                add(series, number, i, next + 1);
                return;
            }
        }
        int left = units.is(i - 1, '.') ? i - 2 : i - 1;
        if (units.roman(left) > 0 && cues.isWithin(left, i)) {
            add(series, units.roman(left), left, next);
        }
    }

    /** A number that stands for itself, and is no part of a score, a date or a share; or -1. */
    private int numberBehind(int unit) {
        var count = cues.at(unit, Kind.COUNT);
        if (count != null) {
            return count.number();
        }
        boolean part = units.isGlued(unit + 1) && !units.endsClause(unit + 1) && !units.is(unit + 1, '.');
        return units.number(unit) > 0 && !part ? units.number(unit) : units.roman(unit);
    }

    /** Whether a plain number stands before what it numbers, {@code ten years on}; adds what it numbers. */
    private boolean isCounted(int i) {
        var what = cues.at(i, Kind.COUNTED);
        if (what == null || !cues.isWithin(i - 1, i)) {
            return false;
        }
        var count = cues.at(i - 1, Kind.COUNT);
        if (count != null && i > 1 && AND.contains(units.key(i - 2))) {
            return false;
        }
        int number = count != null ? count.number() : units.number(i - 1);
        if (number < 1 || number > Ordinal.MOST) {
            return false;
        }
        add(what.name() + ":" + number, i - 1, i + cues.length(i));
        return true;
    }
}
