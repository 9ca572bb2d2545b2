package io.newsfold.cli;

import io.newsfold.run.Setting;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the pipeline runs: the options of a run beside those of its connection. */
final class PipelineOptions {
    @Option(names = "--application-id", paramLabel = "ID", description = "Of Kafka Streams. Default: newsfold.")
    private @Nullable String applicationId;

    @Option(
            names = "--instance-id",
            paramLabel = "ID",
            description = "Names this instance for ever: after a restart it takes up its tasks at once.")
    private @Nullable String instanceId;

    @Option(names = "--state-dir", paramLabel = "DIR", description = "Local state. Default: data/state.")
    private @Nullable String stateDir;

    @Option(names = "--threads", paramLabel = "N", description = "Stream threads. Default: 1.")
    private @Nullable String threads;

    @Option(names = "--commit-interval", paramLabel = "TIME", description = "Default: 100ms.")
    private @Nullable String commitInterval;

    @Option(
            names = "--topics",
            paramLabel = "create|check",
            description = "At the start, create missing topics, or only check. Default: create.")
    private @Nullable String topics;

    @Option(
            names = "--clock",
            paramLabel = "arrival|publication",
            description = "What ages events: when articles arrive, or (for backfills) when they were published."
                    + " Default: arrival.")
    private @Nullable String clock;

    @Option(
            names = "--horizon",
            paramLabel = "TIME",
            description = "How long an event is remembered after its last report. Default: 14d.")
    private @Nullable String horizon;

    @Option(
            names = "--close-after",
            paramLabel = "TIME",
            description = "How long after its last report an event is closed. Default: 72h.")
    private @Nullable String closeAfter;

    @Option(
            names = "--retain-body",
            paramLabel = "full|lead|none",
            description = "How much text of an article stays in the desk log. Default: full.")
    private @Nullable String retainBody;

    @Option(
            names = "--embargo-poll",
            paramLabel = "TIME",
            description = "How often articles under embargo are looked at. Default: 10s.")
    private @Nullable String embargoPoll;

    @Option(
            names = "--tick-interval",
            paramLabel = "TIME",
            description = "How often desks are told the time where no article comes. Default: 1m.")
    private @Nullable String tickInterval;

    @Option(
            names = "--names",
            paramLabel = "DIR",
            description = "Further tables of names: people.txt, organisations.txt, sites.txt,"
                    + " read after those that are shipped.")
    private @Nullable String names;

    @Option(
            names = "--weights",
            paramLabel = "WEIGHTS.tsv",
            description = "Decide by these weights, as train makes them, in the place of those that are shipped.")
    private @Nullable String weights;

    @Option(
            names = "--encoder",
            paramLabel = "MODEL.onnx",
            description =
                    "Ask this encoder of sentences, too, where it is in doubt whether two reports tell one event.")
    private @Nullable String encoder;

    @Option(
            names = "--tokenizer",
            paramLabel = "TOKENIZER.json",
            description = "The encoder's tokenizer. Default: tokenizer.json beside it.")
    private @Nullable String tokenizer;

    @Option(
            names = "--encoder-prefix",
            paramLabel = "TEXT",
            description = "What the encoder wants before every text, as \"query:\". Default: nothing.")
    private @Nullable String encoderPrefix;

    @Option(names = "--http-host", paramLabel = "HOST", description = "Default: 127.0.0.1.")
    private @Nullable String httpHost;

    @Option(names = "--http-port", paramLabel = "PORT", description = "0 takes any free one. Default: 8080.")
    private @Nullable String httpPort;

    Map<Setting, String> flags() {
        Map<Setting, String> flags = new EnumMap<>(Setting.class);
        ConnectionOptions.put(flags, Setting.APPLICATION_ID, applicationId);
        ConnectionOptions.put(flags, Setting.INSTANCE_ID, instanceId);
        ConnectionOptions.put(flags, Setting.STATE_DIR, stateDir);
        ConnectionOptions.put(flags, Setting.THREADS, threads);
        ConnectionOptions.put(flags, Setting.COMMIT_INTERVAL, commitInterval);
        ConnectionOptions.put(flags, Setting.TOPICS, topics);
        ConnectionOptions.put(flags, Setting.CLOCK, clock);
        ConnectionOptions.put(flags, Setting.HORIZON, horizon);
        ConnectionOptions.put(flags, Setting.CLOSE_AFTER, closeAfter);
        ConnectionOptions.put(flags, Setting.RETAIN_BODY, retainBody);
        ConnectionOptions.put(flags, Setting.EMBARGO_POLL, embargoPoll);
        ConnectionOptions.put(flags, Setting.TICK_INTERVAL, tickInterval);
        ConnectionOptions.put(flags, Setting.NAMES, names);
        ConnectionOptions.put(flags, Setting.WEIGHTS, weights);
        ConnectionOptions.put(flags, Setting.ENCODER, encoder);
        ConnectionOptions.put(flags, Setting.TOKENIZER, tokenizer);
        ConnectionOptions.put(flags, Setting.ENCODER_PREFIX, encoderPrefix);
        ConnectionOptions.put(flags, Setting.HTTP_HOST, httpHost);
        ConnectionOptions.put(flags, Setting.HTTP_PORT, httpPort);
        return flags;
    }
}
