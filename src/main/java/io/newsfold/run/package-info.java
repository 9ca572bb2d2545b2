/**
 * What keeps the pipeline alive: settings, topics, the life of the Streams application, and its HTTP side. It decides
 * nothing about news.
 */
@NullMarked
package io.newsfold.run;

import org.jspecify.annotations.NullMarked;
