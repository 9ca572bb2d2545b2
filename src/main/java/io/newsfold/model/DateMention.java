package io.newsfold.model;

/** A date or a range of days told in an article, resolved against its publication. {@code to} is inclusive. */
public record DateMention(
        String surface, Field field, int start, int end, Dated from, Dated to, Precision precision, Role role) {}
