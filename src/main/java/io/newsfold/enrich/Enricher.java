package io.newsfold.enrich;

import io.newsfold.extract.Reading;
import io.newsfold.extract.date.DateReader;
import io.newsfold.extract.figure.FigureReader;
import io.newsfold.extract.name.NameReader;
import io.newsfold.extract.type.TypeReader;
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
    private final LanguageDetector languages;
    private final NameReader names;
    private final DateReader dates;
    private final FigureReader figures;
    private final TypeReader types;

    public Enricher(
            LanguageDetector languages, NameReader names, DateReader dates, FigureReader figures, TypeReader types) {
        this.languages = languages;
        this.names = names;
        this.dates = dates;
        this.figures = figures;
        this.types = types;
    }

    /** What tells the language of an article. */
    public LanguageDetector languages() {
        return languages;
    }

    /** The record of {@code article} for the desk log, arrived at {@code arrival} by the chosen clock. */
    public EnrichedArticle enrich(Article article, EventClock clock, @Nullable Instant arrival) {
        var language = language(article);
        var reading = Reading.of(article, language);
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(article.flags());
        var published = published(article, reading, flags);
        var foundNames = names.read(reading);
        var foundDates = dates.read(reading, published);
        var foundFigures = figures.read(reading, foundDates);
        var told = types.read(reading, foundNames, foundDates, foundFigures, published);
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
        var inferred = dates.inferPublication(reading);
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
        return languages.detect(
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
