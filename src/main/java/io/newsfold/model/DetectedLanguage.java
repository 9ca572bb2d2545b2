package io.newsfold.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language of an article.
 *
 * @param tag BCP 47 primary subtag, {@code und} if unknown
 * @param confidence 0 to 1
 * @param declared what the publisher said
 */
public record DetectedLanguage(
        String tag, double confidence, @Nullable String declared) {
    public DetectedLanguage {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
