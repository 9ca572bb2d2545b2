/** Benchmarks, each beside its baseline in one run. */
@NullMarked
package io.newsfold.bench;

import org.jspecify.annotations.NullMarked;
