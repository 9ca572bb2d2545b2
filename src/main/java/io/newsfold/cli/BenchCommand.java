package io.newsfold.cli;

import io.newsfold.bench.MatchBench;
import io.newsfold.bench.PipelineBench;
import io.newsfold.bench.ReadBench;
import io.newsfold.fold.Core;
import io.newsfold.pivot.Lexicon;
import io.newsfold.run.embedded.Embedded;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: how fast it is here, each figure beside its baseline in the same run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures speed, each figure beside its baseline in the same run.",
        footer = {
            "",
            "Example:",
            "  newsfold bench pipeline --articles 10000   articles a second from intake to event",
            "  newsfold bench read                        processor time of reading one article, step by step",
            "  newsfold bench match                       processor time of matching one article, and memory",
        })
final class BenchCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "bench what? pipeline, read or match");
    }

    @Command(
            name = "pipeline",
            mixinStandardHelpOptions = true,
            description = "Articles a second from intake to event on an embedded broker, beside a pass-through.")
    void pipeline(
            @Option(names = "--articles", defaultValue = "6000", description = "How many. Default: ${DEFAULT-VALUE}.")
                    int articles,
            @Option(names = "--rounds", defaultValue = "3", description = "How often. Default: ${DEFAULT-VALUE}.")
                    int rounds)
            throws ExecutionException, InterruptedException {
        if (articles < 1 || rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--articles and --rounds must be 1 or more");
        }
        List<PipelineBench.Rate> rates;
        try (var folder = TemporaryFolder.create("newsfold-bench");
                var broker = Embedded.start(folder.path().resolve("broker"))) {
            var state = folder.path().resolve("state");
            rates = new PipelineBench(broker.bootstrapServers(), state, Core.standard(), articles, 1).run(rounds);
        }
        tell("pass-through", rates);
        tell("pipeline", rates);
    }

    @Command(
            name = "read",
            mixinStandardHelpOptions = true,
            description = "Processor time of reading one article, step by step, beside ICU's word breaking alone.")
    void read(
            @Option(names = "--articles", defaultValue = "60", description = "How many. Default: ${DEFAULT-VALUE}.")
                    int articles,
            @Option(names = "--rounds", defaultValue = "60", description = "How often. Default: ${DEFAULT-VALUE}.")
                    int rounds) {
        if (articles < 1 || rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--articles and --rounds must be 1 or more");
        }
        var bench = ReadBench.load();
        var report = new ReadReport(spec.commandLine().getOut());
        report.steps(bench.run("en", articles, rounds), bench.run("tr", articles, rounds));
        report.others(bench.others(articles, rounds));
        report.language(bench.languageAlone("en", articles, rounds), bench.languageAlone("tr", articles, rounds));
        report.loading(bench.loading());
    }

    @Command(
            name = "match",
            mixinStandardHelpOptions = true,
            description = "Processor time of matching one article as the events grow, beside a scan of all; memory.")
    void match(
            @Option(
                            names = "--events",
                            split = ",",
                            defaultValue = "1000,10000,100000",
                            description = "Open events, ascending. Default: ${DEFAULT-VALUE}.")
                    List<Integer> events,
            @Option(names = "--rounds", defaultValue = "20", description = "How often. Default: ${DEFAULT-VALUE}.")
                    int rounds) {
        boolean ascending = events.stream().sorted().toList().equals(events);
        if (rounds < 1 || !ascending || events.get(0) < 1) {
            throw new ParameterException(spec.commandLine(), "--events must ascend, and all must be 1 or more");
        }
        var bench = new MatchBench(Lexicon.load());
        var report = new MatchReport(spec.commandLine().getOut());
        report.costs(bench.run(events, rounds));
        report.memory(bench.weigh());
    }

    private void tell(String what, List<PipelineBench.Rate> rates) {
        var sorted = rates.stream()
                .filter(rate -> rate.what().equals(what))
                .mapToDouble(PipelineBench.Rate::articlesASecond)
                .sorted()
                .toArray();
        var out = spec.commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%-12s  articles/s: min %,.0f  median %,.0f  max %,.0f",
                what,
                sorted[0],
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]));
        out.flush();
    }
}
