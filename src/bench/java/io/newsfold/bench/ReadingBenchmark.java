package io.newsfold.bench;

import io.newsfold.enrich.Enricher;
import io.newsfold.enrich.EventClock;
import io.newsfold.fold.Core;
import io.newsfold.language.FastTextDetector;
import io.newsfold.language.LanguageDetector;
import io.newsfold.model.Article;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.EnrichedArticle;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What reading one article of some 3,000 characters takes, whole and its language alone. Run with
 * {@code mvn -q -Dunchecked -Pbench test-compile exec:exec}. On two cores the virtual machine needs some 12 seconds to compile
 * the readers, and until then they run six times slower: the warm-up is twice as long.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReadingBenchmark {
    private static final int ARTICLES = 60;

    @Param({"en", "tr"})
    public String language = "en";

    private final LanguageDetector languages = new FastTextDetector();
    private final Enricher enricher = Core.standard().enricher();
    private List<Article> articles = List.of();
    private int next;

    @Setup
    public void write() {
        articles = ReadBench.articles(language, ARTICLES);
    }

    @Benchmark
    public EnrichedArticle enrich() {
        return enricher.enrich(article(), EventClock.PUBLICATION, null);
    }

    @Benchmark
    public DetectedLanguage language() {
        var article = article();
        return languages.detect(article.title(), article.body(), article.declaredLanguage());
    }

    private Article article() {
        next = (next + 1) % ARTICLES;
        return articles.get(next);
    }
}
