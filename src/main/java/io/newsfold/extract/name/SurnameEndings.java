package io.newsfold.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Endings that surnames have and few other words: {@code -ović}, {@code -oğlu}, {@code -escu}, {@code -швили}. */
final class SurnameEndings {
    private static final int SHORTEST = 5;
    private static final List<String> ENDINGS = List.of(
            "ov",
            "ova",
            "ev",
            "eva",
            "off",
            "ski",
            "sky",
            "skyy",
            "skiy",
            "skij",
            "ska",
            "skaya",
            "cki",
            "cka",
            "enko",
            "yan",
            "dze",
            "shvili",
            "şvili",
            "oğlu",
            "oglu",
            "oğulları",
            "escu",
            "eanu",
            "ić",
            "vić",
            "vic",
            "czyk",
            "wicz",
            "vičius",
            "auskas",
            "iūnas",
            "ienė",
            "aitė",
            "ytė",
            "ström",
            "quist",
            "gaard",
            "mann",
            "stein",
            "meier",
            "mayr",
            "hofer",
            "bauer",
            "idis",
            "opoulos",
            "akis",
            "ães",
            "inho",
            "elli",
            "etti",
            "ucci",
            "sson",
            "dóttir",
            "sdottir",
            "zadeh",
            "zade",
            "pour",
            "poor",
            "nejad",
            "wala",
            "ullah",
            "uddin",
            "singhe",
            "asekara",
            "оглу",
            "ов",
            "ова",
            "ев",
            "ева",
            "ский",
            "ская",
            "енко",
            "швили",
            "дзе",
            "чук",
            "вич",
            "ман",
            "штейн",
            "оглы",
            "кызы",
            "berg",
            "strand",
            "stra",
            "sma",
            "kamp",
            "öz",
            "türk",
            "demir",
            "taş",
            "calı");

    private static final Map<Character, List<String>> BY_LAST =
            ENDINGS.stream().collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));

    private SurnameEndings() {}

    static boolean has(String word) {
        if (word.length() < SHORTEST) {
            return false;
        }
        var small = word.toLowerCase(Locale.ROOT);
        for (String ending : BY_LAST.getOrDefault(small.charAt(small.length() - 1), List.of())) {
            if (small.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
