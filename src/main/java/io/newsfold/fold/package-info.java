/** The whole core in one piece: from raw messages to events, without a broker. */
@NullMarked
package io.newsfold.fold;

import org.jspecify.annotations.NullMarked;
