package io.newsfold.extract.type;

import io.newsfold.model.Field;

/** How much a word weighs by where it stands. */
final class Weights {
    static final double REST = 0.15;
    static final double QUOTED = 0.4;
    static final double IN_ORGANISATION = 0.5;
    static final double IN_PLACE = 0.5;

    private static final double TITLE = 3;
    private static final double DESCRIPTION = 1.5;
    private static final double[] BODY = {2.4, 1.4, 0.9, 0.6, 0.5, 0.4};

    private Weights() {}

    static double of(Field field, int sentence) {
        return switch (field) {
            case TITLE -> TITLE;
            case DESCRIPTION -> DESCRIPTION;
            case BODY -> sentence < BODY.length ? BODY[sentence] : REST;
        };
    }
}
