package io.newsfold.run;

import java.util.List;

/** Settings that cannot be used; the message tells every error at once, a line each. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsException(List<String> errors) {
        super(String.join(System.lineSeparator(), errors));
    }
}
