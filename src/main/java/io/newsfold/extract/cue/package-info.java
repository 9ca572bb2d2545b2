/** Phrases of words that tell something, in the language itself, kept in tables: what dates, figures and types share. */
@NullMarked
package io.newsfold.extract.cue;

import org.jspecify.annotations.NullMarked;
