package io.newsfold.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What users said, and where: flags win over the environment, that over a file, that over the defaults. Variables that
 * begin alike and mean nothing here are left alone, since container platforms put such there by themselves; an unknown
 * name in a file is an error.
 */
final class SettingsSources {
    static final String ENVIRONMENT = "NEWSFOLD_";
    private static final String KAFKA_VARIABLE = ENVIRONMENT + "KAFKA_";
    private static final String KAFKA_KEY = "kafka.";

    private final Map<Setting, Said> settings = new EnumMap<>(Setting.class);
    private final Map<String, String> kafka = new TreeMap<>();
    private final List<String> errors;

    SettingsSources(List<String> errors) {
        this.errors = errors;
        for (var setting : Setting.values()) {
            settings.put(setting, new Said(setting.fallback(), "the default of " + setting.flag(), false));
        }
    }

    /**
     * A value and the place where it stands.
     *
     * @param isSaid whether somebody said it; no for a default
     */
    record Said(String value, String where, boolean isSaid) {
        Said(String value, String where) {
            this(value, where, true);
        }
    }

    Said said(Setting setting) {
        var said = settings.get(setting);
        if (said == null) {
            throw new IllegalStateException("no value for " + setting);
        }
        return said;
    }

    /** Whether it was set anywhere, and is not only the default. */
    boolean isSaid(Setting setting) {
        return said(setting).isSaid();
    }

    Map<String, String> kafka() {
        return kafka;
    }

    void file(@Nullable Path file) {
        if (file == null) {
            return;
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            errors.add("--config " + file + ": cannot be read (" + e + ")");
            return;
        }
        for (var key : properties.stringPropertyNames().stream().sorted().toList()) {
            var value = properties.getProperty(key).strip();
            if (key.startsWith(KAFKA_KEY)) {
                kafka.put(key.substring(KAFKA_KEY.length()), value);
            } else {
                Setting.ofKey(key)
                        .ifPresentOrElse(
                                setting -> settings.put(setting, new Said(value, file + ": " + key)),
                                () -> errors.add(file + ": " + key + ": no such setting"));
            }
        }
    }

    void environment(Map<String, String> environment) {
        for (var setting : Setting.values()) {
            var value = environment.get(setting.variable());
            if (value != null && !value.isBlank()) {
                settings.put(setting, new Said(value.strip(), setting.variable()));
            }
        }
        environment.forEach((name, value) -> {
            if (name.startsWith(KAFKA_VARIABLE)) {
                var key = name.substring(KAFKA_VARIABLE.length());
                kafka.put(key.toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
    }

    void flags(Map<Setting, String> flags, Map<String, String> kafkaFlags) {
        flags.forEach((setting, value) -> settings.put(setting, new Said(value.strip(), setting.flag())));
        kafka.putAll(kafkaFlags);
    }
}
