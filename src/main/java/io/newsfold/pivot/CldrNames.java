package io.newsfold.pivot;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What CLDR knows in every locale: countries ({@code @tr}), months ({@code ~m5}), days of the week ({@code ~d2}) and the
 * large cities that name time zones, which keep their English name.
 */
final class CldrNames {
    private static final int SHORTEST_NAME = 3;
    private static final String VOWELS = "aeiouyаеёиоуыэюяьйїіαεηιουωάέήίόύώ";

    private CldrNames() {}

    static void addTo(Forms forms, String language, English english) {
        var locale = ULocale.forLanguageTag(language);
        addCountries(forms, locale);
        addCalendar(forms, locale);
        addCities(forms, locale, english);
    }

    private static void addCountries(Forms forms, ULocale locale) {
        var full = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL, DisplayContext.NO_SUBSTITUTE);
        var brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT, DisplayContext.NO_SUBSTITUTE);
        for (var country : Locale.getISOCountries()) {
            var concept = Weighted.one("@" + country.toLowerCase(Locale.ROOT));
            addName(forms, full.regionDisplayName(country), concept);
            addName(forms, brief.regionDisplayName(country), concept);
        }
    }

    private static void addCalendar(Forms forms, ULocale locale) {
        var symbols = DateFormatSymbols.getInstance(locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            var months = symbols.getMonths(context, DateFormatSymbols.WIDE);
            for (int i = 0; i < Math.min(12, months.length); i++) {
                addName(forms, months[i], Weighted.one("~m" + (i + 1)));
            }
            var days = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
            for (int i = 1; i < days.length; i++) {
                addName(forms, days[i], Weighted.one("~d" + i));
            }
        }
    }

    private static void addCities(Forms forms, ULocale locale, English english) {
        var local = TimeZoneNames.getInstance(locale);
        var inEnglish = TimeZoneNames.getInstance(ULocale.ENGLISH);
        for (var zone : cityZones()) {
            var name = local.getExemplarLocationName(zone);
            var englishName = inEnglish.getExemplarLocationName(zone);
            if (name != null && englishName != null) {
                addName(forms, name, english.meaning(englishName));
            }
        }
    }

    private static Set<String> cityZones() {
        return new TreeSet<>(TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null));
    }

    private static void addName(Forms forms, @Nullable String name, Weighted meaning) {
        if (name != null && name.codePoints().noneMatch(Character::isDigit) && isLongEnough(name)) {
            forms.add(name, meaning);
            int last = name.length() - 1;
            if (forms.morphology().declinesNames() && last >= 4 && VOWELS.indexOf(name.charAt(last)) >= 0) {
                forms.add(name.substring(0, last), meaning);
            }
        }
    }

    private static boolean isLongEnough(String name) {
        return name.length() >= SHORTEST_NAME || name.codePoints().anyMatch(Character::isIdeographic);
    }
}
