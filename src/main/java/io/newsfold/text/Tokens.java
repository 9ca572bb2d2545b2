package io.newsfold.text;

import io.newsfold.text.ScannedText.Kind;
import java.util.Arrays;

/** The tokens and sentences of a scan while it runs: arrays that grow. */
final class Tokens {
    private int[] starts;
    private int[] ends;
    private int[] sentenceOf;
    private Kind[] kinds;
    private byte[] cases;
    private int[] firsts = new int[16];
    private int count;
    private int sentences;
    private boolean open;

    Tokens(int expected) {
        starts = new int[expected];
        ends = new int[expected];
        sentenceOf = new int[expected];
        kinds = new Kind[expected];
        cases = new byte[expected];
    }

    /** {@code letterCase}: as {@link LetterCase} tells it. */
    void add(int start, int end, Kind kind, int letterCase) {
        if (count == starts.length) {
            grow();
        }
        if (!open) {
            openSentence();
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count] = kind;
        cases[count] = (byte) letterCase;
        sentenceOf[count++] = sentences - 1;
    }

    /** The next token begins a sentence. */
    void endSentence() {
        open = false;
    }

    int count() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    Kind kind(int token) {
        return kinds[token];
    }

    /** Whether the token is the first of a sentence. */
    boolean isFirst(int token) {
        return firsts[sentences - 1] == token;
    }

    ScannedText toText(String text, String tag) {
        return new ScannedText(
                text, tag, count, starts, ends, kinds, cases, sentenceOf, Arrays.copyOf(firsts, sentences));
    }

    private void openSentence() {
        if (sentences == firsts.length) {
            firsts = Arrays.copyOf(firsts, sentences * 2);
        }
        firsts[sentences++] = count;
        open = true;
    }

    private void grow() {
        int capacity = count * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        sentenceOf = Arrays.copyOf(sentenceOf, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        cases = Arrays.copyOf(cases, capacity);
    }
}
