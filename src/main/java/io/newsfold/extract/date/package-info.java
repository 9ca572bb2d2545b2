/** Dates told in a text, resolved against the publication. */
@NullMarked
package io.newsfold.extract.date;

import org.jspecify.annotations.NullMarked;
