/** Finds the few reports that share most with a new one, at a cost that stays nearly flat as they grow. */
@NullMarked
package io.newsfold.match.index;

import org.jspecify.annotations.NullMarked;
