/** A pipeline for tests that speaks of articles and events. For users' own topology tests too: it is in the test jar. */
@NullMarked
package io.newsfold.testing;

import org.jspecify.annotations.NullMarked;
