package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** People often in the news: their forms, and their names by skeleton for spellings that no table lists. */
final class KnownPeople {
    private static final long WEIGHT = 400_000_000;
    private static final int SHORTEST_SURNAME = 3;

    private final UnaryOperator<String> spelling;
    private final Map<String, Entity> bySkeleton = new HashMap<>();
    private final Map<String, Optional<Entity>> byEasternSkeleton = new HashMap<>();
    private final Map<Long, Optional<Entity>> bySurname = new HashMap<>();

    /** @param spelling gives a slug its given name in the one spelling of all languages */
    KnownPeople(Lexicon.Builder forms, @Nullable Path folder, UnaryOperator<String> spelling) {
        this.spelling = spelling;
        Resources.eachLine("people.txt", line -> add(line, forms));
        Resources.eachLine("people-eastern.txt", line -> add(line, forms));
        Resources.eachLineOfUser("people.txt", folder, line -> add(line, forms));
    }

    /** Who bears a name that sounds like this one; null where none or several do. */
    @Nullable
    Entity find(String name) {
        var skeleton = skeleton(name);
        var found = skeleton.indexOf('-') < 0 ? null : bySkeleton.get(skeleton);
        return found != null && isLatin(name) && !agrees(name, found.name()) ? null : found;
    }

    /** The same for a name in the sounds of a language that has no r: {@code Alagezi} is {@code Araghchi}. */
    @Nullable
    Entity findEastern(String name) {
        var found = find(name);
        if (found != null || name.indexOf(' ') < 0) {
            return found;
        }
        return byEasternSkeleton
                .getOrDefault(eastern(skeleton(name)), Optional.empty())
                .orElse(null);
    }

    private static String eastern(String skeleton) {
        return skeleton.replace('r', 'l');
    }

    /** Whether a name may be the given name of the person: it has its first consonant. */
    static boolean mayBeGiven(String name, Entity person) {
        var one = PersonKey.skeleton(name);
        var other = PersonKey.skeleton(person.name());
        return !one.isEmpty()
                && !other.isEmpty()
                && eastern(one).charAt(0) == eastern(other).charAt(0);
    }

    private String skeleton(String name) {
        return PersonKey.skeleton(spelling.apply(PersonKey.slug(name)));
    }

    /**
     * In Latin letters more tells than the skeleton: whether surnames begin with one letter or have one first vowel, and
     * both names begin with one sound: {@code Roy Keane} is not Harry Kane.
     */
    private static boolean agrees(String one, String other) {
        var surname = surname(one);
        var known = surname(other);
        boolean isOneSound = beginning(PersonKey.slug(one)) == beginning(PersonKey.slug(other))
                && beginning(surname) == beginning(known);
        return isOneSound && mayBeSpelling(surname, known);
    }

    /** The sound that a part begins with; 0 for a vowel, and for h and what languages write for it. */
    private static char beginning(String part) {
        boolean isBreath = part.startsWith("ch") || "aeiouyhj".indexOf(part.charAt(0)) >= 0;
        var skeleton = isBreath || part.startsWith("kh") ? "" : PersonKey.skeleton(part);
        return skeleton.isEmpty() ? 0 : skeleton.charAt(0);
    }

    private static boolean mayBeSpelling(String surname, String known) {
        return surname.charAt(0) == known.charAt(0) || firstVowel(surname) == firstVowel(known);
    }

    private static String surname(String name) {
        var slug = NameSpelling.even(PersonKey.slug(name));
        return slug.substring(slug.lastIndexOf('-') + 1);
    }

    private static char firstVowel(String name) {
        for (int i = 0; i < name.length(); i++) {
            if ("aeiou".indexOf(name.charAt(i)) >= 0) {
                return name.charAt(i);
            }
        }
        return 0;
    }

    /** The only one of these people who has the surname; null where none or several have it. */
    @Nullable
    Entity only(long surname) {
        return bySurname.getOrDefault(surname, Optional.empty()).orElse(null);
    }

    private void add(String line, Lexicon.Builder forms) {
        boolean isKnownBySurname = line.startsWith("!");
        var names = line.substring(isKnownBySurname ? 1 : 0).split(";", -1);
        var name = names[0].strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the name is missing");
        }
        var told = find(name);
        var person =
                told == null ? new Entity(NameKind.PERSON, "person:" + PersonKey.slug(name), name, WEIGHT, null) : told;
        for (String each : names) {
            var form = each.strip();
            forms.add(new Form(form, Tongues.EVERY, Form.Writing.CAPITALISED, person));
            int last = form.lastIndexOf(' ');
            if (last > 0) {
                bySurname.merge(
                        NameKey.hash(form, last + 1, form.length()),
                        Optional.of(person),
                        (one, other) -> one.equals(other) ? one : Optional.empty());
            }
            if (last > 0 && isLatin(form)) {
                var skeleton = skeleton(form);
                bySkeleton.putIfAbsent(skeleton, person);
                byEasternSkeleton.merge(
                        eastern(skeleton),
                        Optional.of(person),
                        (one, other) -> one.equals(other) ? one : Optional.empty());
            }
        }
        if (isKnownBySurname) {
            for (String each : names) {
                addSurname(each.strip(), name, person, forms);
            }
        }
    }

    private static void addSurname(String form, String name, Entity person, Lexicon.Builder forms) {
        int space = form.lastIndexOf(' ');
        char first = form.isEmpty() ? 0 : form.charAt(0);
        boolean isCyrillic = first >= 0x400 && first < 0x530;
        if (space > 0 && (form.equals(name) || isCyrillic) && form.length() - space > SHORTEST_SURNAME) {
            forms.add(new Form(form.substring(space + 1), Tongues.EVERY, Form.Writing.CAPITALISED, person));
        }
    }

    private static boolean isLatin(String form) {
        return form.codePoints().allMatch(c -> c < 0x250 || !Character.isLetter(c));
    }
}
