/** The contract of the topics: settings, schemas and examples agree with each other and with the model. */
@NullMarked
package io.newsfold.topics;

import org.jspecify.annotations.NullMarked;
