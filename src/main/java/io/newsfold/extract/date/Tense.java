package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells from direction words beside a date and from the verbs of its clause which way it lies. */
final class Tense {
    private static final int REACH = 12;

    private final Terms terms;
    private final Words words;

    Tense(Terms terms) {
        this.terms = terms;
        this.words = terms.words();
    }

    /** Of a date at {@code first..end}: a direction word next to it, else the tense. */
    Anchor.Direction of(int first, int end) {
        var direction = beside(first, end);
        return direction != Anchor.Direction.NONE
                ? direction
                : isFuture(first, end, REACH) ? Anchor.Direction.AHEAD : Anchor.Direction.NONE;
    }

    /** Of a day of the month alone: only its own clause tells, since both months lie near. */
    Anchor.Direction ofClause(int first, int end) {
        var direction = beside(first, end);
        if (direction != Anchor.Direction.NONE || isReported(first, end)) {
            return direction;
        }
        for (int i = 1; i <= REACH && isSameClause(first, first - i); i++) {
            if (terms.isFuture(first - i)) {
                return Anchor.Direction.AHEAD;
            }
        }
        for (int i = 0; i < REACH && isSameClause(first, end + i); i++) {
            if (terms.isFuture(end + i)) {
                return Anchor.Direction.AHEAD;
            }
        }
        return Anchor.Direction.NONE;
    }

    /**
     * Of a weekday: that of today or yesterday is the past even in a sentence that also tells the future; one further
     * back is ahead where a plan is told in the present ({@code reist donderdag naar …}).
     */
    Anchor.Direction ofWeekday(int first, int end, int weekday, @Nullable LocalDate published) {
        var direction = of(first, end);
        if (published == null || direction == Anchor.Direction.LAST || direction == Anchor.Direction.NEXT) {
            return direction;
        }
        int back = Math.floorMod(published.getDayOfWeek().getValue() - weekday, 7);
        if (isReported(first, end)) {
            return Anchor.Direction.NONE;
        }
        if (direction == Anchor.Direction.NONE) {
            return back > 1 && isPresent(first, end) ? Anchor.Direction.AHEAD : direction;
        }
        return back <= 1 && !isFuture(first, end, REACH / 2) ? Anchor.Direction.NONE : direction;
    }

    Anchor.Direction beside(int first, int end) {
        int after = afterParts(end);
        if (before(first, Kind.LAST) || terms.is(after, Kind.LAST)) {
            return Anchor.Direction.LAST;
        }
        if (before(first, Kind.NEXT) || terms.is(after, Kind.NEXT)) {
            return Anchor.Direction.NEXT;
        }
        return Anchor.Direction.NONE;
    }

    /** Past the time of day behind a date: {@code Friday evening}. */
    int afterParts(int end) {
        var match = terms.at(end);
        return match != null && DateLexicon.of(match, Kind.PART) != null ? end + match.length() : end;
    }

    /** Whether a reporting verb stands in the clause, nearer than a verb for what happens: the date is that of telling. */
    boolean isReported(int first, int end) {
        for (int i = 1; i <= 5 && isSameClause(first, first - i); i++) {
            if (terms.is(first - i, Kind.REPORT)) {
                return true;
            }
            if (terms.is(first - i, Kind.OCCUR)) {
                return false;
            }
        }
        for (int i = 0; i < 4 && isSameClause(first, end + i); i++) {
            if (terms.is(end + i, Kind.REPORT)) {
                return true;
            }
            if (terms.is(end + i, Kind.OCCUR)) {
                return false;
            }
        }
        return false;
    }

    boolean isFuture(int first, int end, int reach) {
        if (first >= words.size()) {
            return false;
        }
        int sentence = words.scanned().sentenceOf(first);
        int from = Math.max(words.scanned().firstTokenOf(sentence), first - reach);
        for (int i = first - 1; i >= from; i--) {
            if (terms.isFuture(i)) {
                return true;
            }
        }
        int to = Math.min(words.scanned().lastTokenOf(sentence), end + reach);
        for (int i = end; i < to; i++) {
            if (terms.isFuture(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a plan is told in the present in the clause. */
    boolean isPresent(int first, int end) {
        for (int i = 1; i <= 5 && isSameClause(first, first - i); i++) {
            if (terms.isPresent(first - i)) {
                return true;
            }
        }
        for (int i = 0; i < 5 && isSameClause(first, end + i); i++) {
            if (terms.isPresent(end + i)) {
                return true;
            }
        }
        return false;
    }

    boolean isNear(int first, int end, int reach, Kind kind) {
        if (!terms.has(kind)) {
            return false;
        }
        for (int i = 1; i <= reach && isSameSentence(first, first - i); i++) {
            if (terms.is(first - i, kind)) {
                return true;
            }
        }
        for (int i = 0; i < reach && isSameSentence(first, end + i); i++) {
            if (terms.is(end + i, kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean before(int first, Kind kind) {
        if (first > 0 && terms.is(first - 1, kind)) {
            return true;
        }
        var match = terms.is(first - 2, kind) ? terms.at(first - 2) : null;
        return match != null && match.length() == 2 && DateLexicon.of(match, kind) != null;
    }

    boolean isSameSentence(int a, int b) {
        return b >= 0
                && b < words.size()
                && words.scanned().sentenceOf(a) == words.scanned().sentenceOf(b);
    }

    /** No comma or other mark at {@code b} itself: who walks there step by step stays in one clause. */
    private boolean isSameClause(int a, int b) {
        return isSameSentence(a, b) && !isBreak(words.key(b));
    }

    static boolean isBreak(String key) {
        return switch (key) {
            case ",", ";", ":", "(", ")", "，", "；", "：", "（", "）", "،" -> true;
            default -> false;
        };
    }
}
