package io.newsfold.record;

import com.ibm.icu.util.ULocale;

/** Names of countries by their participant ids ({@code country:TR}), after CLDR. */
final class Countries {
    private static final String PREFIX = "country:";

    private Countries() {}

    static String english(String id) {
        return name(id, "en");
    }

    /** In the language {@code tag}; in English where CLDR does not have that language. */
    static String name(String id, String tag) {
        var code = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
        var country = new ULocale("", code);
        var name = ULocale.getDisplayCountry(country.getName(), tag.equals("und") ? "en" : tag);
        return name.isBlank() || name.equals(code) ? ULocale.getDisplayCountry(country.getName(), "en") : name;
    }
}
