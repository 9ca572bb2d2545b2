package io.newsfold.model;

/** Identity of an article inside Newsfold: {@code art_} and 26 characters of a hash of desk and canonical URL. */
public record ArticleId(String value) implements Comparable<ArticleId> {
    public static final String PREFIX = "art_";

    public ArticleId {
        if (!value.startsWith(PREFIX) || value.length() == PREFIX.length()) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
