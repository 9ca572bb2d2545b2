package io.newsfold.extract.cue;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Beginnings of words as a tree over characters, the steps of which lie in one hash table: reading a word costs a look
 * for each character until no beginning goes on so, and makes no object.
 */
final class Beginnings<V> {
    /** The state before the first character. */
    static final int START = 0;

    /** The state that no beginning goes on from. */
    static final int END = -1;

    /** So many letters are read in one step by {@link #afterThree}. */
    static final int THREE = 3;

    private static final int FEW = 8;

    private long[] steps = new long[FEW];
    private int[] targets = new int[FEW];
    private @Nullable Object[] values = new @Nullable Object[FEW];
    private int states = 1;
    /** States after three letters, by the three in one number. */
    private long[] threes = new long[FEW];

    private int[] statesOfThree = new int[FEW];
    private int sizeOfThrees;

    boolean isEmpty() {
        return states == 1;
    }

    /** The state after the first three letters of a word, or {@link #END}. */
    int afterThree(String word) {
        if (word.length() < THREE) {
            return END;
        }
        long three = three(word);
        int slot = slotOfThree(three);
        return threes[slot] == three ? statesOfThree[slot] : END;
    }

    /** The state after one more character, or {@link #END}. */
    int next(int state, char c) {
        long step = step(state, c);
        int slot = slot(step);
        while (steps[slot] != 0) {
            if (steps[slot] == step) {
                return targets[slot];
            }
            slot = (slot + 1) & (steps.length - 1);
        }
        return END;
    }

    /** What the beginning that ends in a state leads to, or null. */
    @SuppressWarnings("unchecked") // only put writes
    @Nullable
    V value(int state) {
        return state == END ? null : (V) values[state];
    }

    /** The state of a beginning, which is entered if it is new. */
    int enter(String beginning) {
        int state = START;
        for (int i = 0; i < beginning.length(); i++) {
            int next = next(state, beginning.charAt(i));
            state = next == END ? add(state, beginning.charAt(i)) : next;
            if (i + 1 == THREE) {
                putThree(three(beginning), state);
            }
        }
        return state;
    }

    void put(int state, V value) {
        values[state] = value;
    }

    private int add(int state, char c) {
        if (states * 2 >= steps.length) {
            grow();
        }
        if (states == values.length) {
            values = Arrays.copyOf(values, states * 2);
        }
        set(step(state, c), states);
        return states++;
    }

    private void grow() {
        var oldSteps = steps;
        var oldTargets = targets;
        steps = new long[oldSteps.length * 2];
        targets = new int[steps.length];
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldSteps[i] != 0) {
                set(oldSteps[i], oldTargets[i]);
            }
        }
    }

    private void set(long step, int target) {
        int slot = slot(step);
        while (steps[slot] != 0) {
            slot = (slot + 1) & (steps.length - 1);
        }
        steps[slot] = step;
        targets[slot] = target;
    }

    private void putThree(long three, int state) {
        if (sizeOfThrees * 2 >= threes.length) {
            growThrees();
        }
        int slot = slotOfThree(three);
        sizeOfThrees += threes[slot] == 0 ? 1 : 0;
        threes[slot] = three;
        statesOfThree[slot] = state;
    }

    private void growThrees() {
        var oldThrees = threes;
        var oldStates = statesOfThree;
        threes = new long[oldThrees.length * 2];
        statesOfThree = new int[threes.length];
        for (int i = 0; i < oldThrees.length; i++) {
            if (oldThrees[i] != 0) {
                int slot = slotOfThree(oldThrees[i]);
                threes[slot] = oldThrees[i];
                statesOfThree[slot] = oldStates[i];
            }
        }
    }

    private int slotOfThree(long three) {
        int slot = slot(three, threes.length);
        while (threes[slot] != 0 && threes[slot] != three) {
            slot = (slot + 1) & (threes.length - 1);
        }
        return slot;
    }

    /** Never zero, which marks a free slot: no word has the character zero. */
    private static long three(String word) {
        return ((long) word.charAt(0) << 32) | ((long) word.charAt(1) << 16) | word.charAt(2);
    }

    /** Never zero, which marks a free slot. */
    private static long step(int state, char c) {
        return ((long) (state + 1) << 16) | c;
    }

    private int slot(long step) {
        return slot(step, steps.length);
    }

    private static int slot(long key, int capacity) {
        return (int) ((key * 0x9e3779b97f4a7c15L) >>> 40) & (capacity - 1);
    }
}
