/** What all readers of one article share. */
@NullMarked
package io.newsfold.extract;

import org.jspecify.annotations.NullMarked;
