/** Which language a text is in. */
@NullMarked
package io.newsfold.language;

import org.jspecify.annotations.NullMarked;
