/** The Kafka Streams topology: carries bytes between topics, stores and the core, and decides nothing about news. */
@NullMarked
package io.newsfold.topology;

import org.jspecify.annotations.NullMarked;
