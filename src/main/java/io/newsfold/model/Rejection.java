package io.newsfold.model;

/**
 * Why a message became no article.
 *
 * @param code stable: MALFORMED, TOO_LARGE, MISSING_IDENTITY, EMPTY, NULL_VALUE, MATCH_FAILED
 * @param stage the step that refused it: {@code intake}, {@code enrich}, {@code match}
 * @param message what is wrong and where, for a person
 */
public record Rejection(Code code, String stage, String message) {
    /** Stable codes. */
    public enum Code {
        MALFORMED,
        TOO_LARGE,
        TOO_MANY,
        MISSING_IDENTITY,
        EMPTY,
        NULL_VALUE,
        BAD_CONTROL,
        ENRICH_FAILED,
        MATCH_FAILED
    }
}
