/** Texts made regular: markup, entities, wrong encodings, decomposed letters, invisible characters. */
@NullMarked
package io.newsfold.intake.repair;

import org.jspecify.annotations.NullMarked;
