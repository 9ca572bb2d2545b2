/** Facts about names, and a measure of them. */
@NullMarked
package io.newsfold.extract.name;

import org.jspecify.annotations.NullMarked;
