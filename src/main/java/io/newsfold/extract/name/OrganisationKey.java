package io.newsfold.extract.name;

import io.newsfold.extract.name.Dictionary.Found;
import org.jspecify.annotations.Nullable;

/** The words that the id of an organisation is made of: its head without an ending of case, adjectives in one form. */
final class OrganisationKey {
    private static final int RUSSIAN = Tongues.bit("ru");
    private static final int POLISH = Tongues.bit("pl");
    private static final int GERMAN = Tongues.bit("de");
    private static final int SHORTEST = 5;

    private final Tables tables;

    OrganisationKey(Tables tables) {
        this.tables = tables;
    }

    String of(Page page, int first, int last, Found head, String base) {
        var concept = tables.organisations().concept(base);
        var place = concept == null ? null : onlyPlace(page, first, last, head);
        return place == null ? words(page, first, last, head, base) : concept + " " + place;
    }

    /** The name of the one place that the organisation is called after, if nothing else is in its name. */
    private static @Nullable String onlyPlace(Page page, int first, int last, Found head) {
        String place = null;
        for (int word = first; word <= last; word++) {
            var mention = page.at(word);
            var entity = mention == null ? null : mention.entity();
            boolean isHead = word >= head.first() && word <= head.last();
            if (isHead || Reach.isConnector(page.words, word)) {
                continue;
            }
            if (entity == null || entity.place() == null || (place != null && !place.equals(entity.name()))) {
                return null;
            }
            place = entity.name();
        }
        return place;
    }

    private static String words(Page page, int first, int last, Found head, String base) {
        var words = page.words;
        var key = new StringBuilder(words.end(last) - words.start(first) + 4);
        for (int word = first; word < head.first(); word++) {
            key.append(isInflected(page.language) ? nominative(words.word(word), page.language) : words.word(word))
                    .append(' ');
        }
        key.append(base);
        if (last > head.last()) {
            key.append(' ').append(words.phrase(head.last() + 1, last));
        }
        return key.toString();
    }

    private static boolean isInflected(int language) {
        return (language & (RUSSIAN | POLISH | GERMAN)) != 0;
    }

    private static String nominative(String adjective, int language) {
        int length = adjective.length();
        if (length < SHORTEST) {
            return adjective;
        }
        if ((language & GERMAN) != 0) {
            return isAny(adjective, "en", "er", "es", "em") ? adjective.substring(0, length - 1) : adjective;
        }
        if ((language & POLISH) != 0) {
            return isAny(adjective, "ej", "ą")
                    ? adjective.substring(0, length - (adjective.endsWith("ą") ? 1 : 2)) + "a"
                    : isAny(adjective, "ego", "emu") ? adjective.substring(0, length - 3) + "y" : adjective;
        }
        if (isAny(adjective, "ого", "ому", "его", "ему")) {
            return adjective.substring(0, length - 3) + "ый";
        }
        if (isAny(adjective, "ой", "ую")) {
            return adjective.substring(0, length - 2) + "ая";
        }
        return isAny(adjective, "ым", "ом", "им", "ий") ? adjective.substring(0, length - 2) + "ый" : adjective;
    }

    private static boolean isAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
