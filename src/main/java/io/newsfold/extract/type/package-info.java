/** What kind of occurrence an article tells, whether it lies ahead, and where it is. */
@NullMarked
package io.newsfold.extract.type;

import org.jspecify.annotations.NullMarked;
