package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Numerals;
import io.newsfold.extract.cue.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a text that can be figures: not those of dates and times, of model names ({@code F-35}), of
 * ages, ordinals and telephone numbers. A word for one person is a number too: {@code a woman}, {@code قتيلان}.
 */
final class Spots {
    private static final int LONGEST_DIGITS = 15;
    private static final int OLDEST = 120;
    private static final int PERSON_REACH = 5;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** Languages that write a person without an article. */
    private static final Set<String> NO_ARTICLE = Set.of("ru", "pl", "ar", "tr", "uk");

    /** {@code , di 64,}: of an age. */
    private static final Set<String> AGED = Set.of("di", "de", "von", "van");

    private final CuedText text;
    private final Words words;
    private final Numerals numerals;
    private final BitSet dated;
    private final boolean bare;

    Spots(CuedText text, BitSet dated) {
        this.text = text;
        this.words = text.words();
        this.numerals = text.lexicon().numerals();
        this.dated = dated;
        this.bare = NO_ARTICLE.contains(text.tag());
    }

    List<Spot> read() {
        var spots = new ArrayList<Spot>();
        int token = 0;
        int nextNumeral = -1;
        while (token < words.size()) {
            if (!text.isCue(token) && nextNumeral != token) {
                // Of nearly all words neither a number nor a cue begins.
                nextNumeral = nextNumeral < token ? numerals.nextBeginning(words, token) : nextNumeral;
                int next = Math.min(nextNumeral, text.next(token));
                if (next > token) {
                    token = next;
                    continue;
                }
            }
            var numeral = dated.get(token) ? null : numerals.at(words, token);
            if (numeral == null) {
                var person = dated.get(token) || isCounted(spots, token) ? null : person(token, null);
                if (person != null) {
                    spots.add(person);
                }
                token = person == null ? token + 1 : person.end();
                continue;
            }
            int end = Math.min(token + numeral.length(), words.size());
            var person = person(token, numeral);
            if (person != null) {
                spots.add(person);
                end = person.end();
            } else if (isPlain(token, end)) {
                spots.add(new Spot(token, end, numeral.value(), numeral.inWords(), false));
            }
            token = end;
        }
        return spots;
    }

    /** Whether a number stands right before, with at most one word between. */
    private boolean isCounted(List<Spot> spots, int token) {
        return !spots.isEmpty() && spots.get(spots.size() - 1).end() >= token - 1;
    }

    /** One person behind an article or the number one, or alone where the language has no article. */
    private @Nullable Spot person(int token, Numerals.@Nullable Numeral numeral) {
        if (!text.has(Cue.PERSON) && !text.has(Cue.PERSON_TWO)) {
            return null;
        }
        if (numeral == null && text.is(token, Cue.PERSON_TWO)) {
            return new Spot(token, token + text.matchLength(token), TWO, true, true);
        }
        boolean one = numeral != null && numeral.isPerhapsArticle();
        if (!one && (numeral != null || !text.is(token, Cue.ARTICLE))) {
            return bare
                            && numeral == null
                            && !text.is(token - 1, Cue.ABOUT)
                            && text.is(token, Cue.PERSON)
                            && !text.is(token, Cue.PEOPLE)
                    ? new Spot(token, token + text.matchLength(token), BigDecimal.ONE, true, true)
                    : null;
        }
        for (int i = token + 1; i <= token + PERSON_REACH && text.sameSentence(token, i); i++) {
            if (text.is(i, Cue.PERSON)) {
                return new Spot(token, i + text.matchLength(i), BigDecimal.ONE, true, true);
            }
            if (text.is(i, Cue.PERSON_TWO)) {
                return new Spot(token, i + text.matchLength(i), TWO, true, true);
            }
            if ((!words.isWord(i) && !words.isNumber(i) && !words.is(i, "-")) || isCount(i)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a number that is no age stands there: {@code biri ağır altı kişi}. */
    private boolean isCount(int token) {
        var numeral = numerals.at(words, token);
        return numeral != null && !numeral.isPerhapsArticle() && !isAge(token, token + numeral.length());
    }

    private boolean isPlain(int first, int end) {
        if ((words.isNumber(first) && words.key(first).length() > LONGEST_DIGITS) || dated.get(end - 1)) {
            return false;
        }
        return !isInName(first) && !isOrdinal(end) && !isAge(first, end) && !isInRow(first, end);
    }

    /** {@code F-35}, {@code COVID-19}, {@code G20} beside a hyphen, {@code No. 7}. */
    private boolean isInName(int first) {
        boolean hyphen = words.is(first - 1, "-") && words.isGlued(first) && words.isGlued(first - 1);
        return (hyphen && words.isWord(first - 2)) || words.is(first - 1, "#") || words.is(first - 1, "+");
    }

    /** {@code 13th}, {@code 88-м}, {@code 59.} before a small letter, {@code 3.} in a Turkish sentence. */
    private boolean isOrdinal(int end) {
        if (words.isNumber(end - 1) && words.isWord(end) && words.isGlued(end)) {
            return !text.isCue(end) && words.key(end).length() <= 3;
        }
        if (words.isNumber(end - 1) && words.is(end, "-") && words.isGlued(end) && words.isGlued(end + 1)) {
            return words.isWord(end + 1) && words.key(end + 1).length() <= 2 && !text.isCue(end + 1);
        }
        boolean point = words.isNumber(end - 1) && words.is(end, ".") && words.isGlued(end) && words.isWord(end + 1);
        return point
                && !words.scanned().isCapitalised(end + 1)
                && words.scanned().sentenceOf(end) == words.scanned().sentenceOf(end + 1);
    }

    private boolean isAge(int first, int end) {
        int at = words.is(end, "-") ? end + 1 : words.is(end, "'") ? end + 2 : end;
        boolean ageAfter = text.is(at, Cue.AGE) || text.is(end, Cue.AGE);
        boolean yearsToo = text.is(at, Cue.THING);
        boolean ageBefore = text.is(first - 1, Cue.AGE_BEFORE) || text.is(first - 2, Cue.AGE_BEFORE);
        boolean apposition = words.is(first - 1, ",")
                && (words.is(end, ",") || words.is(end, "."))
                && words.isWord(first - 2)
                && words.scanned().isCapitalised(first - 2)
                && words.number(first) > 0
                && words.number(first) < OLDEST;
        boolean ofAge = words.is(first - 2, ",")
                && AGED.contains(words.key(first - 1))
                && (words.is(end, ",") || words.is(end, "."))
                && words.number(first) > 0
                && words.number(first) < OLDEST;
        boolean bracket = words.is(first - 1, "(") && words.is(end, ")") && words.isWord(first - 2);
        return (ageAfter && !yearsToo)
                || ageBefore
                || apposition
                || ofAge
                || (bracket && words.key(end - 1).length() <= 3);
    }

    /** Three or more numbers beside each other: a telephone number, a table. */
    private boolean isInRow(int first, int end) {
        boolean before = words.isNumber(first - 1) && words.isNumber(first - 2);
        boolean after = words.isNumber(end) && words.isNumber(end + 1);
        return before || after || (words.isNumber(first - 1) && words.isNumber(end));
    }
}
