package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import io.newsfold.text.WholeNumber;
import org.jspecify.annotations.Nullable;

/** Days of a month as a text tells them: {@code 4}, {@code 3rd}, {@code 4-6}, {@code 4, 5 and 6}, {@code 12 و13}. */
final class DayNumbers {
    private static final char ARABIC_AND = 'و';
    private static final int LONGEST_WITH_AND = 3;

    private final DateLexicon lexicon;
    private final Words words;

    DayNumbers(DateLexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * Days from the first told to the last.
     *
     * @param end the token after the last, with the ending of an ordinal
     */
    record Days(int from, int to, int end) {
        boolean isOne() {
            return from == to;
        }
    }

    /** All days told before a month that begin at a token, or null. */
    @Nullable
    Days beforeMonth(int token) {
        return list(token, true);
    }

    /** All days told behind a month: a comma alone joins none, for a count may follow it. */
    @Nullable
    Days afterMonth(int token) {
        return list(token, false);
    }

    /** Days rise, so a list is never long. */
    private @Nullable Days list(int token, boolean commas) {
        int from = day(token);
        if (from < 0) {
            return null;
        }
        var told = new Days(from, from, afterOrdinal(token + 1));
        var pending = told;
        int count = 1;
        while (true) {
            int end = pending.end;
            boolean comma = words.is(end, ",");
            int at = comma ? end + 1 : end;
            int joined = joiner(commas ? ofSkipped(at) : at);
            int next = joined < 0 ? (comma ? at : -1) : joined;
            next = next > 0 && lexicon.isArticle(words, next) ? next + 1 : next;
            int day = next < 0 ? -1 : day(next);
            if (day <= pending.to) {
                return told;
            }
            count++;
            boolean follows = day == pending.to + 1;
            pending = new Days(from, day, afterOrdinal(next + 1));
            told = joined >= 0 || (commas && (follows || count > 2)) ? pending : told;
        }
    }

    /** A day as a number or an ordinal, or -1. */
    int day(int token) {
        var ordinal = words.isWord(token) ? lexicon.term(words, token, Kind.ORDINAL) : null;
        if (ordinal != null) {
            return ordinal.value();
        }
        var key = words.key(token);
        int day = words.isNumber(token) && key.length() <= 2 ? words.number(token) : behindAnd(key);
        return day >= 1 && day <= 31 ? day : -1;
    }

    /** Arabic writes {@code and} onto the number: {@code و13}. */
    private static int behindAnd(String key) {
        boolean isJoined = key.length() >= 2 && key.length() <= LONGEST_WITH_AND && key.charAt(0) == ARABIC_AND;
        return isJoined ? WholeNumber.of(key, 1, 2) : -1;
    }

    /** Past what may stand between a day and its month: an ordinal's ending, {@code of}, {@code de}. */
    int afterDay(int token) {
        return ofSkipped(afterOrdinal(token));
    }

    int ofSkipped(int token) {
        int at = lexicon.is(words, token, Kind.OF) ? token + 1 : token;
        return lexicon.is(words, at, Kind.OF) ? at + 1 : at;
    }

    int afterOrdinal(int token) {
        if (words.is(token, ".") || words.is(token, "º") || words.is(token, "°")) {
            return token + 1;
        }
        boolean ending = words.isWord(token) && words.isGlued(token);
        return ending ? token + 1 : token;
    }

    /** The token after a word or a dash that joins two ends of a range, or -1. */
    int joiner(int token) {
        if (words.is(token, "-") || (words.is(token, "/") && words.isGlued(token) && words.isNumber(token + 1))) {
            return token + 1;
        }
        if (!words.isWord(token)) {
            return -1;
        }
        if (behindAnd(words.key(token)) > 0) {
            return token;
        }
        var match = lexicon.at(words, token);
        return match != null && DateLexicon.of(match, Kind.BETWEEN) != null ? token + match.length() : -1;
    }
}
