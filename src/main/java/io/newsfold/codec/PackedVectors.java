package io.newsfold.codec;

import io.newsfold.event.Shingles;
import io.newsfold.event.SparseVector;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.function.IntUnaryOperator;

/** Vectors and shingles as base 64 of their big-endian entries, four bytes each. */
final class PackedVectors {
    private PackedVectors() {}

    static String pack(SparseVector vector) {
        return pack(vector.size(), vector::entry);
    }

    static SparseVector unpackVector(String text) {
        return SparseVector.ofEntries(unpack(text));
    }

    static String pack(Shingles shingles) {
        return pack(shingles.size(), shingles::hash);
    }

    static Shingles unpackShingles(String text) {
        return Shingles.ofHashes(unpack(text));
    }

    private static String pack(int size, IntUnaryOperator entry) {
        var bytes = ByteBuffer.allocate(size * Integer.BYTES);
        for (int i = 0; i < size; i++) {
            bytes.putInt(entry.applyAsInt(i));
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static int[] unpack(String text) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text)).asIntBuffer();
        int[] entries = new int[bytes.remaining()];
        bytes.get(entries);
        return entries;
    }
}
