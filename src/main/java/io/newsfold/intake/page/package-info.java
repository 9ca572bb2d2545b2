/** Scraped pages: what of a text is the article's own, and what the page had around it. */
@NullMarked
package io.newsfold.intake.page;

import org.jspecify.annotations.NullMarked;
