package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Scores of matches: {@code 2-1}, {@code 2:1}, only in a text that speaks of sport. */
final class Scores {
    private static final int MOST = 30;
    private static final int ENOUGH_CUES = 2;

    private final FigureLexicon lexicon;
    private final Words words;

    Scores(FigureLexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Whether a text has enough words of sport. */
    static boolean isSport(FigureLexicon lexicon, Words... texts) {
        int cues = 0;
        for (var text : texts) {
            for (int i = 0; i < text.size() && cues < ENOUGH_CUES; i++) {
                cues += lexicon.length(text, i, "sport") > 0 ? 1 : 0;
            }
        }
        return cues >= ENOUGH_CUES;
    }

    @Nullable
    Told at(int token) {
        if (!words.isNumber(token) || words.is(token - 1, "-") || words.is(token - 1, "/")) {
            return null;
        }
        var key = words.key(token);
        int colon = key.indexOf(':');
        if (colon > 0) {
            int right = whole(key.substring(colon + 1));
            boolean clock = key.length() - colon == 3;
            return clock ? null : score(token, token + 1, whole(key.substring(0, colon)), right);
        }
        boolean pair = words.is(token + 1, "-")
                && words.isGlued(token + 1)
                && words.isGlued(token + 2)
                && !words.is(token + 3, "-")
                && lexicon.length(words, token + 3, "thing") == 0;
        return pair ? score(token, token + 3, words.number(token), words.number(token + 2)) : null;
    }

    private static @Nullable Told score(int token, int end, int left, int right) {
        return left < 0 || right < 0 || left > MOST || right > MOST
                ? null
                : new Told(FigureKind.SCORE, new Quantity.Score(left + "-" + right), null, null, token, token, end);
    }

    private static int whole(String digits) {
        if (digits.isEmpty() || digits.length() > 2) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
