package io.newsfold.record;

import io.newsfold.model.NameKind;
import io.newsfold.text.Fold;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The name that a record shows of a participant: the fullest form in Latin letters, with the accents that any report
 * has; the words of its id where no report has it in Latin letters. Countries are named after CLDR.
 */
final class ParticipantNames {
    /** An id of an organisation that is not longer is an acronym. */
    private static final int ACRONYM = 4;

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "el", "al", "bin", "von", "van", "der", "de");

    private static final String ARTICLE = "al";

    private ParticipantNames() {}

    static String name(ParticipantMentions mentions) {
        if (mentions.kind() == NameKind.COUNTRY) {
            return Countries.english(mentions.id());
        }
        var surfaces = mentions.surfaces();
        var latin =
                surfaces.ranking().stream().filter(ParticipantNames::isLatin).toList();
        return latin.isEmpty() ? ofId(mentions) : withAccents(fullest(latin, mentions), latin);
    }

    /** The form of each language. */
    static Map<String, String> names(ParticipantMentions mentions) {
        Map<String, String> names = new TreeMap<>();
        mentions.byLanguage().forEach((language, surfaces) -> {
            var forms = surfaces.ranking();
            names.put(
                    language,
                    mentions.kind() == NameKind.COUNTRY
                            ? Countries.name(mentions.id(), language)
                            : withAccents(fullest(forms, mentions), forms));
        });
        return names;
    }

    /** Forms whose words are those of the id come first; then those of more words, more often, in mixed case. */
    private static String fullest(List<String> forms, ParticipantMentions mentions) {
        int words = Words.of(mentions.id().substring(mentions.id().indexOf(':') + 1))
                .size();
        return forms.stream()
                .max(Comparator.comparing(
                                (String form) -> Math.min(words, Words.of(form).size()))
                        .thenComparing(form -> !isAllCapitals(form) || mentions.kind() == NameKind.ORGANISATION)
                        .thenComparing(form -> -Math.abs(words - Words.of(form).size()))
                        .thenComparing(form -> mentions.surfaces().of(form))
                        .thenComparing(Comparator.<String>naturalOrder().reversed()))
                .orElseThrow();
    }

    /** The spelling of {@code form} that has the most letters beyond ASCII. */
    private static String withAccents(String form, List<String> forms) {
        var key = Fold.key(form);
        var best = form;
        for (var other : forms) {
            if (accents(other) > accents(best)
                    && isAllCapitals(other) == isAllCapitals(form)
                    && Fold.key(other).equals(key)) {
                best = other;
            }
        }
        return best;
    }

    /** The words of the id, which is in Latin letters whatever the script of the reports. */
    private static String ofId(ParticipantMentions mentions) {
        var id = mentions.id().substring(mentions.id().indexOf(':') + 1);
        boolean acronym = mentions.kind() == NameKind.ORGANISATION && id.length() <= ACRONYM;
        if (acronym) {
            return id.toUpperCase(Locale.ROOT);
        }
        var result = new StringBuilder();
        for (var word : Words.of(id)) {
            boolean isArticle = result.length() >= 2
                    && result.substring(result.length() - 2).equals(ARTICLE);
            result.append(result.isEmpty() ? "" : isArticle ? "-" : " ");
            if (SMALL.contains(word)) {
                result.append(word);
            } else {
                result.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return result.toString();
    }

    private static boolean isLatin(String form) {
        return form.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static boolean isAllCapitals(String form) {
        return form.codePoints().noneMatch(Character::isLowerCase);
    }

    private static long accents(String form) {
        return form.codePoints().filter(c -> c > 127).count();
    }
}
