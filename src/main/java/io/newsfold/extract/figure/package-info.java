/** Numbers that an article tells of something. */
@NullMarked
package io.newsfold.extract.figure;

import org.jspecify.annotations.NullMarked;
