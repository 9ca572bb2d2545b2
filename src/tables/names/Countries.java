import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes countries.tsv: ISO 3166 code, English name, and the names of CLDR in many languages as
 * {@code name=languages}. Needs ICU4J (79.1; Unicode licence): {@code java -cp icu4j-79.1.jar Countries.java OUT}.
 */
final class Countries {
    private static final List<String> LANGUAGES = List.of(
            "en", "tr", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "ar", "fa", "az", "ku", "el", "zh", "ja",
            "ko", "sv", "ro", "bg", "cs", "hu", "he");

    public static void main(String[] arguments) throws Exception {
        var lines = new ArrayList<String>();
        var codes = new TreeSet<>(List.of(ULocale.getISOCountries()));
        codes.add("XK");
        for (String code : codes) {
            var names = new LinkedHashMap<String, String>();
            for (String language : LANGUAGES) {
                var locale = new ULocale(language);
                for (String name : List.of(
                        LocaleDisplayNames.getInstance(locale).regionDisplayName(code),
                        LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT).regionDisplayName(code))) {
                    var seen = names.getOrDefault(name, "");
                    if (!name.equals(code) && !seen.endsWith(language)) {
                        names.put(name, seen + language);
                    }
                }
            }
            var joined = new ArrayList<String>();
            for (Map.Entry<String, String> name : names.entrySet()) {
                joined.add(name.getKey() + "=" + name.getValue());
            }
            lines.add(code + "\t" + LocaleDisplayNames.getInstance(ULocale.ENGLISH).regionDisplayName(code) + "\t"
                    + String.join("|", joined));
        }
        Files.writeString(Path.of(arguments[0]), String.join("\n", lines) + "\n");
    }
}
