/** Tests of the stages of events. */
@NullMarked
package io.newsfold.match.stage;

import org.jspecify.annotations.NullMarked;
