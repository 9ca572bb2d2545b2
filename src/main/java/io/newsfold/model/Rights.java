package io.newsfold.model;

import org.jspecify.annotations.Nullable;

/** What may be done with a text, as its publisher says. */
public record Rights(
        @Nullable String holder,
        @Nullable String notice,
        @Nullable String usageTerms) {}
