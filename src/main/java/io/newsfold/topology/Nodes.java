package io.newsfold.topology;

/** The names of the topology's nodes. They are an API: metrics and the golden topology speak of them. */
final class Nodes {
    static final String ARTICLES = "receive-articles";
    static final String CONTROLS = "receive-controls";
    static final String READ_ARTICLES = "read-articles";
    static final String READ_CONTROLS = "read-controls";
    static final String DESK_LOG = "write-desk-log";
    static final String REJECTED = "write-rejected";
    static final String DESK_LOG_SOURCE = "receive-desk-log";
    static final String FOLD_DESKS = "fold-desks";
    static final String EVENTS = "write-events";
    static final String CHANGES = "write-event-changes";
    static final String ARTICLE_EVENTS = "write-article-events";
    static final String UNDECIDED = "write-undecided";

    private Nodes() {}
}
