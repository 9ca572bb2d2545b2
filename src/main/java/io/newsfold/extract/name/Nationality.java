package io.newsfold.extract.name;

/** An adjective or a people, which mentions its country: {@code Turkish}, {@code Türk}, {@code turque}. */
record Nationality(Entity country) implements Sense {}
