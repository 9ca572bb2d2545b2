package io.newsfold.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.newsfold.text.ScannedText.Kind;

/** Cuts runs of letters without spaces into words by ICU's dictionaries. */
final class WordBreaks {
    /** Longer runs, which no prose has, are cut here first: ICU's dictionary look-up is not linear for every script. */
    private static final int LONGEST_RUN = 500;

    /** Each thread its own: an iterator is slow to make, and one text has hundreds of runs. */
    private static final ThreadLocal<BreakIterator> WORDS =
            ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.ROOT));

    private WordBreaks() {}

    static void split(String text, int from, int to, Tokens tokens) {
        if (isOneCharacter(text, from, to)) {
            tokens.add(from, to, Kind.WORD, LetterCase.NONE);
            return;
        }
        var words = WORDS.get();
        int start = from;
        while (start < to) {
            int end = Math.min(start + LONGEST_RUN, to);
            if (end < to && Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            splitRun(words, text.substring(start, end), start, tokens);
            start = end;
        }
    }

    private static boolean isOneCharacter(String text, int from, int to) {
        return to - from == 1
                || (to - from == 2 && Character.isSurrogatePair(text.charAt(from), text.charAt(from + 1)));
    }

    private static void splitRun(BreakIterator words, String run, int offset, Tokens tokens) {
        words.setText(run);
        int start = 0;
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            tokens.add(offset + start, offset + end, Kind.WORD, LetterCase.of(run, start, end));
            start = end;
        }
    }
}
