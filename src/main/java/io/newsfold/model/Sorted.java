package io.newsfold.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Maps in the order of their keys, never changed again: the same bytes in every JVM. */
final class Sorted {
    private Sorted() {}

    static <V> Map<String, V> copyOf(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
