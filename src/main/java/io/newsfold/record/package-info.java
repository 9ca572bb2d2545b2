/** The canonical record: a pure fold of reports and decisions. */
@NullMarked
package io.newsfold.record;

import org.jspecify.annotations.NullMarked;
