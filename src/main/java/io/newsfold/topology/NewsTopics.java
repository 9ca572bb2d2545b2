package io.newsfold.topology;

/** The names of the topics under one prefix. */
public record NewsTopics(String prefix) {
    public static final String DEFAULT_PREFIX = "news.";

    public String articles() {
        return prefix + "articles";
    }

    public String rejected() {
        return prefix + "articles.rejected";
    }

    public String deskLog() {
        return prefix + "desk-log";
    }

    public String events() {
        return prefix + "events";
    }

    public String eventChanges() {
        return prefix + "event-changes";
    }

    public String articleEvents() {
        return prefix + "article-events";
    }

    public String controls() {
        return prefix + "controls";
    }
}
