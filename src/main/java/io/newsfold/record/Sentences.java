package io.newsfold.record;

import io.newsfold.model.Cut;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Field;
import io.newsfold.text.ScannedText;
import io.newsfold.text.TextScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences of a stored body. Only a window of the text is scanned, so the cost does not grow with the body. */
final class Sentences {
    private static final int LEAD_WINDOW = 2_000;
    private static final int AROUND = 450;
    /** A lead shorter than this is a dateline or a section's name: the next sentence is added to it. */
    private static final int LEAD_AT_LEAST = 60;

    /** A sentence, or the head of a long one, as it stands in the body. */
    record Sentence(String text, int start) {
        int end() {
            return start + text.length();
        }
    }

    private Sentences() {}

    /** The first sentences of the body of one paragraph; null where there is no text. */
    static @Nullable Sentence lead(EnrichedArticle article) {
        var body = article.body();
        var scanned = scan(article, 0, Math.min(body.length(), LEAD_WINDOW));
        for (int first = 0; first < scanned.sentences(); first++) {
            int start = scanned.start(scanned.firstTokenOf(first));
            int last = first;
            while (end(scanned, last) - start < LEAD_AT_LEAST && follows(scanned, last)) {
                last++;
            }
            int end = end(scanned, last);
            if (end - start >= LEAD_AT_LEAST || !hasMore(scanned, last)) {
                return new Sentence(Extract.head(body.substring(start, end)), start);
            }
        }
        return null;
    }

    /** The sentence of the body around {@code offset}; null where it lies outside of the stored text. */
    static @Nullable Sentence around(EnrichedArticle article, int offset) {
        var body = article.body();
        if (offset < 0 || offset >= body.length()) {
            return null;
        }
        int from = Math.max(0, offset - AROUND);
        var scanned = scan(article, from, Math.min(body.length(), offset + AROUND));
        for (int sentence = 0; sentence < scanned.sentences(); sentence++) {
            int start = from + scanned.start(scanned.firstTokenOf(sentence));
            int end = from + end(scanned, sentence);
            if (offset >= start && offset < end) {
                return new Sentence(Extract.head(body.substring(start, end)), start);
            }
        }
        return null;
    }

    private static ScannedText scan(EnrichedArticle article, int from, int to) {
        List<TextScanner.Hole> holes = article.cuts().stream()
                .filter(cut -> cut.field() == Field.BODY && cut.end() > from && cut.start() < to)
                .map(cut -> hole(cut, from, to))
                .toList();
        return TextScanner.scan(
                article.body().substring(from, to), article.language().tag(), holes);
    }

    private static TextScanner.Hole hole(Cut cut, int from, int to) {
        return new TextScanner.Hole(Math.max(cut.start(), from) - from, Math.min(cut.end(), to) - from);
    }

    private static int end(ScannedText scanned, int sentence) {
        return scanned.end(scanned.lastTokenOf(sentence) - 1);
    }

    private static boolean hasMore(ScannedText scanned, int sentence) {
        return sentence + 1 < scanned.sentences();
    }

    /** Whether only blanks of one paragraph lie between a sentence and the next. */
    private static boolean follows(ScannedText scanned, int sentence) {
        if (!hasMore(scanned, sentence)) {
            return false;
        }
        int next = scanned.start(scanned.firstTokenOf(sentence + 1));
        return scanned.text().substring(end(scanned, sentence), next).chars().allMatch(c -> c == ' ' || c == 0xa0);
    }
}
