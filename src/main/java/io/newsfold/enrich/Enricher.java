package io.newsfold.enrich;

import io.newsfold.extract.Reading;
import io.newsfold.language.LanguageDetector;
import io.newsfold.model.Article;
import io.newsfold.model.Dated;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Field;
import io.newsfold.model.Flag;
import io.newsfold.model.Flags;
import io.newsfold.model.Outlet;
import java.time.Instant;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Reads an article as a news desk does: language, names, dates, figures, type, place. */
public final class Enricher {
    private final Readers readers;

    public Enricher(Readers readers) {
        this.readers = readers;
    }

    /** What tells the language of an article. */
    public LanguageDetector languages() {
        return readers.languages();
    }

    /** The record of {@code article} for the desk log, arrived at {@code arrival} by the chosen clock. */
    public EnrichedArticle enrich(Article article, EventClock clock, @Nullable Instant arrival) {
        var language = language(article);
        var reading = Reading.of(article, language);
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(article.flags());
        var published = published(article, reading, flags);
        var foundNames = readers.names().read(reading);
        var foundDates = readers.dates().read(reading, published);
        var foundFigures = readers.figures().read(reading, foundDates);
        var told = readers.types().read(reading, foundNames, foundDates, foundFigures, published);
        flags.addAll(told.flags());
        if (article.outlet().kind() == Outlet.Kind.UNKNOWN) {
            flags.add(Flag.OUTLET_UNKNOWN);
        }
        return new EnrichedArticle(
                EnrichedArticle.SPEC_VERSION,
                article.articleId(),
                article.id(),
                article.version(),
                article.desk(),
                clock.at(arrival, published),
                article.url(),
                article.outlet(),
                article.origin(),
                article.authors(),
                article.rights(),
                article.title(),
                article.description(),
                article.body(),
                published,
                published == null ? null : published.precision(),
                article.updatedAt(),
                article.correction(),
                language,
                told.names(),
                foundDates,
                foundFigures,
                told.type(),
                told.evidence(),
                told.phase(),
                told.place(),
                article.cuts(),
                Flags.copyOf(flags));
    }

    private @Nullable Dated published(Article article, Reading reading, EnumSet<Flag> flags) {
        if (article.publishedAt() != null) {
            return article.publishedAt();
        }
        var inferred = readers.dates().inferPublication(reading);
        if (inferred != null) {
            flags.add(Flag.DATE_INFERRED);
        }
        return inferred;
    }

    private DetectedLanguage language(Article article) {
        var body = article.body();
        StringBuilder kept = null;
        for (var cut : article.cuts()) {
            if (cut.field() == Field.BODY) {
                kept = kept == null ? new StringBuilder(body) : kept;
                blank(kept, cut.start(), cut.end());
            }
        }
        return readers.languages()
                .detect(
                        article.title(),
                        kept == null ? body : kept.toString(),
                        article.declaredLanguage(),
                        OutletCountry.of(article.outlet()));
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end && i < text.length(); i++) {
            text.setCharAt(i, ' ');
        }
    }
}
