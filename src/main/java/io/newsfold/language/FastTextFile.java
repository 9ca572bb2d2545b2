package io.newsfold.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a supervised fastText model that was quantised and pruned ({@code .ftz}, format 12): arguments, dictionary,
 * product-quantised input matrix, output matrix. The layout is that of fastText's own {@code saveModel}.
 */
final class FastTextFile {
    private static final int MAGIC = 793712314;
    private static final String LABEL_PREFIX = "__label__";
    private static final int CENTROIDS = 256;

    private final ByteBuffer in;

    private FastTextFile(ByteBuffer in) {
        this.in = in;
    }

    /** Reads the model at {@code resource} beside this class. */
    static FastTextModel load(String resource) {
        try (InputStream stream = FastTextFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return parse(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + resource, e);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IllegalStateException("broken resource " + resource + ": " + e.getMessage(), e);
        }
    }

    /** A file that is no such model gives an {@link IllegalArgumentException} or a {@link BufferUnderflowException}. */
    static FastTextModel parse(byte[] file) {
        return new FastTextFile(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN)).model();
    }

    private FastTextModel model() {
        expect(in.getInt() == MAGIC, "not a fastText model");
        expect(in.getInt() == 12, "format");
        int dimension = in.getInt();
        expect(dimension > 0 && dimension % FastTextModel.WIDTH == 0, "dimension");
        skipInts(5);
        expect(in.getInt() == 1, "only hierarchical softmax is read");
        expect(in.getInt() == 3, "not a supervised model");
        int buckets = in.getInt();
        int shortest = in.getInt();
        int longest = in.getInt();
        skipInts(1);
        in.getDouble();

        var words = new ArrayList<byte[]>();
        var labels = new ArrayList<String>();
        var counts = new ArrayList<Long>();
        var pruned = dictionary(words, labels, counts);
        float[] input = quantised(dimension);
        expect(in.get() == 0, "a quantised output matrix is not read");
        float[] output = dense(labels.size(), dimension);
        var tree = SoftmaxTree.of(counts, output, dimension);
        var features = new Features(words, pruned, buckets, shortest, longest);
        return new FastTextModel(List.copyOf(labels), features, tree, input, dimension);
    }

    /** Fills the lists and returns the pairs of bucket and row that pruning left. */
    private int[] dictionary(List<byte[]> words, List<String> labels, List<Long> counts) {
        int size = in.getInt();
        skipInts(2);
        in.getLong();
        int left = Math.toIntExact(in.getLong());
        expect(size > 0 && left > 0, "not a pruned model");
        for (int i = 0; i < size; i++) {
            byte[] word = zeroEnded();
            long count = in.getLong();
            if (in.get() == 0) {
                words.add(word);
            } else {
                labels.add(new String(word, StandardCharsets.UTF_8).substring(LABEL_PREFIX.length()));
                counts.add(count);
            }
        }
        expect(left <= in.remaining() / 8, "pruning table");
        int[] pruned = new int[left * 2];
        for (int i = 0; i < pruned.length; i++) {
            pruned[i] = in.getInt();
        }
        return pruned;
    }

    private byte[] zeroEnded() {
        int start = in.position();
        while (in.get() != 0) {
            // to the zero byte
        }
        byte[] bytes = new byte[in.position() - 1 - start];
        in.get(start, bytes);
        return bytes;
    }

    /** The input matrix with its quantisation undone, row by row: faster to add up, and small enough. */
    private float[] quantised(int dimension) {
        expect(in.get() == 1, "the input matrix is not quantised");
        boolean normed = in.get() == 1;
        int rows = Math.toIntExact(in.getLong());
        expect(in.getLong() == dimension, "dimension");
        byte[] codes = bytes(in.getInt());
        var vectors = new Quantiser(dimension);
        byte[] norms = normed ? bytes(rows) : new byte[0];
        float[] lengths = normed ? new Quantiser(1).centroids : new float[0];

        float[] matrix = new float[rows * dimension];
        for (int row = 0; row < rows; row++) {
            float norm = normed ? lengths[norms[row] & 0xff] : 1;
            vectors.decode(codes, row, norm, matrix, row * dimension);
        }
        return matrix;
    }

    private float[] dense(int rows, int dimension) {
        expect(in.getLong() == rows && in.getLong() == dimension, "shape of the output matrix");
        float[] matrix = new float[rows * dimension];
        in.asFloatBuffer().get(matrix);
        return matrix;
    }

    private byte[] bytes(int length) {
        expect(length >= 0 && length <= in.remaining(), "length");
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private void skipInts(int count) {
        in.position(Math.min(in.limit(), in.position() + 4 * count));
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    /** A product quantiser: each stretch of a vector is one of 256 centroids. */
    private final class Quantiser {
        private final int parts;
        private final int width;
        private final int lastWidth;
        private final float[] centroids;

        Quantiser(int expected) {
            int dimension = in.getInt();
            expect(dimension == expected, "dimension of a quantiser");
            parts = in.getInt();
            width = in.getInt();
            lastWidth = in.getInt();
            centroids = new float[dimension * CENTROIDS];
            for (int i = 0; i < centroids.length; i++) {
                centroids[i] = in.getFloat();
            }
        }

        void decode(byte[] codes, int row, float norm, float[] target, int offset) {
            for (int part = 0; part < parts; part++) {
                int code = codes[row * parts + part] & 0xff;
                boolean last = part == parts - 1;
                int size = last ? lastWidth : width;
                int from = part * CENTROIDS * width + code * size;
                for (int i = 0; i < size; i++) {
                    target[offset + part * width + i] = norm * centroids[from + i];
                }
            }
        }
    }
}
