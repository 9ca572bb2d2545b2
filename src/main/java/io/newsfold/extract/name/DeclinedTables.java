package io.newsfold.extract.name;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What languages that decline names need more than others, made when a text of one is first read. */
final class DeclinedTables {
    private static final int RUSSIAN = Tongues.bits("ruuk");
    private static final int POLISH = Tongues.bit("pl");

    private final Later<Cases> russian;
    private final Later<Cases> polish;

    private record Cases(Stems stems, PersonCases people) {}

    /**
     * @param forms all that the tables know
     * @param soundsGiven whether a word in Cyrillic letters sounds like a given name that is written in Latin ones
     */
    DeclinedTables(List<Form> forms, Predicate<String> soundsGiven) {
        this.russian = new Later<>(() -> cases(Stems.russian(), forms, Inflection::isCyrillic, soundsGiven));
        this.polish = new Later<>(() -> cases(Stems.polish(), forms, DeclinedTables::isLatin, name -> false));
    }

    /** The stems of the language; null where it declines no names. */
    @Nullable
    Stems stems(int language) {
        var cases = of(language);
        return cases == null ? null : cases.stems();
    }

    /** How people's names decline in the language; null where they do not. */
    @Nullable
    PersonCases people(int language) {
        var cases = of(language);
        return cases == null ? null : cases.people();
    }

    private @Nullable Cases of(int language) {
        if ((language & RUSSIAN) != 0) {
            return russian.get();
        }
        return (language & POLISH) != 0 ? polish.get() : null;
    }

    private static Cases cases(
            Stems stems, List<Form> forms, Predicate<String> isOfScript, Predicate<String> soundsGiven) {
        stems.fill(forms);
        var people = new PersonCases(stems, soundsGiven);
        Consumer<String> add = name -> {
            if (isOfScript.test(name)) {
                people.add(name);
            }
        };
        Resources.eachLine(Tables.GIVEN, add);
        Resources.eachLine(
                Tables.GIVEN_MORE,
                line -> Arrays.stream(line.split(";", -1)).map(String::strip).forEach(add));
        return new Cases(stems, people);
    }

    private static boolean isLatin(String name) {
        return !name.isEmpty() && name.charAt(0) > 0 && name.charAt(0) < 0x250;
    }
}
