@NullMarked
package io.newsfold.match.encoder;

import org.jspecify.annotations.NullMarked;
