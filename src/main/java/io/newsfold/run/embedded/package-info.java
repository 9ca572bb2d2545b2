/**
 * A Kafka broker inside this process, for the demo, {@code run --embedded} and the tests. The only package that needs
 * Kafka's server on the class path; the container image has none, so nothing here may be loaded unless it is asked for.
 */
@NullMarked
package io.newsfold.run.embedded;

import org.jspecify.annotations.NullMarked;
