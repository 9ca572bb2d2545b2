/** What is measured between two reports: each signal a class with a name, a range and a sentence for its reader. */
@NullMarked
package io.newsfold.match.signal;

import org.jspecify.annotations.NullMarked;
