package io.newsfold.model;

/** A part of a stored text that is not the article's own and is left out of extraction and matching. */
public record Cut(Field field, int start, int end, Reason reason) {
    /** Why it was cut. */
    public enum Reason {
        BYLINE,
        STAMP,
        AGENCY_NOTICE,
        OTHER_HEADLINES,
        CAPTION,
        REPEATED_TITLE,
        SECTION_LABEL,
        CORRECTION_NOTICE
    }

    public Cut {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("cut " + start + ".." + end);
        }
    }
}
