package io.newsfold.match.stage;

import io.newsfold.match.stage.Cue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One text of an article with the cues in it, and the marks that they make. */
final class Passage {
    /** The series name of what is numbered but tells no stage: a century. */
    private static final String NO_SERIES = "-";

    private static final Set<String> DOTTED = Set.of("de", "tr", "pl");
    /** Nouns that a plain or Roman number may number from behind: {@code round two}. */
    private static final Set<String> LABELLED =
            Set.of("round", "phase", "game", "leg", "stage", "package", "edition", "reading", "wave", "results");

    /** What joins tens and ones. */
    private static final Set<String> AND = Set.of("y", "e", "et", "و");

    private static final int GAP = 2;
    private static final int MOST = 150;
    /** Of events that no table names. */
    private static final int HIGHEST = 7;

    /** An ordinal: {@code written} where a word or an ending says so, not just a period. */
    private record Ordinal(int number, int length, boolean written) {}

    private final StageTable table;
    private final Units units;
    private final CueTree.@Nullable Match[] matches;
    private final List<Candidate> candidates = new ArrayList<>(4);
    private boolean statistic;

    Passage(StageTable table, Units units) {
        this.table = table;
        this.units = units;
        this.matches = new CueTree.@Nullable Match[units.size()];
        boolean any = false;
        for (int i = 0; i < units.size(); i++) {
            var match = table.at(units, i);
            if (match != null) {
                any = true;
                matches[i] = match;
                statistic |= is(i, Kind.STATISTIC);
                i += match.length() - 1;
            }
        }
        if (any) {
            find();
        }
    }

    /** The marks of the event itself, in the order of the text; those of older and later events are left out. */
    List<Candidate> candidates() {
        var background = new Asides(units, this::is);
        var own = new ArrayList<Candidate>(candidates.size());
        for (var candidate : candidates) {
            if (!background.cover(candidate)) {
                own.add(candidate);
            }
        }
        return own;
    }

    /** Whether it tells of a figure that is published each month. */
    boolean hasStatistic() {
        return statistic;
    }

    private boolean is(int unit, Kind kind) {
        return cue(unit, kind) != null;
    }

