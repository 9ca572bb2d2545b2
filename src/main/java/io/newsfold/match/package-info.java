/** Same event or not: candidates, signals, score, decision. */
@NullMarked
package io.newsfold.match;

import org.jspecify.annotations.NullMarked;
