package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a table knows under one id.
 *
 * @param weight how likely a bare mention means it rather than a namesake: the population of a place
 * @param place set for places and countries
 */
record Entity(
        NameKind kind,
        String id,
        String name,
        long weight,
        @Nullable Place place) implements Sense {}
