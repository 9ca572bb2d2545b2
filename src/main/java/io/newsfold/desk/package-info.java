/** What a desk remembers and how one record of its log changes it: decide first, then apply. */
@NullMarked
package io.newsfold.desk;

import org.jspecify.annotations.NullMarked;
