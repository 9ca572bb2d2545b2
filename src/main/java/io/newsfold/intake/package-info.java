/** Raw messages in, regular articles out: parsing, aliases, repair, identity, and what is the article's own text. */
@NullMarked
package io.newsfold.intake;

import org.jspecify.annotations.NullMarked;
