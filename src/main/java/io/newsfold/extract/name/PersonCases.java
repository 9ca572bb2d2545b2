package io.newsfold.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Brings a declined full name back to the nominative: given name and surname stand in one case, which their endings
 * tell together ({@code Владимиром Путиным}, {@code Mateusza Morawieckiego}).
 */
final class PersonCases {
    /** One case: endings of given names, and of surnames with what the nominative has in their place. */
    private record Case(boolean isFeminine, List<String> given, Map<String, String> surnames) {
        static Case of(boolean isFeminine, String given, String... surnames) {
            var endings = new LinkedHashMap<String, String>();
            for (String pair : surnames) {
                int slash = pair.indexOf('/');
                endings.put(pair.substring(0, slash), pair.substring(slash + 1));
            }
            return new Case(isFeminine, List.of(given.split(" ", -1)), endings);
        }
    }

    private static final List<Case> RUSSIAN = List.of(
            Case.of(true, "у ю", "скую/ская", "цкую/цкая", "ову/ова", "еву/ева", "ину/ина"),
            Case.of(true, "ой ей", "ской/ская", "цкой/цкая", "овой/ова", "евой/ева", "иной/ина", "ой/а"),
            Case.of(true, "ы и е", "ской/ская", "цкой/цкая", "овой/ова", "евой/ева", "иной/ина"),
            Case.of(false, "а я", "ского/ский", "цкого/цкий", "ого/ый", "а/", "я/й"),
            Case.of(false, "у ю", "скому/ский", "цкому/цкий", "ому/ый", "у/", "ю/й"),
            Case.of(false, "ом ем", "ским/ский", "цким/цкий", "овым/ов", "евым/ев", "иным/ин", "ым/ый", "ом/", "ем/й"),
            Case.of(false, "е", "ском/ский", "цком/цкий", "ове/ов", "еве/ев", "ине/ин", "е/"));
    private static final List<Case> POLISH = List.of(
            Case.of(true, "y i", "skiej/ska", "ckiej/cka", "dzkiej/dzka", "y/a"),
            Case.of(true, "ą", "ską/ska", "cką/cka", "ą/a"),
            Case.of(true, "ę", "ską/ska", "cką/cka", "ę/a"),
            Case.of(true, "ie ce rze", "skiej/ska", "ckiej/cka"),
            Case.of(false, "a", "skiego/ski", "ckiego/cki", "iego/i", "ego/y", "y/a", "ka/k", "a/"),
            Case.of(false, "ego", "skiego/ski", "ckiego/cki", "iego/i", "ego/y", "y/a", "a/"),
            Case.of(false, "owi", "skiemu/ski", "ckiemu/cki", "iemu/i", "emu/y", "dzie/da", "owi/"),
            Case.of(false, "em iem", "skim/ski", "ckim/cki", "im/i", "ym/y", "iem/", "em/", "ą/a"),
            Case.of(false, "u ie", "skim/ski", "ckim/cki", "im/i", "ym/y", "dzie/da", "u/"));

    private final Stems stems;
    private final List<Case> cases;
    private final Predicate<String> soundsGiven;
    private final Map<Long, List<String>> given = new HashMap<>();

    /** @param soundsGiven whether a word sounds like a given name that is written in other letters */
    PersonCases(Stems stems, Predicate<String> soundsGiven) {
        this.stems = stems;
        this.soundsGiven = soundsGiven;
        this.cases = stems.isOf(Tongues.bit("pl")) ? POLISH : RUSSIAN;
    }

    /** Learns a given name in the nominative. */
    void add(String name) {
        given.computeIfAbsent(stems.hash(name), key -> new ArrayList<>(1)).add(name);
    }

    /** Whether the word is a case of a given name. */
    boolean isGiven(Page page, int word) {
        return given.containsKey(page.stem(stems, word));
    }

    /** The parts in the nominative, where their endings tell another case. */
    List<String> nominative(List<String> parts) {
        if (parts.size() < 2) {
            return parts;
        }
        var first = parts.get(0);
        var last = parts.get(parts.size() - 1);
        var known = given.getOrDefault(stems.hash(first), List.of());
        boolean isNominative = known.contains(first);
        for (var one : cases) {
            var name =
                    isNominative && (one.isFeminine || !hasMasculine(known, first)) ? null : given(first, known, one);
            boolean isOpen = isNominative && !one.isFeminine && stems.isOf(Tongues.bit("pl"));
            boolean isTold = !isOpen || last.endsWith("ego") || last.endsWith("emu");
            var surname = name == null || !isTold ? null : surname(last, one);
            if (name != null && surname != null) {
                var nominative = new ArrayList<>(parts);
                nominative.set(0, name);
                nominative.set(parts.size() - 1, surname);
                return nominative;
            }
        }
        if (known.isEmpty()) {
            var name = soundsGiven.test(first) ? null : givenBySound(first);
            return name == null ? parts : withGiven(parts, name);
        }
        return isNominative ? parts : withGiven(parts, known.get(0));
    }

    /** {@code Бретта Кавано}: where the surname does not decline, the given name alone tells the case. */
    private @Nullable String givenBySound(String form) {
        for (var one : cases) {
            for (String ending : one.given) {
                var name = form.endsWith(ending) ? form.substring(0, form.length() - ending.length()) : "";
                if (!one.isFeminine && soundsGiven.test(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static List<String> withGiven(List<String> parts, String first) {
        var nominative = new ArrayList<>(parts);
        nominative.set(0, first);
        return nominative;
    }

    /** Whether a form that is a feminine nominative may be a case of a masculine name: {@code Александра}. */
    private static boolean hasMasculine(List<String> known, String form) {
        return known.stream().anyMatch(name -> name.length() < form.length() && form.startsWith(name));
    }

    private @Nullable String given(String form, List<String> known, Case one) {
        for (String ending : one.given) {
            if (form.length() - ending.length() < 2 || !form.endsWith(ending)) {
                continue;
            }
            for (String name : known) {
                if (isFeminine(name) == one.isFeminine && !name.equals(form)) {
                    return name;
                }
            }
            var name = form.substring(0, form.length() - ending.length());
            boolean isTelling = ending.length() > 1 || (soundsGiven.test(name) && !soundsGiven.test(form));
            if (known.isEmpty() && isTelling && !one.isFeminine) {
                return name;
            }
        }
        return null;
    }

    private static boolean isFeminine(String name) {
        char last = name.charAt(name.length() - 1);
        return last == 'а' || last == 'я' || last == 'a';
    }

    private static @Nullable String surname(String form, Case one) {
        for (var ending : one.surnames.entrySet()) {
            int stem = form.length() - ending.getKey().length();
            if (stem >= 2 && form.endsWith(ending.getKey()) && isDeclined(form, stem, ending.getKey())) {
                return form.substring(0, stem) + ending.getValue();
            }
        }
        return one.isFeminine ? form : null;
    }

    /** Surnames that end in two vowels do not decline. */
    private static boolean isDeclined(String form, int stem, String ending) {
        return ending.length() > 1 || ending.equals("я") || "аеиоуыэюяaeiou".indexOf(form.charAt(stem - 1)) < 0;
    }
}
