package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the numbers of a text that can be figures: not those of dates and times, of model names ({@code F-35}), of
 * ages, ordinals and telephone numbers.
 */
final class Spots {
    private static final int LONGEST_DIGITS = 15;
    private static final int OLDEST = 120;

    private final FigureLexicon lexicon;
    private final Words words;
    private final BitSet dated;

    Spots(FigureLexicon lexicon, Words words, BitSet dated) {
        this.lexicon = lexicon;
        this.words = words;
        this.dated = dated;
    }

    List<Spot> read() {
        var spots = new ArrayList<Spot>();
        var numerals = lexicon.numerals();
        int token = numerals.next(words, 0);
        while (token < words.size()) {
            var numeral = dated.get(token) ? null : numerals.at(words, token);
            int end = numeral == null ? token + 1 : Math.min(token + numeral.length(), words.size());
            if (numeral != null && isPlain(token, end)) {
                spots.add(new Spot(token, end, numeral.value(), numeral.inWords()));
            }
            token = numerals.next(words, end);
        }
        return spots;
    }

    private boolean isPlain(int first, int end) {
        if (words.key(first).length() > LONGEST_DIGITS || dated.get(end - 1)) {
            return false;
        }
        return !isInName(first) && !isOrdinal(end) && !isAge(first, end) && !isInRow(first, end);
    }

    /** {@code F-35}, {@code COVID-19}, {@code G20} beside a hyphen, {@code No. 7}. */
    private boolean isInName(int first) {
        boolean hyphen = words.is(first - 1, "-") && words.isGlued(first) && words.isGlued(first - 1);
        return (hyphen && words.isWord(first - 2)) || words.is(first - 1, "#") || words.is(first - 1, "+");
    }

    /** {@code 13th}, {@code 59.} before a small letter, {@code 3.} in a Turkish sentence. */
    private boolean isOrdinal(int end) {
        if (words.isNumber(end - 1) && words.isWord(end) && words.isGlued(end)) {
            return lexicon.cues().at(words, end) == null && words.key(end).length() <= 3;
        }
        boolean point = words.isNumber(end - 1) && words.is(end, ".") && words.isGlued(end) && words.isWord(end + 1);
        return point
                && !words.scanned().isCapitalised(end + 1)
                && words.scanned().sentenceOf(end) == words.scanned().sentenceOf(end + 1);
    }

    private boolean isAge(int first, int end) {
        int at = words.is(end, "-") ? end + 1 : words.is(end, "'") ? end + 2 : end;
        boolean ageAfter = lexicon.length(words, at, "age") > 0 || lexicon.length(words, end, "age") > 0;
        boolean yearsToo = lexicon.length(words, at, "thing") > 0;
        boolean ageBefore = lexicon.length(words, first - 1, "age before") > 0
                || lexicon.length(words, first - 2, "age before") > 0;
        boolean apposition = words.is(first - 1, ",")
                && (words.is(end, ",") || words.is(end, "."))
                && words.isWord(first - 2)
                && words.scanned().isCapitalised(first - 2)
                && words.number(first) > 0
                && words.number(first) < OLDEST;
        boolean bracket = words.is(first - 1, "(") && words.is(end, ")") && words.isWord(first - 2);
        return (ageAfter && !yearsToo)
                || ageBefore
                || apposition
                || (bracket && words.key(end - 1).length() <= 3);
    }

    /** Three or more numbers beside each other: a telephone number, a table. */
    private boolean isInRow(int first, int end) {
        boolean before = isLoneNumber(first - 1) && isLoneNumber(first - 2);
        boolean after = isLoneNumber(end) && isLoneNumber(end + 1);
        return before || after || (isLoneNumber(first - 1) && isLoneNumber(end));
    }

    private boolean isLoneNumber(int token) {
        return words.isNumber(token);
    }
}
