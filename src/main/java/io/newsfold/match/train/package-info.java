/** Makes the weights of the matcher from labelled articles. */
@NullMarked
package io.newsfold.match.train;

import org.jspecify.annotations.NullMarked;
