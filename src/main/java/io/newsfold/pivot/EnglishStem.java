package io.newsfold.pivot;

import io.newsfold.text.Fold;

/**
 * The stem by which concepts are named: lower case without accents, one ending off, at most six letters. So short a stem
 * also brings {@code president}, {@code presidente} and {@code présidentielle} together.
 */
final class EnglishStem {
    private static final int LENGTH = 6;
    private static final String[] ENDINGS = {"ing", "ed", "es", "s"};

    private EnglishStem() {}

    static String of(String word) {
        var stem = Fold.key(word);
        for (var ending : ENDINGS) {
            if (stem.length() > ending.length() + 3 && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return stem.length() > LENGTH ? stem.substring(0, LENGTH) : stem;
    }
}
