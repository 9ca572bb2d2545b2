package io.newsfold.match;

import io.newsfold.model.Cut;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import io.newsfold.model.Name;
import io.newsfold.model.Precision;
import io.newsfold.text.TextScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a digest or live blog, each as if it were an article. Offsets are those of the paragraph. */
final class DigestParts {
    /** A paragraph of fewer characters tells no event. */
    private static final int SHORTEST = 60;

    private static final int LONGEST_TITLE = 140;
    private static final int MOST_PARTS = 24;

    /** Days from which on an event was news before the digest came. */
    private static final int OLDER = 3;

    /** A body of fewer paragraphs is no list of items. */
    private static final int FEWEST_ITEMS = 3;

    private DigestParts() {}

    static List<EnrichedArticle> of(EnrichedArticle digest) {
        var paragraphs = new ArrayList<int[]>();
        var body = digest.body();
        for (int start = 0; start < body.length(); ) {
            int line = body.indexOf('\n', start);
            int end = line < 0 ? body.length() : line;
            if (end - start >= SHORTEST && !isCut(digest.cuts(), start)) {
                paragraphs.add(new int[] {start, end});
            }
            start = end + 1;
        }
        boolean isList = paragraphs.size() >= FEWEST_ITEMS;
        var parts = new ArrayList<EnrichedArticle>();
        var told = isList ? digest.publishedAt() : null;
        for (var span : isList ? paragraphs : sentences(digest, paragraphs)) {
            if (parts.size() == MOST_PARTS) {
                break;
            }
            var dates = dates(digest, span[0], span[1]);
            // an item is news of its day; running text may look back: there a sentence stays in the time of the last
            // one
            told = dates.isEmpty() ? (isList ? digest.publishedAt() : told) : told(digest, dates);
            parts.add(part(digest, span[0], span[1], dates, told));
        }
        return parts;
    }

    /** The sentences of a round-up that is no list. */
    private static List<int[]> sentences(EnrichedArticle digest, List<int[]> paragraphs) {
        var spans = new ArrayList<int[]>();
        for (var paragraph : paragraphs) {
            var text = digest.body().substring(paragraph[0], paragraph[1]);
            var scanned = TextScanner.scan(text, digest.language().tag());
            for (int i = 0; i < scanned.sentences(); i++) {
                int start = paragraph[0] + scanned.start(scanned.firstTokenOf(i));
                int end = i + 1 < scanned.sentences()
                        ? paragraph[0] + scanned.start(scanned.firstTokenOf(i + 1))
                        : paragraph[1];
                if (end - start >= SHORTEST) {
                    spans.add(new int[] {start, end});
                }
            }
        }
        return spans;
    }

    private static boolean isCut(List<Cut> cuts, int start) {
        return cuts.stream().anyMatch(cut -> cut.field() == Field.BODY && cut.start() <= start && start < cut.end());
    }

    private static EnrichedArticle part(
            EnrichedArticle digest, int start, int end, List<DateMention> dates, @Nullable Dated told) {
        var text = digest.body().substring(start, end);
        var names = new ArrayList<Name>();
        for (var name : digest.names()) {
            if (isIn(name.field(), name.start(), name.end(), start, end)) {
                names.add(new Name(
                        name.kind(),
                        name.id(),
                        name.surface(),
                        name.field(),
                        name.start() - start,
                        name.end() - start,
                        name.function(),
                        name.role()));
            }
        }
        return new EnrichedArticle(
                digest.specVersion(),
                digest.articleId(),
                digest.id(),
                digest.version(),
                digest.desk(),
                digest.at(),
                digest.url(),
                digest.outlet(),
                digest.origin(),
                digest.authors(),
                digest.rights(),
                beginning(text),
                null,
                text,
                told,
                told == null
                        ? null
                        : told.equals(digest.publishedAt()) ? digest.publishedPrecision() : told.precision(),
                digest.updatedAt(),
                digest.correction(),
                digest.language(),
                names,
                dates,
                figures(digest, start, end),
                EventType.OTHER,
                List.of(),
                digest.phase(),
                null,
                List.of(),
                Set.of());
    }

    /** When it was news: on the day that a part of an older event gives; null if it gives but a month or a year. */
    private static @Nullable Dated told(EnrichedArticle digest, List<DateMention> dates) {
        var published = digest.publishedAt();
        if (published == null) {
            return null;
        }
        var first = dates.get(0);
        boolean isOlder = first.from().day().plusDays(OLDER).isBefore(published.day());
        if (!isOlder) {
            return published;
        }
        return first.precision() == Precision.DAY || first.precision() == Precision.MINUTE ? first.from() : null;
    }

    private static List<DateMention> dates(EnrichedArticle digest, int start, int end) {
        return digest.dates().stream()
                .filter(date -> isIn(date.field(), date.start(), date.end(), start, end))
                .map(date -> new DateMention(
                        date.surface(),
                        date.field(),
                        date.start() - start,
                        date.end() - start,
                        date.from(),
                        date.to(),
                        date.precision(),
                        date.role()))
                .toList();
    }

    private static List<Figure> figures(EnrichedArticle digest, int start, int end) {
        return digest.figures().stream()
                .filter(figure -> isIn(figure.field(), figure.start(), figure.end(), start, end))
                .map(figure -> new Figure(
                        figure.kind(),
                        figure.of(),
                        figure.value(),
                        figure.unit(),
                        figure.qualifier(),
                        figure.surface(),
                        figure.field(),
                        figure.start() - start,
                        figure.end() - start,
                        figure.role()))
                .toList();
    }

    private static boolean isIn(Field field, int from, int to, int start, int end) {
        return field == Field.BODY && from >= start && to <= end;
    }

    /** The first sentence, as far as a title goes; between two letters nothing is cut. */
    private static String beginning(String text) {
        int end = Math.min(text.length(), LONGEST_TITLE);
        int stop = text.indexOf(". ");
        if (stop > 0 && stop < end) {
            return text.substring(0, stop);
        }
        int space = end < text.length() ? text.lastIndexOf(' ', end) : end;
        return text.substring(0, space > 0 ? space : end);
    }
}
