/** Which one of a series an event is: its round, its anniversary, the trial or the appeal. */
@NullMarked
package io.newsfold.match.stage;

import org.jspecify.annotations.NullMarked;
