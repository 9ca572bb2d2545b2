package io.newsfold.language;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The language that most of a country's news is in, by CLDR's likely subtags. */
final class CountryLanguage {
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private CountryLanguage() {}

    /** The tag for an ISO 3166 code; empty for what is none. */
    static String of(String country) {
        boolean code = country.length() == 2 && country.chars().allMatch(Character::isLetter);
        return code ? KNOWN.computeIfAbsent(country.toUpperCase(Locale.ROOT), CountryLanguage::likely) : "";
    }

    private static String likely(String country) {
        var likely = ULocale.addLikelySubtags(new ULocale("und_" + country));
        return likely.getCountry().equals(country) ? DeclaredLanguage.primary(likely.getLanguage()) : "";
    }
}
