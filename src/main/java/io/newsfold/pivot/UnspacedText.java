package io.newsfold.pivot;

import io.newsfold.text.ScannedText;

/**
 * Text that is written without blanks (Chinese, Japanese, Thai): the longest known forms from left to right, and pairs of
 * neighbouring characters where nothing is known.
 */
final class UnspacedText {
    private static final float UNKNOWN_PAIR = .3f;
    private static final int LONGEST = 12;

    private UnspacedText() {}

    /** Reads the run of words that follow one another without a gap, and gives the token after it. */
    static int read(ScannedText text, int token, Forms forms, Pivot.Sink sink) {
        int last = token;
        while (last + 1 < text.size() && text.isWord(last + 1) && text.isGlued(last + 1)) {
            last++;
        }
        run(text.text(), text.start(token), text.end(last), forms, sink);
        return last + 1;
    }

    private static void run(String text, int start, int end, Forms forms, Pivot.Sink sink) {
        int at = start;
        while (at < end) {
            int length = Math.min(Math.min(LONGEST, forms.longestFrom(text.charAt(at))), end - at);
            Weighted found = null;
            while (length > 0 && found == null) {
                var part = text.substring(at, at + length);
                found = forms.isStop(part) ? Weighted.NOTHING : forms.word(part);
                length -= found == null ? 1 : 0;
            }
            if (found != null) {
                found.sendTo(sink);
                at += length;
            } else {
                if (at + 1 < end) {
                    sink.concept(text.substring(at, at + 2), UNKNOWN_PAIR);
                }
                at++;
            }
        }
    }
}
