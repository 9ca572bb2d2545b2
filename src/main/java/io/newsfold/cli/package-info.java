/** The commands. Results go to standard output, progress and log to standard error. */
@NullMarked
package io.newsfold.cli;

import org.jspecify.annotations.NullMarked;
