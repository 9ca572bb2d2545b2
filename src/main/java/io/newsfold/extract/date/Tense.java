package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells from direction words beside a date and from the verbs of its clause which way it lies. */
final class Tense {
    private static final int REACH = 12;
    private static final int OCCURRENCE_REACH = 6;

    private final DateLexicon lexicon;
    private final Words words;

    Tense(DateLexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Of a date at {@code first..end}: a direction word next to it, else the tense. */
    Anchor.Direction of(int first, int end) {
        var direction = beside(first, end);
        return direction != Anchor.Direction.NONE
                ? direction
                : isFuture(first, end, REACH) ? Anchor.Direction.AHEAD : Anchor.Direction.NONE;
    }

    /** Of a weekday: that of today or yesterday is the past even in a sentence that also tells the future. */
    Anchor.Direction ofWeekday(int first, int end, int weekday, @Nullable LocalDate published) {
        var direction = of(first, end);
        if (direction != Anchor.Direction.AHEAD || published == null) {
            return direction;
        }
        int back = Math.floorMod(published.getDayOfWeek().getValue() - weekday, 7);
        boolean near = isFuture(first, end, REACH / 2);
        boolean told = isReported(first, end);
        return told || (back <= 1 && !near) ? Anchor.Direction.NONE : direction;
    }

    Anchor.Direction beside(int first, int end) {
        if (before(first, Kind.LAST) || lexicon.is(words, end, Kind.LAST)) {
            return Anchor.Direction.LAST;
        }
        if (before(first, Kind.NEXT) || lexicon.is(words, end, Kind.NEXT)) {
            return Anchor.Direction.NEXT;
        }
        return Anchor.Direction.NONE;
    }

    /** Whether a reporting verb stands within three words: the date is that of telling. */
    boolean isReported(int first, int end) {
        for (int i = 1; i <= 3; i++) {
            if (sameSentence(first, first - i) && lexicon.is(words, first - i, Kind.REPORT)) {
                return true;
            }
        }
        return sameSentence(first, end) && lexicon.is(words, end, Kind.REPORT);
    }

    /** Whether a word for what happens stands near: the date is that of an occurrence. */
    boolean isOfOccurrence(int first, int end) {
        for (int i = 1; i <= OCCURRENCE_REACH; i++) {
            if (isOccurrence(first, first - i) || isOccurrence(first, end + i - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOccurrence(int date, int token) {
        return sameSentence(date, token) && words.isWord(token) && lexicon.is(words, token, Kind.OCCUR);
    }

    boolean isFuture(int first, int end, int reach) {
        for (int i = 1; i <= reach && sameSentence(first, first - i); i++) {
            if (isFutureWord(first - i)) {
                return true;
            }
        }
        for (int i = 0; i < reach && sameSentence(first, end + i); i++) {
            if (isFutureWord(end + i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFutureWord(int token) {
        return words.isWord(token) && (lexicon.is(words, token, Kind.FUTURE) || lexicon.isFutureForm(words, token));
    }

    private boolean before(int first, Kind kind) {
        return first > 0 && lexicon.is(words, first - 1, kind);
    }

    private boolean sameSentence(int a, int b) {
        return b >= 0
                && b < words.size()
                && words.scanned().sentenceOf(a) == words.scanned().sentenceOf(b);
    }
}
