package io.newsfold.match.train;

import io.newsfold.event.SparseVector;
import io.newsfold.match.signal.Meanings;
import io.newsfold.text.Hash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns what concepts are about from the articles that tell them together: latent semantic analysis (S. Deerwester and
 * others, 1990), that is the strongest directions of the matrix of articles and concepts, found by repeated multiplication
 * with random ones (N. Halko and others, 2011). The same articles give the same points, whatever machine.
 */
public final class LatentMeanings {
    /** Articles in which a concept must stand, so that what it is told with says something. */
    private static final int FEWEST = 4;

    /** A concept of more of all articles than this tells nothing. */
    private static final double COMMON = 0.2;

    /** Directions more than are kept: these sharpen the others. */
    private static final int MORE = 30;

    private static final int ROUNDS = 6;

    private final int dimensions;
    private final List<SparseVector> texts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** @param dimensions how many numbers make a point */
    public LatentMeanings(int dimensions) {
        this.dimensions = dimensions;
    }

    /** Takes the concepts of a text, weighed; of the same text only once. */
    public void add(String text, SparseVector concepts) {
        if (seen.add(text)) {
            texts.add(concepts);
        }
    }

    /** The points of all concepts that stand in enough of the articles. */
    public Meanings meanings() {
        int[] features = features();
        var matrix = new ConceptMatrix(texts, features);
        int width = Math.min(dimensions + MORE, Math.min(matrix.texts(), features.length));
        double[][] directions = random(features.length, width);
        for (int round = 0; round < ROUNDS; round++) {
            directions = matrix.backAndForth(directions);
            Orthogonal.make(directions);
        }
        double[][] inner = Orthogonal.products(matrix.times(directions));
        var axes = SymmetricAxes.of(inner);
        return new Meanings(dimensions, features, points(directions, axes));
    }

    private int[] features() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (var text : texts) {
            for (int i = 0; i < text.size(); i++) {
                counts.merge(text.feature(i), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= FEWEST && count.getValue() < COMMON * texts.size())
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static double[][] random(int rows, int width) {
        double[][] random = new double[rows][width];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < width; i++) {
                random[row][i] = (Hash.mix((long) row * width + i) & 1) == 0 ? 1 : -1;
            }
        }
        return random;
    }

    /** Each row turned to the axes, the stronger the more, and made as long as all others. */
    private byte[] points(double[][] rows, SymmetricAxes axes) {
        byte[] points = new byte[rows.length * dimensions];
        double[] point = new double[dimensions];
        for (int row = 0; row < rows.length; row++) {
            double squares = 0;
            for (int d = 0; d < dimensions; d++) {
                point[d] = d < axes.size() ? axes.along(d, rows[row]) * StrictMath.pow(axes.strength(d), 0.25) : 0;
                squares += point[d] * point[d];
            }
            double scale = squares == 0 ? 0 : Meanings.LENGTH / StrictMath.sqrt(squares);
            for (int d = 0; d < dimensions; d++) {
                points[row * dimensions + d] = (byte) StrictMath.rint(point[d] * scale);
            }
        }
        return points;
    }
}
