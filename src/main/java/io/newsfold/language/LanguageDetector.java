package io.newsfold.language;

import io.newsfold.model.DetectedLanguage;
import org.jspecify.annotations.Nullable;

/** Tells the language of an article from its text. */
public interface LanguageDetector {
    /**
     * The language of {@code title} and {@code body} together (either may be empty). A confident detection wins over
     * {@code declared} (BCP 47, any case, may be nonsense); for short text the declared language is a prior.
     */
    DetectedLanguage detect(String title, String body, @Nullable String declared);

    /**
     * As {@link #detect(String, String, String)}, where the outlet's {@code country} (ISO 3166 alpha-2) is known too: its
     * language is a weaker prior than a declared one, for text of two or three names.
     */
    default DetectedLanguage detect(String title, String body, @Nullable String declared, @Nullable String country) {
        return detect(title, body, declared);
    }
}
