package io.newsfold.run;

/**
 * Whether this instance does its work now.
 *
 * @param reason in words, for a person who looks why not
 */
public record Readiness(boolean ready, String reason) {
    static Readiness no(String reason) {
        return new Readiness(false, reason);
    }

    static Readiness yes(String reason) {
        return new Readiness(true, reason);
    }
}
