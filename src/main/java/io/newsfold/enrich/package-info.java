/** All readers of one article in their order: from a regular article to the record of the desk log. */
@NullMarked
package io.newsfold.enrich;

import org.jspecify.annotations.NullMarked;
