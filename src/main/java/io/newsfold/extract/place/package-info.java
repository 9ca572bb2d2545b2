/** Where the event is that an article tells: how each place it names stands to the event, and which one is its place. */
@NullMarked
package io.newsfold.extract.place;

import org.jspecify.annotations.NullMarked;
