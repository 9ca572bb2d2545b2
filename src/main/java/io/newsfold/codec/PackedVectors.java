package io.newsfold.codec;

import io.newsfold.event.Shingles;
import io.newsfold.event.SparseVector;
import java.nio.ByteBuffer;
import java.util.Base64;

/** Vectors and shingles as base 64 of their big-endian entries: 6 bytes a feature, 8 a shingle. */
final class PackedVectors {
    private PackedVectors() {}

    static String pack(SparseVector vector) {
        var bytes = ByteBuffer.allocate(vector.size() * 6);
        for (int i = 0; i < vector.size(); i++) {
            bytes.putInt(vector.feature(i)).putShort((short) vector.weight(i));
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static SparseVector unpackVector(String text) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        int[] features = new int[bytes.remaining() / 6];
        short[] weights = new short[features.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = bytes.getInt();
            weights[i] = bytes.getShort();
        }
        return new SparseVector(features, weights);
    }

    static String pack(Shingles shingles) {
        var bytes = ByteBuffer.allocate(shingles.size() * 8);
        for (int i = 0; i < shingles.size(); i++) {
            bytes.putLong(shingles.hash(i));
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static Shingles unpackShingles(String text) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        long[] hashes = new long[bytes.remaining() / 8];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = bytes.getLong();
        }
        return new Shingles(hashes);
    }
}
