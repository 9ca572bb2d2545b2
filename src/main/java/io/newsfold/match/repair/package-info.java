/** Local repair: which events of a neighbourhood become one, which reports change places, how one event falls apart. */
@NullMarked
package io.newsfold.match.repair;

import org.jspecify.annotations.NullMarked;
