/** People, organisations, countries and cities: found, typed, and linked to one id across spellings and languages. */
@NullMarked
package io.newsfold.extract.name;

import org.jspecify.annotations.NullMarked;
