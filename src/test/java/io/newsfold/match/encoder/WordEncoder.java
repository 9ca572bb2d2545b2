package io.newsfold.match.encoder;

import java.util.Locale;

/** Stands for a model in tests: texts are alike as far as they share words. So it reads no two languages. */
public final class WordEncoder implements Encoder {
    private static final int SIZE = 512;
    private static final int SHORTEST = 4;

    private int texts;

    @Override
    public String name() {
        return "words/1a2b3c4d";
    }

    @Override
    public float[] encode(String text) {
        texts++;
        float[] vector = new float[SIZE];
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST) {
                vector[Math.floorMod(word.hashCode(), SIZE)] += 1;
            }
        }
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float length = (float) StrictMath.sqrt(Math.max(1, square));
        for (int i = 0; i < SIZE; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    /** How many texts it was given. */
    public int texts() {
        return texts;
    }
}
