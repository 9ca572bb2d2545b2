package io.newsfold.match.stage;

/**
 * A mark that a passage may tell, with the units that tell it.
 *
 * @param end exclusive
 * @param sentence of the passage, from 0
 */
record Candidate(String mark, int start, int end, int sentence) {}
