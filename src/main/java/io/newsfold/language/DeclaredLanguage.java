package io.newsfold.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** What publishers write for a language: {@code tr}, {@code TR_tr}, {@code tur}, {@code Turkish}, {@code Türkçe}, nonsense. */
final class DeclaredLanguage {
    private static final Map<String, String> KNOWN = known();

    private DeclaredLanguage() {}

    /** The primary subtag as this program uses it; empty where no language can be meant. */
    static String primary(String declared) {
        var name = declared.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        var first = KNOWN.getOrDefault(name.substring(0, end), "");
        return KNOWN.getOrDefault(name, first);
    }

    private static Map<String, String> known() {
        var known = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var locale = Locale.forLanguageTag(code);
            var tag = same(locale.toLanguageTag());
            known.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
            known.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), tag);
            known.put(code, tag);
            known.putIfAbsent(threeLetters(locale), tag);
        }
        String[] others = {
            "iw", "he", "in", "id", "ji", "yi", "ger", "de", "fre", "fr", "dut", "nl", "chi", "zh", "cmn", "zh", "yue",
            "zh", "gre", "el", "per", "fa", "prs", "fa", "rum", "ro", "cze", "cs", "slo", "sk", "alb", "sq", "arm",
            "hy", "geo", "ka", "ice", "is", "mac", "mk", "may", "ms", "bur", "my", "baq", "eu", "wel", "cy", "tib",
            "bo", "arb", "ar", "fil", "tl", "kmr", "ku", "ckb", "ckb", "azj", "az", "nb", "no", "nn", "no", "nob", "no",
            "nno", "no"
        };
        for (int i = 0; i < others.length; i += 2) {
            known.put(others[i], others[i + 1]);
        }
        return known;
    }

    private static String threeLetters(Locale locale) {
        try {
            return locale.getISO3Language();
        } catch (MissingResourceException e) {
            return locale.getLanguage();
        }
    }

    private static String same(String tag) {
        return switch (tag) {
            case "nb", "nn" -> "no";
            case "iw" -> "he";
            case "in" -> "id";
            case "ji" -> "yi";
            default -> tag;
        };
    }
}
