/** Words of every language as English concepts, so that texts of two languages can be compared. */
@NullMarked
package io.newsfold.pivot;

import org.jspecify.annotations.NullMarked;
