package io.newsfold.intake.page;

import io.newsfold.intake.stamp.DateContext;

/** Tells an article's own text from what a page has around it. */
public final class PageReader {
    private PageReader() {}

    /** Reads a body; {@code title} is the declared one, empty where there is none. */
    public static Page read(String title, String body, DateContext context) {
        var findings = new Findings();
        var lines = Line.of(body);
        int head = new HeadReader(title, lines, context, findings).read();
        new TailReader(lines, head, context, findings).read();
        return findings.page();
    }
}
