package io.newsfold.extract.place;

import io.newsfold.model.Field;
import io.newsfold.model.Place;

/**
 * One place seen in one text.
 *
 * @param name which of the article's names it is, or -1 where only words as {@code the capital} tell it
 * @param first its first token
 * @param end the token behind its last
 */
record Sighting(int name, String id, Place place, Field field, int sentence, int first, int end) {}
