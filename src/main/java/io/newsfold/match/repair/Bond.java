package io.newsfold.match.repair;

import java.util.List;

/**
 * An editor's word about two articles.
 *
 * @param together whether they must be of one event; otherwise they must not
 * @param sequence the desk's count of records when it was said: the later word wins
 * @param detail the control's id, who said it and why, as far as they are known
 */
public record Bond(boolean together, long sequence, List<String> detail) {
    public Bond {
        detail = List.copyOf(detail);
    }
}
