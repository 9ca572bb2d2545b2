package io.newsfold.run;

import io.newsfold.enrich.EventClock;
import io.newsfold.match.encoder.EncoderFiles;
import io.newsfold.run.SettingsSources.Said;
import io.newsfold.topology.TopologySettings.RetainBody;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes {@link Settings} of what users said in all places, and tells every error of it at once. */
public final class SettingsReader {
    private final List<String> errors = new ArrayList<>();
    private final SettingsSources sources = new SettingsSources(errors);

    private SettingsReader() {}

    /**
     * Settings from flags, environment and file.
     *
     * @param kafkaFlags Kafka's own properties that were given as flags
     * @throws SettingsException if anything in them is wrong
     */
    public static Settings read(
            Map<Setting, String> flags,
            Map<String, String> kafkaFlags,
            Map<String, String> environment,
            @Nullable Path file) {
        var reader = new SettingsReader();
        reader.sources.file(file);
        reader.sources.environment(environment);
        reader.sources.flags(flags, kafkaFlags);
        return reader.settings();
    }

    private Settings settings() {
        var settings = new Settings(
                get(Setting.BOOTSTRAP_SERVERS, SettingValues::servers),
                get(Setting.TOPIC_PREFIX, SettingValues::topicPrefix),
                get(Setting.APPLICATION_ID, SettingValues::name),
                instanceId(),
                get(Setting.STATE_DIR, SettingValues::path),
                get(Setting.THREADS, text -> SettingValues.number(text, 1, 256)),
                get(Setting.COMMIT_INTERVAL, text -> SettingValues.duration(text, Duration.ofMillis(1))),
                get(Setting.TOPICS, text -> SettingValues.oneOf(Settings.TopicsAtStart.class, text)),
                get(Setting.CLOCK, text -> SettingValues.oneOf(EventClock.class, text)),
                get(Setting.HORIZON, text -> SettingValues.duration(text, Duration.ofHours(1))),
                get(Setting.CLOSE_AFTER, text -> SettingValues.duration(text, Duration.ofMinutes(1))),
                get(Setting.RETAIN_BODY, text -> SettingValues.oneOf(RetainBody.class, text)),
                get(Setting.EMBARGO_POLL, text -> SettingValues.duration(text, Duration.ofMillis(100))),
                get(Setting.TICK_INTERVAL, text -> SettingValues.duration(text, Duration.ofMillis(100))),
                names(),
                optionalPath(Setting.WEIGHTS),
                encoder(),
                get(Setting.HTTP_HOST, SettingValues::host),
                get(Setting.HTTP_PORT, text -> SettingValues.number(text, 0, 65_535)),
                sources.kafka());
        boolean isTooLong = settings.closeAfter().compareTo(settings.horizon()) > 0;
        if (isTooLong && sources.isSaid(Setting.CLOSE_AFTER)) {
            errors.add(
                    sources.said(Setting.CLOSE_AFTER).where() + ": must not be longer than " + Setting.HORIZON.flag());
        }
        if (!errors.isEmpty()) {
            throw new SettingsException(errors);
        }
        // Who asks for a short horizon alone need not know what else that bounds.
        return isTooLong ? settings.withCloseAfter(settings.horizon()) : settings;
    }

    private @Nullable Path names() {
        return sources.said(Setting.NAMES).value().isEmpty() ? null : folder(Setting.NAMES);
    }

    private @Nullable Path optionalPath(Setting setting) {
        return sources.said(setting).value().isEmpty() ? null : get(setting, SettingValues::path);
    }

    private @Nullable EncoderFiles encoder() {
        var model = optionalPath(Setting.ENCODER);
        var tokenizer = optionalPath(Setting.TOKENIZER);
        var prefix = sources.said(Setting.ENCODER_PREFIX).value();
        if (model == null) {
            for (var setting : List.of(Setting.TOKENIZER, Setting.ENCODER_PREFIX)) {
                if (sources.isSaid(setting)) {
                    errors.add(sources.said(setting).where() + ": goes with " + Setting.ENCODER.flag());
                }
            }
            return null;
        }
        return EncoderFiles.of(model, tokenizer, prefix);
    }

    private @Nullable Path folder(Setting setting) {
        var said = sources.said(setting);
        try {
            return SettingValues.folder(said.value());
        } catch (IllegalArgumentException e) {
            errors.add(said.where() + ": " + e.getMessage());
            return null;
        }
    }

    private @Nullable String instanceId() {
        return sources.said(Setting.INSTANCE_ID).value().isEmpty()
                ? null
                : get(Setting.INSTANCE_ID, SettingValues::name);
    }

    /** The value, or what the default gives where the value is wrong and the error has been noted. */
    private <T> T get(Setting setting, Function<String, T> parse) {
        Said said = sources.said(setting);
        try {
            return parse.apply(said.value());
        } catch (IllegalArgumentException e) {
            errors.add(said.where() + ": " + e.getMessage());
            return parse.apply(setting.fallback());
        }
    }
}
