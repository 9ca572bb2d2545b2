package io.newsfold.model;

import org.jspecify.annotations.Nullable;

/**
 * A number that an article tells of something.
 *
 * @param of whom or what: {@code workers}, {@code İmamoğlu}
 * @param unit ISO 4217 for amounts, {@code %} or {@code bp}; null for plain counts. The value is converted to it.
 */
public record Figure(
        FigureKind kind,
        @Nullable String of,
        Quantity value,
        @Nullable String unit,
        Qualifier qualifier,
        String surface,
        Field field,
        int start,
        int end,
        Role role) {}
