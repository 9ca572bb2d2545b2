/** How well the events that were found agree with events that people marked. */
@NullMarked
package io.newsfold.evaluate;

import org.jspecify.annotations.NullMarked;
