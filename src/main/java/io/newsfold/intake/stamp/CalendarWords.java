package io.newsfold.intake.stamp;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.newsfold.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of months and weekdays of the news languages, from CLDR. A word of several languages counts for the first. */
final class CalendarWords {
    private static final List<String> LOCALES = List.of(
            "en", "tr", "de", "es", "fr", "it", "pt", "nl", "ru", "ar", "ar_SY", "ar_MA", "fa", "uk", "pl", "el", "sv",
            "da", "nb", "fi", "cs", "sk", "hu", "ro", "bg", "sr", "sr_Latn", "hr", "sl", "az", "ku", "id", "ms", "he",
            "hi", "ur", "ca", "sq", "et", "lv", "lt", "kk", "uz", "de_AT", "es_MX");
    private static final CalendarWords ALL = new CalendarWords();

    /** A month by name: 1 to 12, and the language of the name. */
    record Month(int number, String language) {}

    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, Month> ownMonths = new HashMap<>();
    private final Map<String, String> weekdays = new HashMap<>();

    private CalendarWords() {
        for (var locale : LOCALES) {
            var symbols = DateFormatSymbols.getInstance(new ULocale(locale));
            var language = locale.substring(0, 2);
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                    addMonths(language, symbols.getMonths(context, width));
                    for (var day : symbols.getWeekdays(context, width)) {
                        add(weekdays, day, language);
                    }
                }
            }
        }
        add(months, "sept", new Month(9, "en"));
    }

    private void addMonths(String language, String[] names) {
        for (int i = 0; i < 12; i++) {
            add(months, names[i], new Month(i + 1, language));
            add(ownMonths, language + " " + names[i], new Month(i + 1, language));
        }
    }

    private static <V> void add(Map<String, V> map, String name, V value) {
        var key = Fold.key(name.replace(".", "").strip());
        boolean usable = key.length() >= 2 && key.chars().noneMatch(Character::isDigit);
        if (usable) {
            map.putIfAbsent(key, value);
        }
    }

    /** Of a folded word, or of two with a blank between; {@code language} decides where languages differ. */
    static @Nullable Month month(String key, @Nullable String language) {
        var own = language == null ? null : ALL.ownMonths.get(language + " " + key);
        return own == null ? ALL.months.get(key) : own;
    }

    /** The language of a weekday's folded name, or null. */
    static @Nullable String weekday(String key) {
        return ALL.weekdays.get(key);
    }

    /** Folded names of the months of the Islamic calendar, as pages in several languages write them. */
    static boolean isHijriMonth(String key) {
        return HIJRI.contains(key);
    }

    private static final Set<String> HIJRI = io.newsfold.intake.table.Tables.folded("hijri-months");
}
