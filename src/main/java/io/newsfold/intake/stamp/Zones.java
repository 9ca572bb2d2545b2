package io.newsfold.intake.stamp;

import com.ibm.icu.util.TimeZone;
import io.newsfold.intake.table.Tables;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the clocks of an outlet stand. Of a country with several zones that of its main newsrooms. */
final class Zones {
    private static final Map<String, String> TABLE = Tables.map("zones");

    private Zones() {}

    static ZoneId of(@Nullable String country, @Nullable String language, @Nullable String languageOfDate) {
        ZoneId zone = country == null ? null : ofCountry(country);
        if (zone == null && language != null) {
            zone = ofKey(language);
        }
        if (zone == null && language == null && languageOfDate != null) {
            zone = ofKey(languageOfDate);
        }
        return zone == null ? ZoneOffset.UTC : zone;
    }

    /** Of an abbreviation in a stamp, folded: {@code est}, {@code tsi}. */
    static @Nullable ZoneId ofAbbreviation(String key) {
        return ofKey("+" + key);
    }

    private static @Nullable ZoneId ofCountry(String country) {
        var named = ofKey(country);
        if (named != null) {
            return named;
        }
        var ids = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        return ids.size() == 1 ? zone(ids.iterator().next()) : null;
    }

    private static @Nullable ZoneId ofKey(String key) {
        var id = TABLE.get(key);
        return id == null ? null : zone(id);
    }

    private static @Nullable ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
