/** Words and sentences with their offsets, folding of case, accents and scripts, hashes: what every reader of text needs. */
@NullMarked
package io.newsfold.text;

import org.jspecify.annotations.NullMarked;
