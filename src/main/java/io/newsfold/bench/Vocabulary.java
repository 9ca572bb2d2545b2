package io.newsfold.bench;

import io.newsfold.text.Hash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;

/**
 * Words by rank, the first the commonest, as often as Zipf's law has it: first those of the shipped Turkish and English
 * wordnet in an order by chance, each in both languages, then invented ones.
 */
final class Vocabulary {
    private static final String WORDNET = "/io/newsfold/pivot/wordnet-tr.tsv.gz";
    private static final List<String> SYLLABLES = List.of(
            ("ba be bi bo da de di do fa fe fi ga go ha he ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re "
                            + "ri ro sa se si so ta te ti to va ve vi za ze zu lan mer tov san kel dor vik bar nis")
                    .split(" ", -1));

    private static final double SHIFT = 2.7;
    private static final double EXPONENT = 1.05;
    private static final int SIZE = 300_000;

    private final List<String[]> known = known();
    private final double[] upTo = new double[SIZE];

    Vocabulary() {
        double sum = 0;
        for (int rank = 0; rank < SIZE; rank++) {
            sum += Math.pow(rank + SHIFT, -EXPONENT);
            upTo[rank] = sum;
        }
    }

    /** The rank of a word by chance. */
    int next(SplittableRandom random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[SIZE - 1]);
        return Math.min(SIZE - 1, at < 0 ? -at - 1 : at);
    }

    /** A rank below {@code size}, the lower the likelier. */
    int next(SplittableRandom random, int size) {
        int at = Arrays.binarySearch(upTo, 0, size, random.nextDouble() * upTo[size - 1]);
        return Math.min(size - 1, at < 0 ? -at - 1 : at);
    }

    String word(int rank, boolean turkish) {
        return rank < known.size() ? known.get(rank)[turkish ? 0 : 1] : invented(rank);
    }

    /** A word that no language has, the same for one number. */
    static String invented(long number) {
        long rest = Hash.mix(number) >>> 1;
        var word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(SYLLABLES.get((int) (rest % SYLLABLES.size())));
            rest /= SYLLABLES.size();
        }
        return word.toString();
    }

    private static List<String[]> known() {
        var stream = Vocabulary.class.getResourceAsStream(WORDNET);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + WORDNET);
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            var words = new ArrayList<String[]>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                int colon = line.indexOf(':', tab);
                var pair = new String[] {line.substring(0, tab), line.substring(tab + 1, colon)};
                if (isWord(pair[0]) && isWord(pair[1])) {
                    words.add(pair);
                }
            }
            words.sort(Comparator.comparingLong(pair -> Hash.of(pair[0])));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + WORDNET, e);
        }
    }

    private static boolean isWord(String text) {
        return text.length() > 2 && text.chars().allMatch(Character::isLetter);
    }
}
