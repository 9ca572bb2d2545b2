/** JSON and bytes: how values of the model lie in topics, stores and files. */
@NullMarked
package io.newsfold.codec;

import org.jspecify.annotations.NullMarked;
