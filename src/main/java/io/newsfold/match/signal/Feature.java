package io.newsfold.match.signal;

import io.newsfold.text.Hash;

/** Features: what vectors are made of, as 32 bits of a hash. Concepts and names do not share features. */
public final class Feature {
    private Feature() {}

    /** A concept of the pivot: a stem, a number, or a word kept as it is. */
    public static int ofConcept(CharSequence concept) {
        return (int) (Hash.of(concept) >>> 32);
    }

    /** A name by its id, whatever its spelling. */
    public static int ofName(String id) {
        return (int) Hash.mix(Hash.of(id) + 0x9e3779b97f4a7c15L);
    }

    /** The key of a feature within the articles of one language. */
    public static long inLanguage(int feature, String tag) {
        return Hash.mix(Hash.of(tag) ^ feature * 0x9e3779b97f4a7c15L);
    }
}
