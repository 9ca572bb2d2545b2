package io.newsfold.run;

import java.util.Locale;
import java.util.Optional;

/** One thing that a user may set: as a flag, in the environment or in a properties file, under one name. */
public enum Setting {
    BOOTSTRAP_SERVERS("localhost:9092"),
    TOPIC_PREFIX("news."),
    APPLICATION_ID("newsfold"),
    INSTANCE_ID(""),
    STATE_DIR("data/state"),
    THREADS("1"),
    COMMIT_INTERVAL("100ms"),
    TOPICS("create"),
    CLOCK("arrival"),
    HORIZON("14d"),
    CLOSE_AFTER("72h"),
    RETAIN_BODY("full"),
    EMBARGO_POLL("10s"),
    TICK_INTERVAL("1m"),
    NAMES(""),
    WEIGHTS(""),
    ENCODER(""),
    TOKENIZER(""),
    ENCODER_PREFIX(""),
    HTTP_HOST("127.0.0.1"),
    HTTP_PORT("8080");

    private final String fallback;

    Setting(String fallback) {
        this.fallback = fallback;
    }

    /** What holds where nobody says otherwise. */
    public String fallback() {
        return fallback;
    }

    /** The name on the command line: {@code --bootstrap-servers}. */
    public String flag() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name in the environment: {@code NEWSFOLD_BOOTSTRAP_SERVERS}. */
    public String variable() {
        return SettingsSources.ENVIRONMENT + name();
    }

    /** The name in a properties file: {@code bootstrap.servers}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static Optional<Setting> ofKey(String key) {
        for (var setting : values()) {
            if (setting.key().equals(key)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }
}
