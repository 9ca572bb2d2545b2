package io.newsfold.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.newsfold.enrich.Enricher;
import io.newsfold.enrich.EventClock;
import io.newsfold.enrich.Readers;
import io.newsfold.extract.Reading;
import io.newsfold.extract.name.Names;
import io.newsfold.intake.Intake;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import io.newsfold.model.Article;
import io.newsfold.model.EventType;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Processor time of reading one article of some 3,000 characters, step by step and as a whole, beside what ICU takes to do
 * no more than cut the same articles into words; with it what the tables cost: time to load and heap.
 */
public final class ReadBench {
    private static final long SEED = 1;
    private static final List<String> OTHERS = List.of("zh", "ja", "ar", "ru");
    private static final int LOADING_ARTICLES = 3;
    private static final int ALONE_A_ROUND = 10;
    private static final double NANOS_A_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Readers readers;
    private final Enricher enricher;
    private final Loading loading;

    /**
     * What the tables cost: milliseconds until they are there and until the first articles of both languages are read, of
     * the latter so many of the processor's, and megabytes of heap.
     */
    public record Loading(double tablesMillis, double millis, double cpuMillis, double megabytes) {}

    /** Milliseconds of processor time an article, over the rounds. */
    public record Cost(String step, double best, double median) {}

    private ReadBench(double heapBefore, List<Article> first) {
        long start = System.nanoTime();
        long startCpu = cpu();
        readers = Readers.load(Names::new);
        double tablesMillis = (System.nanoTime() - start) / NANOS_A_MILLI;
        enricher = new Enricher(readers);
        first.forEach(this::enrich);
        double millis = (System.nanoTime() - start) / NANOS_A_MILLI;
        double cpuMillis = (cpu() - startCpu) / NANOS_A_MILLI;
        loading = new Loading(tablesMillis, millis, cpuMillis, heap() - heapBefore);
    }

    /** Loads the tables and measures that, so it tells the truth once a process, before anything else has loaded them. */
    public static ReadBench load() {
        var first = new ArrayList<>(articles("en", LOADING_ARTICLES));
        first.addAll(articles("tr", LOADING_ARTICLES));
        return new ReadBench(heap(), first);
    }

    public Loading loading() {
        return loading;
    }

    /** Each step, the whole and the baseline, for articles of one language; the first half of the rounds is not told. */
    public List<Cost> run(String language, int count, int rounds) {
        var articles = articles(language, count);
        var steps = new ArrayList<Step>();
        for (var name :
                List.of("language", "scan", "names", "dates", "figures", "type and place", "whole", "ICU words")) {
            steps.add(new Step(name, rounds));
        }
        for (int round = -rounds; round < rounds; round++) {
            long[] nanos = new long[steps.size()];
            for (var article : articles) {
                step(article, nanos);
            }
            for (int i = 0; i < nanos.length && round >= 0; i++) {
                steps.get(i).millis[round] = nanos[i] / NANOS_A_MILLI / count;
            }
        }
        return steps.stream().map(Step::cost).toList();
    }

    /** The whole for articles that tell as much in other languages, by their tags. */
    public Map<String, Cost> others(int count, int rounds) {
        var others = new LinkedHashMap<String, Cost>();
        for (var language : OTHERS) {
            var articles = articles(language, count);
            var whole = new Step(language, rounds);
            for (int round = -rounds; round < rounds; round++) {
                long start = cpu();
                for (var article : articles) {
                    enrich(article);
                }
                if (round >= 0) {
                    whole.millis[round] = (cpu() - start) / NANOS_A_MILLI / count;
                }
            }
            others.put(language, whole.cost());
        }
        return others;
    }

    /**
     * Detection of the language with nothing else in between, which would take the processor's cache from it. A round goes
     * over the articles ten times: the virtual machine compiles anew what is called alone, and needs a second for it.
     */
    public Cost languageAlone(String language, int count, int rounds) {
        var articles = articles(language, count);
        var alone = new Step("language alone", rounds);
        for (int round = -rounds; round < rounds; round++) {
            long start = cpu();
            for (int time = 0; time < ALONE_A_ROUND; time++) {
                for (var article : articles) {
                    readers.languages().detect(article.title(), article.body(), article.declaredLanguage());
                }
            }
            if (round >= 0) {
                alone.millis[round] = (cpu() - start) / NANOS_A_MILLI / count / ALONE_A_ROUND;
            }
        }
        return alone.cost();
    }

    private void step(Article article, long[] nanos) {
        long t0 = cpu();
        var language = readers.languages().detect(article.title(), article.body(), article.declaredLanguage());
        long t1 = cpu();
        var reading = Reading.of(article, language);
        long t2 = cpu();
        var foundNames = readers.names().read(reading);
        long t3 = cpu();
        var foundDates = readers.dates().read(reading, article.publishedAt());
        long t4 = cpu();
        var foundFigures = readers.figures().read(reading, foundDates);
        long t5 = cpu();
        var told = readers.types().read(reading, foundNames, foundDates, foundFigures, article.publishedAt());
        long t6 = cpu();
        var enriched = enrich(article);
        long t7 = cpu();
        int words = wordsByIcu(article);
        long t8 = cpu();
        long[] times = {t0, t1, t2, t3, t4, t5, t6, t7, t8};
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] += times[i + 1] - times[i];
        }
        if (words == 0 || told.type() != enriched) {
            throw new IllegalStateException("the steps and the whole read an article differently");
        }
    }

    /** What kind of event was told, so that no reading is without a use. */
    private EventType enrich(Article article) {
        return enricher.enrich(article, EventClock.PUBLICATION, null).type();
    }

    private static int wordsByIcu(Article article) {
        var iterator = BreakIterator.getWordInstance(ULocale.ROOT);
        int words = 0;
        for (var text : List.of(article.title(), article.body())) {
            iterator.setText(text);
            while (iterator.next() != BreakIterator.DONE) {
                words++;
            }
        }
        return words;
    }

    /** Made-up articles of one language, as intake takes them. */
    static List<Article> articles(String language, int count) {
        var news = new SyntheticNews(SEED);
        var intake = Intake.standard();
        var articles = new ArrayList<Article>();
        for (int i = 0; i < count; i++) {
            for (var outcome : intake.read(
                    RawMessage.of(new String(news.next(language), StandardCharsets.UTF_8), Instant.EPOCH))) {
                if (outcome instanceof Outcome.Accepted accepted) {
                    articles.add(accepted.article());
                }
            }
        }
        if (articles.size() != count) {
            throw new IllegalStateException("intake took " + articles.size() + " of " + count + " articles");
        }
        return articles;
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Megabytes in use after a collection. */
    private static double heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** One step over the rounds. */
    private static final class Step {
        private final String name;
        private final double[] millis;

        Step(String name, int rounds) {
            this.name = name;
            this.millis = new double[rounds];
        }

        Cost cost() {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return new Cost(name, sorted[0], sorted[sorted.length / 2]);
        }
    }
}
