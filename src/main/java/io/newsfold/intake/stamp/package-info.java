/** Dates as publishers write them: in members and in the stamps of pages. */
@NullMarked
package io.newsfold.intake.stamp;

import org.jspecify.annotations.NullMarked;
