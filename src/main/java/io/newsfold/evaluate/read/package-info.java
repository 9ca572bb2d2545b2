/** How well single articles are read: what was found in each against what people marked. */
@NullMarked
package io.newsfold.evaluate.read;

import org.jspecify.annotations.NullMarked;
