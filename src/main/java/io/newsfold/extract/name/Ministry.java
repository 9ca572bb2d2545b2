package io.newsfold.extract.name;

/** A ministry of whatever country is told beside it. */
record Ministry(String id, String name) implements Sense {}
