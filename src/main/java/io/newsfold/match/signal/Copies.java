package io.newsfold.match.signal;

import io.newsfold.event.Shingles;
import io.newsfold.text.Fold;
import io.newsfold.text.Hash;
import io.newsfold.text.ScannedText;
import java.util.Arrays;

/**
 * Whether one text repeats another: a question apart from whether both tell one event. Texts are compared by the
 * smallest hashes of their runs of four words, which is a fair sample of both.
 */
public final class Copies {
    private static final int RUN = 4;
    private static final int LIMIT = 96;

    /** Fewer shared runs than these prove nothing: two outlets may choose the same six words by themselves. */
    private static final int ENOUGH = 4;

    private Copies() {}

    /** The sample of a text; title and body follow each other. */
    public static Shingles shingles(ScannedText title, ScannedText body) {
        long[] words = new long[title.size() + body.size()];
        int count = addWords(title, words, 0);
        if (body.size() > 0) {
            count = addWords(body, words, 0);
        }
        int runs = Math.max(0, count - RUN + 1);
        long[] hashes = new long[runs];
        for (int i = 0; i < runs; i++) {
            long hash = 0;
            for (int j = i; j < i + RUN; j++) {
                hash = Hash.mix(hash * 31 + words[j]);
            }
            hashes[i] = hash;
        }
        long[] sorted = Arrays.stream(hashes).sorted().distinct().limit(LIMIT).toArray();
        return Shingles.of(sorted);
    }

    private static int addWords(ScannedText text, long[] words, int from) {
        int count = from;
        for (int i = 0; i < text.size(); i++) {
            if (text.kind(i) != ScannedText.Kind.PUNCTUATION) {
                words[count++] = Hash.of(Fold.key(text.word(i)));
            }
        }
        return count;
    }

    /** Whether one repeats the other as it is, but for a few words or a cut. */
    public static boolean isCopy(Comparison pair) {
        int a = pair.one().print().shingles().size();
        int b = pair.other().print().shingles().size();
        return a * 2 > b && b * 2 > a && pair.sameText() >= 0.75;
    }

    /** Whether one was made from the other: whole sentences stand in both. */
    public static boolean isRewrite(Comparison pair) {
        return pair.sameText() >= 0.3;
    }

    /** Which share of the shorter text stands in the longer one, 0 to 1. */
    static double containment(Runs runs, Shingles b) {
        var a = runs.shingles();
        if (a.size() < ENOUGH || b.size() < ENOUGH) {
            return 0;
        }
        int end = Math.min(lastComparable(a), lastComparable(b));
        int inB = upTo(end, b);
        int shorter = Math.min(upTo(end, a), inB);
        return shorter < ENOUGH ? 0 : (double) runs.shared(b, inB) / shorter;
    }

    /** How many hashes there are up to one, inclusive. */
    private static int upTo(int end, Shingles shingles) {
        int count = shingles.size();
        while (count > 0 && shingles.hash(count - 1) > end) {
            count--;
        }
        return count;
    }

    /** A full sample says nothing of hashes above its last one; a text that is all there does. */
    private static int lastComparable(Shingles shingles) {
        return shingles.size() < LIMIT ? Integer.MAX_VALUE : shingles.hash(shingles.size() - 1);
    }
}
