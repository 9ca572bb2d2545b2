package io.newsfold.match;

import io.newsfold.model.Cut;
import io.newsfold.model.DateMention;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import io.newsfold.model.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The paragraphs of a digest or live blog, each as if it were an article. Offsets are those of the paragraph. */
final class DigestParts {
    /** A paragraph of fewer characters tells no event. */
    private static final int SHORTEST = 60;

    private static final int LONGEST_TITLE = 140;
    private static final int MOST_PARTS = 24;

    private DigestParts() {}

    static List<EnrichedArticle> of(EnrichedArticle digest) {
        var parts = new ArrayList<EnrichedArticle>();
        var body = digest.body();
        for (int start = 0; start < body.length() && parts.size() < MOST_PARTS; ) {
            int line = body.indexOf('\n', start);
            int end = line < 0 ? body.length() : line;
            if (end - start >= SHORTEST && !isCut(digest.cuts(), start)) {
                parts.add(part(digest, start, end));
            }
            start = end + 1;
        }
        return parts;
    }

    private static boolean isCut(List<Cut> cuts, int start) {
        return cuts.stream().anyMatch(cut -> cut.field() == Field.BODY && cut.start() <= start && start < cut.end());
    }

    private static EnrichedArticle part(EnrichedArticle digest, int start, int end) {
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
                digest.publishedAt(),
                digest.publishedPrecision(),
                digest.updatedAt(),
                digest.correction(),
                digest.language(),
                names,
                dates(digest, start, end),
                figures(digest, start, end),
                EventType.OTHER,
                List.of(),
                digest.phase(),
                null,
                List.of(),
                Set.of());
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
