/** What the pipeline speaks of: articles, names, dates, figures, events. Values only, without Kafka or JSON. */
@NullMarked
package io.newsfold.model;

import org.jspecify.annotations.NullMarked;
