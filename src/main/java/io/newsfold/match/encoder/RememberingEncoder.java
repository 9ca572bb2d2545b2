package io.newsfold.match.encoder;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An encoder that keeps the vectors asked for lately. They follow from the texts, so one that is lost costs time alone. */
final class RememberingEncoder implements Encoder {
    /** Of 384 numbers a vector takes 1.5 kB beside its text: about 20 MB in all. */
    private static final int KEPT = 8192;

    private final Encoder encoder;
    private final Map<String, float[]> vectors = new Kept();
    private long encoded;

    private static final class Kept extends LinkedHashMap<String, float[]> {
        private static final long serialVersionUID = 1;

        Kept() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > KEPT;
        }
    }

    RememberingEncoder(Encoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String name() {
        return encoder.name();
    }

    @Override
    public float[] encode(String text) {
        var known = known(text);
        if (known != null) {
            return known;
        }
        float[] vector = encoder.encode(text); // without the lock: desks need not wait for each other
        synchronized (vectors) {
            encoded++;
            vectors.put(text, vector);
        }
        return vector;
    }

    private float @Nullable [] known(String text) {
        synchronized (vectors) {
            return vectors.get(text);
        }
    }

    /** How many texts were encoded so far. */
    long encoded() {
        synchronized (vectors) {
            return encoded;
        }
    }
}
