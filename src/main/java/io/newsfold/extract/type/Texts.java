package io.newsfold.extract.type;

import io.newsfold.extract.Reading;
import io.newsfold.extract.cue.Words;
import io.newsfold.model.Field;

/** The words of the three texts of an article. */
record Texts(Words title, Words description, Words body) {
    static Texts of(Reading reading) {
        return new Texts(reading.words(Field.TITLE), reading.words(Field.DESCRIPTION), reading.words(Field.BODY));
    }

    Words of(Field field) {
        return switch (field) {
            case TITLE -> title;
            case DESCRIPTION -> description;
            case BODY -> body;
        };
    }

    /** How many tokens the first sentences of the body have. */
    int lead(int sentences) {
        var scanned = body.scanned();
        return scanned.sentences() == 0 ? 0 : scanned.lastTokenOf(Math.min(sentences, scanned.sentences()) - 1);
    }
}
