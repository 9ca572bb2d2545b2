package io.newsfold.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.newsfold.text.ScannedText.Kind;
import org.jspecify.annotations.Nullable;

/** Cuts runs of letters without spaces into words by ICU's dictionaries. Not for use by two threads. */
final class WordBreaks {
    /** Longer runs, which no prose has, are cut here first: ICU's dictionary look-up is not linear for every script. */
    private static final int LONGEST_RUN = 500;

    private @Nullable BreakIterator words;

    void split(String text, int from, int to, Tokens tokens) {
        int start = from;
        while (start < to) {
            int end = Math.min(start + LONGEST_RUN, to);
            if (end < to && Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            splitRun(text.substring(start, end), start, tokens);
            start = end;
        }
    }

    private void splitRun(String run, int offset, Tokens tokens) {
        var iterator = words;
        if (iterator == null) {
            iterator = BreakIterator.getWordInstance(ULocale.ROOT);
            words = iterator;
        }
        iterator.setText(run);
        int start = 0;
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            tokens.add(offset + start, offset + end, Kind.WORD, LetterCase.of(run, start, end));
            start = end;
        }
    }
}
