/** Who a text says it comes from: news agencies and authors. */
@NullMarked
package io.newsfold.intake.source;

import org.jspecify.annotations.NullMarked;
