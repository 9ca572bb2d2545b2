/** The launcher {@code newsfold} of the top folder, run with a Maven and a Java that only tell how they were called. */
@NullMarked
package io.newsfold.launcher;

import org.jspecify.annotations.NullMarked;
