/** The record as a fold: laws and fields. */
@NullMarked
package io.newsfold.record;

import org.jspecify.annotations.NullMarked;
