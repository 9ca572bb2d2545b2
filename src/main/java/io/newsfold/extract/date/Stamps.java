package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;

/** Tells dates that stamp a page or head an agency's report from those that the text tells. */
final class Stamps {
    private static final int STAMP = 64;
    private static final int HEAD = 12;

    private Stamps() {}

    /** A line of little else than a full date. */
    static boolean isHeading(Words words, Found found) {
        if (found.shape() != Found.Shape.FULL) {
            return false;
        }
        var scanned = words.scanned();
        var text = scanned.text();
        int start = scanned.start(found.first());
        int end = scanned.end(found.end() - 1);
        int before = 0;
        while (before <= STAMP && start - before > 0 && text.charAt(start - before - 1) != '\n') {
            before++;
        }
        int after = 0;
        while (after <= STAMP && end + after < text.length() && text.charAt(end + after) != '\n') {
            after++;
        }
        char last = end + after == 0 ? ' ' : text.charAt(end + after - 1);
        boolean sentence = last == '.' || last == '!' || last == '?' || last == '\u3002';
        return !sentence && before + after <= STAMP && (end - start) * 5 >= before + after;
    }

    /** {@code ANKARA, April 1 (Agency) -}: behind a comma at the head of the text, before a bracket or a dash. */
    static boolean isDateline(Words words, Found found) {
        int first = found.first();
        if (words.scanned().sentenceOf(first) != 0) {
            return false;
        }
        if (found.endAt() >= 0) {
            return isChineseDateline(words.scanned().text(), found.endAt());
        }
        int end = found.end();
        boolean after = words.is(first - 1, ",") || words.is(first - 1, "(") || words.is(first - 2, ",") || first == 1;
        boolean before = words.is(end, "(")
                || words.is(end, "-")
                || words.is(end, ")")
                || words.is(end, "/")
                || (words.is(end, ".") && (words.is(end + 1, "-") || words.is(end + 1, "/") || words.is(end + 1, "(")));
        return first > 0 && first < HEAD && after && before;
    }

    /** {@code 新华社北京5月4日电}. */
    private static boolean isChineseDateline(String text, int end) {
        return end < text.length() && "电電讯訊".indexOf(text.charAt(end)) >= 0;
    }
}
