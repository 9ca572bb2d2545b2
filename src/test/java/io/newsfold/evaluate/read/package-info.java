/** Tests of the scores of reading. */
@NullMarked
package io.newsfold.evaluate.read;

import org.jspecify.annotations.NullMarked;
