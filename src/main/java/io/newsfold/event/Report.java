package io.newsfold.event;

import io.newsfold.model.EnrichedArticle;
import java.time.Instant;

/**
 * An article as its desk remembers it.
 *
 * @param sequence its place in the desk's log: the count of records the desk had seen
 * @param arrivedAt the desk's now when it came
 * @param fingerprint what matching compares; made once, from the desk as it was then
 */
public record Report(long sequence, Instant arrivedAt, EnrichedArticle article, Fingerprint fingerprint) {}
