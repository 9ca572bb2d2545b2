package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import io.newsfold.text.WholeNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores of matches: {@code 2-1}, {@code 2:1}, only in a text that speaks of sport. */
final class Scores {
    private static final int MOST = 30;
    private static final int LONGEST_GOALS = 2;
    private static final int PART_REACH = 5;
    private static final Set<String> OUT_OF = Set.of("dan", "den", "tan", "ten");

    private final CuedText text;
    private final Words words;

    Scores(CuedText text) {
        this.text = text;
        this.words = text.words();
    }

    @Nullable
    Told at(int token) {
        boolean dash = words.is(token - 1, "-") && words.isGlued(token);
        if (!words.isNumber(token) || dash || words.is(token - 1, "/")) {
            return null;
        }
        var key = words.key(token);
        int colon = key.indexOf(':');
        if (colon > 0) {
            int right = WholeNumber.of(key, colon + 1, LONGEST_GOALS);
            boolean clock = key.length() - colon == 3;
            return clock
                    ? null
                    : score(token, token + 1, WholeNumber.of(key.substring(0, colon), LONGEST_GOALS), right);
        }
        boolean pair = words.is(token + 1, "-")
                && words.isGlued(token + 1)
                && words.isGlued(token + 2)
                && !words.is(token + 3, "-")
                && !text.is(token + 3, Cue.THING);
        return pair ? score(token, token + 3, words.number(token), words.number(token + 2)) : inWords(token);
    }

    /** {@code 3 sets a 2}. */
    private @Nullable Told inWords(int token) {
        boolean between = text.is(token + 1, Cue.SPORT)
                && words.isWord(token + 2)
                && words.key(token + 2).length() <= 2
                && words.isNumber(token + 3);
        return between ? score(token, token + 4, words.number(token), words.number(token + 3)) : named(token);
    }

    /** {@code Rovers 1 Wanderers 0}: two numbers, each behind a name. */
    private @Nullable Told named(int token) {
        if (!isName(token - 1) || !isName(token + 1)) {
            return null;
        }
        for (int i = token + 2; i <= token + 6; i++) {
            if (words.isNumber(i)) {
                boolean ends = !words.isWord(i + 1)
                        || words.scanned().isCapitalised(i + 1)
                        || words.key(i + 1).length() > 4;
                return ends && words.number(i) <= MOST / 2
                        ? score(token, i + 1, words.number(token), words.number(i))
                        : null;
            }
            if (!isName(i) && !words.is(i, "-") && !words.is(i, ".")) {
                return null;
            }
        }
        return null;
    }

    private boolean isName(int token) {
        return words.isWord(token) && words.scanned().isCapitalised(token);
    }

    /** Whether a score is of a part of the match: its shoot-out or first half, or one that was turned. */
    boolean isPart(Told score) {
        boolean from = text.is(score.first() - 1, Cue.PREVIOUS)
                || (words.is(score.end(), "'") && OUT_OF.contains(words.key(score.end() + 1)));
        return from
                || text.isNear(score.first(), score.end(), Cue.PENS, PART_REACH)
                || text.isNear(score.first(), score.end(), Cue.HALF, PART_REACH);
    }

    private static @Nullable Told score(int token, int end, int left, int right) {
        return left < 0 || right < 0 || left > MOST || right > MOST
                ? null
                : new Told(FigureKind.SCORE, new Quantity.Score(left + "-" + right), null, null, token, token, end);
    }
}
