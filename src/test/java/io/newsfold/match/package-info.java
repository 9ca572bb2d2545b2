/** Tests of matching, and the study that trains and measures it on labelled articles. */
@NullMarked
package io.newsfold.match;

import org.jspecify.annotations.NullMarked;
