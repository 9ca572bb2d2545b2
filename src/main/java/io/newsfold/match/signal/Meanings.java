package io.newsfold.match.signal;

import io.newsfold.event.SparseVector;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What concepts are about, as points: those that are told with the same others lie near each other, though no article tells
 * both. Made by {@code train --meanings}. Never changed.
 */
public final class Meanings {
    /** The length of a point, and of a direction. */
    public static final int LENGTH = 127;

    private static final String RESOURCE = "meanings.bin.gz";

    private final int dimensions;

    /** Of concepts, ascending. */
    private final int[] features;

    /** One after the other. */
    private final byte[] points;

    /**
     * Takes over the arrays.
     *
     * @param features {@link SparseVector#feature features}, ascending
     * @param points {@code dimensions} numbers for each of them, of length {@link #LENGTH} in all
     */
    public Meanings(int dimensions, int[] features, byte[] points) {
        this.dimensions = dimensions;
        this.features = features;
        this.points = points;
    }

    /** Read once. */
    private static final class Shipped {
        static final Meanings ALL = read();
    }

    /** Those of the resource. */
    static Meanings shipped() {
        return Shipped.ALL;
    }

    private static Meanings read() {
        var in = Meanings.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("resource " + RESOURCE + " is missing");
        }
        try (var data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            int[] features = new int[data.readInt()];
            int dimensions = data.readInt();
            for (int i = 0; i < features.length; i++) {
                features[i] = data.readInt();
            }
            return new Meanings(dimensions, features, data.readNBytes(features.length * dimensions));
        } catch (IOException e) {
            throw new IllegalStateException("resource " + RESOURCE + " is broken: " + e.getMessage(), e);
        }
    }

    /** Writes the resource. */
    public void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(features.length);
            data.writeInt(dimensions);
            for (int feature : features) {
                data.writeInt(feature);
            }
            data.write(points);
        }
    }

    /** How many concepts it knows. */
    public int size() {
        return features.length;
    }

    /** Where a text points by its concepts and their weights: of length {@link #LENGTH}, or all 0 if it has none that is known. */
    public byte[] of(SparseVector text) {
        float[] sum = new float[dimensions];
        for (int i = 0; i < text.size(); i++) {
            int at = Arrays.binarySearch(features, text.feature(i));
            if (at >= 0) {
                int weight = text.weight(i);
                for (int d = 0; d < dimensions; d++) {
                    sum[d] += weight * points[at * dimensions + d];
                }
            }
        }
        double squares = 0;
        for (float value : sum) {
            squares += (double) value * value;
        }
        double scale = squares == 0 ? 0 : LENGTH / StrictMath.sqrt(squares);
        byte[] direction = new byte[dimensions];
        for (int d = 0; d < dimensions; d++) {
            direction[d] = (byte) StrictMath.rint(sum[d] * scale);
        }
        return direction;
    }

    /** Cosine of two directions, 0 to 1: what points away from each other has 0. */
    public static double cosine(byte[] one, byte[] other) {
        int sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return Math.max(0, Math.min(1, sum / ((double) LENGTH * LENGTH)));
    }
}
