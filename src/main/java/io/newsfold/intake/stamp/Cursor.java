package io.newsfold.intake.stamp;

import io.newsfold.intake.stamp.Tokens.Token;

/** A place in a row of tokens. */
final class Cursor {
    private final Tokens tokens;

    /** The index of the token that is next. */
    int at;

    Cursor(Tokens tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    Token token() {
        return tokens.get(at);
    }

    Token ahead(int distance) {
        return tokens.get(at + distance);
    }

    boolean isSymbol(String... symbols) {
        for (var symbol : symbols) {
            if (token().is(symbol)) {
                return true;
            }
        }
        return false;
    }

    void skip(String symbol) {
        if (token().is(symbol)) {
            at++;
        }
    }
}
