package io.newsfold.match;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * In how many articles of a background collection a feature occurs: counts only. The file holds hashes of features
 * within a language, ascending, as gaps, each with its count.
 */
public final class Background {
    private static final String RESOURCE = "background.bin.gz";

    private final LongCounts counts;

    private Background(LongCounts counts) {
        this.counts = counts;
    }

    public static Background empty() {
        return new Background(new LongCounts());
    }

    /** Reads the shipped resource. */
    public static Background shipped() {
        try (InputStream in = Background.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            return new Background(read(in));
        } catch (IOException e) {
            throw new IllegalStateException("resource " + RESOURCE + " is broken", e);
        }
    }

    double count(long key) {
        return counts.get(key >>> KEY_SHIFT);
    }

    /** Keys are kept to 40 bits: enough for a few hundred thousand of them, and a smaller file. */
    static final int KEY_SHIFT = 24;

    /** Writes keys (shifted, ascending) and their counts as {@link #shipped} reads them. */
    static void write(long[] keys, int[] values, OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(keys.length);
            long last = 0;
            for (int i = 0; i < keys.length; i++) {
                writeNumber(data, keys[i] - last);
                last = keys[i];
            }
            for (int value : values) {
                writeNumber(data, value);
            }
        }
    }

    private static LongCounts read(InputStream in) throws IOException {
        try (var data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            int size = data.readInt();
            long[] keys = new long[size];
            long last = 0;
            for (int i = 0; i < size; i++) {
                last += readNumber(data);
                keys[i] = last;
            }
            var counts = new LongCounts(size * 2);
            for (int i = 0; i < size; i++) {
                counts.add(keys[i], (int) readNumber(data));
            }
            return counts;
        }
    }

    private static void writeNumber(DataOutputStream out, long number) throws IOException {
        long rest = number;
        while (rest > 127) {
            out.writeByte((int) (rest & 127) | 128);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (long) (next & 127) << shift;
            if (next < 128) {
                return number;
            }
        }
    }
}