    private @Nullable Cue cue(int unit, Kind kind) {
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

    private int length(int unit) {
        var match = matches[unit];
        return match == null ? 1 : match.length();
    }

    private void find() {
        for (int i = 0; i < units.size(); i++) {
            if (counted(i)) {
                continue;
            }
            var mark = cue(i, Kind.MARK);
            if (mark != null) {
                add(mark.name(), i, i + length(i));
                continue;
            }
            var month = cue(i, Kind.MONTH);
            if (month != null && !isDay(i - 1) && !isDay(i + length(i))) {
                add(Series.month(month.number()), i, i + length(i));
            }
            var ordinal = ordinal(i);
            if (ordinal != null) {
                i = numbered(ordinal, i) - 1;
                continue;
            }
            labelled(i);
        }
    }

    private boolean isDay(int unit) {
        return (units.number(unit) > 0 && units.number(unit) <= 31)
                || (units.is(unit, '.') && units.number(unit - 1) > 0)
                || (unit > 1 && unit < units.size() && is(unit - 1, Kind.SUFFIX) && units.number(unit - 2) > 0);
    }

    private void add(String mark, int start, int end) {
        candidates.add(new Candidate(mark, start, end, units.sentence(start)));
    }

    private @Nullable Ordinal ordinal(int i) {
        var word = cue(i, Kind.NTH);
        if (word != null) {
            return new Ordinal(word.number(), length(i), true);
        }
        if (units.is(i, '第') && units.number(i + 1) > 0) {
            return new Ordinal(units.number(i + 1), 2, true);
        }
        int number = units.number(i);
        if (number < 1 || number > MOST) {
            return null;
        }
        if (units.isGlued(i + 1) && is(i + 1, Kind.SUFFIX)) {
            return new Ordinal(number, 2, true);
        }
        boolean joined =
                units.isGlued(i + 2) && (units.is(i + 1, '\'') || units.is(i + 1, '-') || units.is(i + 1, '.'));
        if (joined && is(i + 2, Kind.SUFFIX)) {
            return new Ordinal(number, 3, true);
        }
        if (DOTTED.contains(table.tag()) && units.isGlued(i + 1) && units.is(i + 1, '.')) {
            return new Ordinal(number, 2, false);
        }
        return units.isNumberWithArticle(i) ? new Ordinal(number, 1, true) : null;
    }

    /** Adds what an ordinal numbers, and returns the first unit after it. */
    private int numbered(Ordinal ordinal, int start) {
        int from = start + ordinal.length();
        int gap = table.tag().equals("zh") ? GAP + 2 : GAP;
        for (int i = from, skipped = 0; isWithin(i, start) && skipped <= gap; i++) {
            var series = cue(i, Kind.SERIES);
            if (series != null) {
                add(series, ordinal.number(), start, i + length(i));
                return i + length(i);
            }
            if (isBreak(i)) {
                break;
            }
            skipped += units.isWord(i) ? 1 : 0;
        }
        if (table.tag().equals("ar") && before(ordinal, start)) {
            return from;
        }
        if (isOfSomething(ordinal, start)) {
            add(Series.ORDINAL + ":" + ordinal.number(), start, from);
        }
        return from;
    }

    /** Whether an ordinal numbers an event whose noun is in no table: the {@code second ferry} that sinks. */
    private boolean isOfSomething(Ordinal ordinal, int start) {
        int next = start + ordinal.length();
        if (!ordinal.written() || ordinal.number() < 2 || ordinal.number() > HIGHEST || !isWithin(next, start)) {
            return false;
        }
        boolean noun = units.isWord(next) && !is(next, Kind.MONTH) && !is(start - 1, Kind.MONTH);
        return noun
                && switch (table.tag()) {
                    // days of the week are ordinals, and nouns need a measure word
                    case "pt", "zh" -> false;
                    case "ar" -> units.bare(start) == null;
                    default -> true;
                };
    }

    /** Whether an ordinal numbers the noun before it, over an adjective at most. */
    private boolean before(Ordinal ordinal, int start) {
        for (int i = start - 1; i >= 0 && i >= start - GAP && !isBreak(i); i--) {
            var series = cue(i, Kind.SERIES);
            if (series != null && units.sentence(i) == units.sentence(start)) {
                add(series, ordinal.number(), i, start + ordinal.length());
                return true;
            }
        }
        return false;
    }

    private void add(Cue series, int number, int start, int end) {
        if (series.name().equals(NO_SERIES)) {
            return;
        }
        if (!series.name().equals("results")) {
            add(series.name() + ":" + number, start, end);
        } else if (number <= 4) {
            add("results:Q" + number, start, end);
        }
    }

    private boolean isWithin(int unit, int start) {
        return unit < units.size() && units.sentence(unit) == units.sentence(start);
    }

    /** Whether an ordinal does not reach over a unit. */
    private boolean isBreak(int unit) {
        return units.endsClause(unit)
                || is(unit, Kind.OLD_RIGHT)
                || is(unit, Kind.OLD_LEFT)
                || is(unit, Kind.OLD)
                || is(unit, Kind.NTH);
    }

    /** A series noun with its number behind it, {@code round two}, or a Roman one on either side, {@code II. tura}. */
    private void labelled(int i) {
        var series = cue(i, Kind.SERIES);
        if (series == null || !LABELLED.contains(series.name())) {
            return;
        }
        int next = i + length(i);
        int left = units.is(i - 1, '.') ? i - 2 : i - 1;
        if (isWithin(next, i)) {
            var count = cue(next, Kind.COUNT);
            int digits = isPlain(next) ? units.number(next) : -1;
            int number = count != null ? count.number() : digits > 0 ? digits : units.roman(next);
            if (number > 0 && number < MOST) {
                add(series, number, i, next + 1);
                return;
            }
        }
        int roman = units.roman(left);
        if (roman > 0 && units.sentence(left) == units.sentence(i)) {
            add(series, roman, left, next);
        }
    }

    /** Whether a number stands for itself, and is no part of a score, a date or a share. */
    private boolean isPlain(int unit) {
        return !(unit + 1 < units.size()
                && units.isGlued(unit + 1)
                && !units.endsClause(unit + 1)
                && !units.is(unit + 1, '.'));
    }

    /** A plain number before what it numbers: {@code ten years on}. */
    private boolean counted(int i) {
        var what = cue(i, Kind.COUNTED);
        if (what == null || i == 0 || units.sentence(i - 1) != units.sentence(i)) {
            return false;
        }
        var count = cue(i - 1, Kind.COUNT);
        if (count != null && i > 1 && AND.contains(units.key(i - 2))) {
            return false;
        }
        int number = count != null ? count.number() : units.number(i - 1);
        if (number < 1 || number > MOST) {
            return false;
        }
        add(what.name() + ":" + number, i - 1, i + length(i));
        return true;
    }
}
