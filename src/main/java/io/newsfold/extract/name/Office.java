package io.newsfold.extract.name;

/** Words that tell what a person is: {@code Foreign Minister}, {@code Cumhurbaşkanı}, {@code CEO}. */
record Office(String name) implements Sense {}
