package io.newsfold.cli;

/** A command that cannot do what it was asked, for a reason that the user can act on; exit status 1. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
