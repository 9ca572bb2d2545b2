@NullMarked
package io.newsfold.match.signal;

import org.jspecify.annotations.NullMarked;
