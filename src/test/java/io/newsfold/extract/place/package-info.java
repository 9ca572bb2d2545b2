@NullMarked
package io.newsfold.extract.place;

import org.jspecify.annotations.NullMarked;
