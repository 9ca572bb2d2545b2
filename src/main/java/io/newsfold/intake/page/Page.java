package io.newsfold.intake.page;

import io.newsfold.intake.stamp.WrittenDate;
import io.newsfold.model.Cut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found around an article's own text.
 *
 * @param outlet named in a line of its own, or with the stamp
 * @param holder whom a notice names as the owner of the text
 */
public record Page(
        @Nullable String title,
        @Nullable String description,
        WrittenDate.@Nullable Resolved published,
        WrittenDate.@Nullable Resolved updated,
        List<String> authors,
        @Nullable String outlet,
        @Nullable String holder,
        @Nullable String origin,
        @Nullable String dateline,
        @Nullable String correction,
        List<Cut> cuts) {}
