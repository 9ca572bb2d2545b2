package io.newsfold.extract.date;

import io.newsfold.extract.cue.Phrases;
import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words of dates of one text: which kinds begin at each token, looked up once. */
final class Terms {
    private static final long UNITS =
            Kind.UNIT_DAY.bit() | Kind.UNIT_WEEK.bit() | Kind.UNIT_MONTH.bit() | Kind.UNIT_YEAR.bit();
    /** Kinds at which a date may begin. */
    private static final long BEGINNINGS = Kind.MONTH.bit()
            | Kind.MONTH_SHORT.bit()
            | Kind.HIJRI_MONTH.bit()
            | Kind.SOLAR_MONTH.bit()
            | Kind.DATED_MONTH.bit()
            | Kind.ORDINAL.bit()
            | Kind.WEEKDAY.bit()
            | Kind.BARE_WEEKDAY.bit()
            | Kind.OWN_WEEKDAY.bit()
            | Kind.DAY.bit()
            | Kind.OWN_DAY.bit()
            | Kind.WEEK.bit()
            | Kind.WEEKEND.bit()
            | Kind.MONTHS.bit()
            | Kind.YEARS.bit()
            | Kind.QUARTER.bit()
            | Kind.SEASON.bit()
            | Kind.DAY_OF_MONTH.bit()
            | Kind.BACK.bit()
            | Kind.EARLIER.bit()
            | Kind.FOLLOWING.bit()
            | Kind.DAYS_AFTER.bit()
            | Kind.DAYS_BEFORE.bit();

    private static final int LONGEST_NUMERAL = 3;
    private static final byte FUTURE = 1;
    private static final byte OTHER = 2;

    private final DateLexicon lexicon;
    private final Words words;
    private final long[] kinds;
    private final boolean[] mayBegin;
    /** Of each token whether its ending tells the future: 0 where it was not asked yet. */
    private final byte[] futureForms;

    private long all;
    private int nextUnit = -1;

    Terms(DateLexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
        this.kinds = new long[words.size()];
        this.mayBegin = new boolean[words.size()];
        this.futureForms = lexicon.hasFutureForms() ? new byte[words.size()] : new byte[0];
        for (int i = lexicon.next(words, 0); i < kinds.length; i = lexicon.next(words, i + 1)) {
            var match = words.isWord(i) ? lexicon.at(words, i) : null;
            if (match != null) {
                kinds[i] = match.kinds();
                all |= kinds[i];
                noteBeginnings(i);
            }
        }
    }

    Words words() {
        return words;
    }

    DateLexicon lexicon() {
        return lexicon;
    }

    boolean is(int token, Kind kind) {
        return token >= 0 && token < kinds.length && (kinds[token] & kind.bit()) != 0;
    }

    /** Whether any token has the kind. */
    boolean has(Kind kind) {
        return (all & kind.bit()) != 0;
    }

    Phrases.@Nullable Match<Term> at(int token) {
        return token >= 0 && token < kinds.length && kinds[token] != 0 ? lexicon.at(words, token) : null;
    }

    /** Notes at which words a date may begin: there, or before a unit. */
    private void noteBeginnings(int token) {
        mayBegin[token] |= begins(token);
        if ((kinds[token] & UNITS) != 0) {
            Arrays.fill(mayBegin, Math.max(0, token - LONGEST_NUMERAL), token, true);
        }
    }

    /** False for nearly all words: there neither a word of dates nor a number before a unit begins. */
    boolean mayBegin(int token) {
        return mayBegin[token];
    }

    boolean begins(int token) {
        return (kinds[token] & BEGINNINGS) != 0;
    }

    /** Whether a unit of time follows close enough that a number may begin here; asked from left to right. */
    boolean isBeforeUnit(int token) {
        if (nextUnit <= token) {
            nextUnit = token + 1;
            while (nextUnit < kinds.length && (kinds[nextUnit] & UNITS) == 0) {
                nextUnit++;
            }
        }
        return nextUnit - token <= LONGEST_NUMERAL;
    }

    /** Whether a verb tells a plan in the present: by the table, in Turkish also by its ending. */
    boolean isPresent(int token) {
        return is(token, Kind.PRESENT)
                || (lexicon.tag().equals("tr") && words.key(token).endsWith("yor"));
    }

    /** Whether a word tells the future. */
    boolean isFuture(int token) {
        return token >= 0
                && token < kinds.length
                && ((kinds[token] & Kind.FUTURE.bit()) != 0 || (futureForms.length > 0 && isFutureForm(token)));
    }

    private boolean isFutureForm(int token) {
        if (futureForms[token] == 0) {
            futureForms[token] = words.isWord(token) && lexicon.isFutureForm(words, token) ? FUTURE : OTHER;
        }
        return futureForms[token] == FUTURE;
    }
}
