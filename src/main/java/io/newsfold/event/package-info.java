/** Events and their reports as a desk remembers them. */
@NullMarked
package io.newsfold.event;

import org.jspecify.annotations.NullMarked;
