package io.newsfold.run;

/** Topics that cannot be had as they must be; the message is for a person and names topic, expected and found. */
public final class TopicsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TopicsException(String message) {
        super(message);
    }

    TopicsException(String message, Throwable cause) {
        super(message, cause);
    }
}
