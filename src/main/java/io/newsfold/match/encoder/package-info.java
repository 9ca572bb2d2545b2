/** What a user's own encoder of texts says of pairs that the signals leave in doubt. */
@NullMarked
package io.newsfold.match.encoder;

import org.jspecify.annotations.NullMarked;
