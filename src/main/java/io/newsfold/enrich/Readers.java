package io.newsfold.enrich;

import io.newsfold.extract.date.CldrDateReader;
import io.newsfold.extract.date.DateReader;
import io.newsfold.extract.figure.CueFigureReader;
import io.newsfold.extract.figure.FigureReader;
import io.newsfold.extract.name.NameReader;
import io.newsfold.extract.name.Names;
import io.newsfold.extract.type.CueTypeReader;
import io.newsfold.extract.type.TypeReader;
import io.newsfold.language.FastTextDetector;
import io.newsfold.language.LanguageDetector;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What reads an article: each its own side of it. All may be shared by threads. */
public record Readers(
        LanguageDetector languages, NameReader names, DateReader dates, FigureReader figures, TypeReader types) {

    /**
     * Loads the tables that are shipped. The language model and what dates and figures need are made beside the tables of
     * names, which take longest.
     *
     * @param tables reads the tables of names
     */
    public static Readers load(Supplier<Names> tables) {
        var dates = new CldrDateReader();
        var figures = new CueFigureReader();
        var languages = CompletableFuture.supplyAsync(FastTextDetector::new);
        var names = tables.get();
        return new Readers(languages.join(), names, dates, figures, new CueTypeReader(names.gazetteer()));
    }
}
