/** The word tables of the intake. */
@NullMarked
package io.newsfold.intake.table;

import org.jspecify.annotations.NullMarked;
