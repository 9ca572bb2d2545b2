package io.newsfold.model;

import java.util.List;

/**
 * One named reason for or against putting an article with an event.
 *
 * @param value in the signal's own range
 * @param weight what one unit of it adds to the score's log-odds
 * @param detail the shared or contradicting things themselves
 */
public record Signal(String name, double value, double weight, List<String> detail) {
    public Signal {
        detail = List.copyOf(detail);
    }
}
