package io.newsfold.match;

import io.newsfold.match.signal.Profile;
import io.newsfold.model.ArticleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Profiles, each in a numbered slot, found by article: an open table of slots, without an entry object for each. */
final class Slots {
    static final int NONE = -1;

    private final List<@Nullable Profile> profiles = new ArrayList<>();
    private int[] free = new int[16];
    private int freeCount;

    /** Slots at the places of their articles, or {@link #NONE}. */
    private int[] table = noSlots(64);

    int size() {
        return profiles.size() - freeCount;
    }

    /** The slot of an article's report, or {@link #NONE}. */
    int of(ArticleId article) {
        return table[place(table, article)];
    }

    Profile profile(int slot) {
        return Objects.requireNonNull(profiles.get(slot), "the slot is empty");
    }

    /** Gives a profile a slot. */
    int add(Profile profile) {
        if (of(profile.article()) != NONE) {
            throw new IllegalStateException("added twice: " + profile.article());
        }
        int slot = freeCount > 0 ? free[--freeCount] : profiles.size();
        if (slot == profiles.size()) {
            profiles.add(profile);
        } else {
            profiles.set(slot, profile);
        }
        if (size() * 2 > table.length) {
            grow();
        } else {
            table[place(table, profile.article())] = slot;
        }
        return slot;
    }

    /** Empties the slot of an article's report; which one that was. */
    int remove(ArticleId article) {
        int place = place(table, article);
        int slot = table[place];
        if (slot == NONE) {
            throw new IllegalStateException("never added: " + article);
        }
        table[place] = NONE;
        closeGap(place);
        profiles.set(slot, null);
        free = freeCount == free.length ? Arrays.copyOf(free, freeCount * 2) : free;
        free[freeCount++] = slot;
        return slot;
    }

    /** Moves up what was pushed past a place that is free now. */
    private void closeGap(int gap) {
        int mask = table.length - 1;
        for (int at = (gap + 1) & mask; table[at] != NONE; at = (at + 1) & mask) {
            int slot = table[at];
            table[at] = NONE;
            table[place(table, profile(slot).article())] = slot;
        }
    }

    private void grow() {
        int[] larger = noSlots(table.length * 2);
        for (int slot = 0; slot < profiles.size(); slot++) {
            var profile = profiles.get(slot);
            if (profile != null) {
                larger[place(larger, profile.article())] = slot;
            }
        }
        table = larger;
    }

    private int place(int[] slots, ArticleId article) {
        int mask = slots.length - 1;
        int mixed = article.hashCode() * 0x9e3779b9;
        int place = (mixed ^ mixed >>> 16) & mask;
        while (slots[place] != NONE && !profile(slots[place]).article().equals(article)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static int[] noSlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
