package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Organisations by their letters: introduced in brackets, made of the first letters of a name that the article tells,
 * or in capitals where the words beside them speak for an organisation.
 */
final class Acronyms {
    private static final int SHORTEST = 2;
    private static final int SHORTEST_UNKNOWN = 3;
    private static final int LONGEST = 8;
    private static final int SMALL_WORDS = 6;
    private static final WordSet ARTICLES = new WordSet();
    private static final int ENGLISH = Tongues.bit("en");
    private static final int TURKISH = Tongues.bit("tr");

    static {
        for (String word : List.of(
                "the", "la", "le", "l", "il", "della", "del", "dell", "el", "o", "a", "do", "da", "die", "der", "das",
                "dem", "den", "de", "het", "du", "au", "alla", "dalla", "pela", "pelo", "na", "no", "al")) {
            ARTICLES.add(word, Tongues.EVERY);
        }
    }

    private final Tables tables;
    private final Map<Long, Mention> introduced = new HashMap<>();
    private final Map<String, Mention> byInitials = new HashMap<>();
    private final Map<Long, Integer> seen = new HashMap<>();

    Acronyms(Tables tables) {
        this.tables = tables;
    }

    void read(Page page) {
        readBrackets(page);
        noteInitials(page);
        var words = page.words;
        for (int word = words.nextLoud(0); word < words.size; word = words.nextLoud(word + 1)) {
            if (mayBe(words, word) && page.isFree(word)) {
                seen.merge(words.key(word), 1, Integer::sum);
            }
        }
        for (int word = words.nextCapitalised(0); word < words.size; word = words.nextCapitalised(word + 1)) {
            if (!page.isFree(word)) {
                continue;
            }
            var full = introduced.isEmpty() ? null : introduced.get(words.key(word));
            if (full == null && !byInitials.isEmpty() && mayBe(words, word)) {
                full = byInitials.get(words.word(word).toLowerCase(Locale.ROOT));
            }
            if (full != null) {
                page.put(new Mention(word, word, full.kind(), full.id(), full.entity()));
            } else if (isUnknown(page, word)) {
                var id = "org:" + PersonKey.slug(words.word(word));
                page.put(new Mention(word, word, NameKind.ORGANISATION, id, null));
            }
        }
    }

    /** {@code (EHT)} after an organisation is its acronym, here and in the rest of the article. */
    private void readBrackets(Page page) {
        var words = page.words;
        if (words.text.text().indexOf('(') < 0) {
            return;
        }
        for (int word = words.nextCapitalised(1); word < words.size; word = words.nextCapitalised(word + 1)) {
            if (!isBracketed(words, word)) {
                continue;
            }
            var before = page.at(word - 1);
            if (before == null) {
                before = spelledOut(page, word);
            }
            if (before == null || before.kind() != NameKind.ORGANISATION) {
                before = byLetters(page, word);
            }
            if (before == null) {
                continue;
            }
            var told = page.at(word);
            if (told != null && told.kind() == NameKind.ORGANISATION && before.entity() == null) {
                page.put(new Mention(before.first(), before.last(), told.kind(), told.id(), told.entity()));
            } else if (told == null) {
                introduced.putIfAbsent(words.key(word), before);
            }
        }
    }

    /** The organisation a few small words before, grown by them, if the letters are those of its words; or null. */
    private static @Nullable Mention spelledOut(Page page, int acronym) {
        var words = page.words;
        int last = acronym - 1;
        while (last > 0 && acronym - last < SMALL_WORDS && page.isFree(last) && words.gap(last) != Words.Gap.BREAK) {
            last--;
        }
        var mention = page.at(last);
        if (mention == null || mention.kind() != NameKind.ORGANISATION || mention.entity() != null) {
            return null;
        }
        int letter = words.start(acronym);
        for (int word = mention.first(); word < acronym; word++) {
            boolean isSmall = !words.isCapitalised(word) && words.length(word) <= SHORTEST_UNKNOWN;
            if (letter < words.end(acronym) && isSame(words, letter, words.start(word))) {
                letter++;
            } else if (!isSmall) {
                return null;
            }
        }
        if (letter < words.end(acronym)) {
            return null;
        }
        var grown = new Mention(mention.first(), acronym - 1, mention.kind(), mention.id(), null);
        page.put(grown);
        return grown;
    }

    /** The capitalised words before whose first letters are those of the acronym, {@code Cycling Malta (CM)}; or null. */
    private @Nullable Mention byLetters(Page page, int acronym) {
        var words = page.words;
        var text = words.text.text();
        int first = acronym;
        int letter = words.end(acronym) - 1;
        boolean isTerm = tables.organisations().noAcronyms().has(words.key(acronym)) || !words.isCapitals(acronym);
        while (!isTerm && letter >= words.start(acronym) && first > 0) {
            first--;
            var mention = page.at(first);
            boolean isPerson = mention != null && mention.kind() == NameKind.PERSON;
            boolean isNear = first == acronym - 1
                    || words.gap(first + 1) == Words.Gap.SPACE
                    || words.gap(first + 1) == Words.Gap.HYPHEN;
            if (isPerson || !isNear || page.isOffice(first)) {
                return null;
            }
            if (words.isCapitalised(first) && text.charAt(words.start(first)) == text.charAt(letter)) {
                letter--;
            } else if (!SmallWords.CONNECTORS.has(words.key(first)) && !SmallWords.JOINERS.has(words.key(first))) {
                return null;
            }
        }
        if (isTerm || letter >= words.start(acronym)) {
            return null;
        }
        var id = "org:" + PersonKey.slug(words.phrase(first, acronym - 1));
        var told = new Mention(first, acronym - 1, NameKind.ORGANISATION, id, null);
        page.put(told);
        return told;
    }

    private static boolean isSame(Words words, int one, int other) {
        var text = words.text.text();
        return Character.toLowerCase(text.charAt(one)) == Character.toLowerCase(text.charAt(other));
    }

    private static boolean isBracketed(Words words, int word) {
        int before = words.start(word) - 1;
        int after = words.end(word);
        var text = words.text.text();
        boolean isOpen = before >= 0 && text.charAt(before) == '(' && words.start(word) - words.end(word - 1) <= 2;
        boolean isClosed = after < text.length() && (text.charAt(after) == ')' || text.charAt(after) == ',');
        return isOpen
                && words.length(word) >= SHORTEST
                && words.length(word) <= LONGEST
                && (words.isCapitals(word) || (isClosed && words.isCapitalised(word)));
    }

    private void noteInitials(Page page) {
        var words = page.words;
        for (int word = 0; word < words.size; word++) {
            var mention = page.at(word);
            if (mention == null
                    || mention.kind() != NameKind.ORGANISATION
                    || mention.first() != word
                    || mention.length() < 2) {
                continue;
            }
            var letters = new StringBuilder();
            for (int part = mention.first(); part <= mention.last(); part++) {
                if (words.isCapitalised(part)) {
                    letters.append(words.text.text().charAt(words.start(part)));
                }
            }
            if (letters.length() >= SHORTEST) {
                byInitials.putIfAbsent(letters.toString().toLowerCase(Locale.ROOT), mention);
            }
        }
    }

    /** Whether it is written as an acronym: in capitals, or with two of them as {@code RhB}. */
    private static boolean mayBe(Words words, int word) {
        return (words.isCapitals(word) || words.hasCapitals(word))
                && words.length(word) >= SHORTEST
                && words.length(word) <= LONGEST
                && words.isTelling(word)
                && words.isCased(word)
                && !words.isNumber(word);
    }

    private boolean isUnknown(Page page, int word) {
        var words = page.words;
        long key = words.key(word);
        return words.isCapitals(word)
                && words.isTelling(word)
                && words.length(word) >= SHORTEST_UNKNOWN
                && words.length(word) <= LONGEST
                && !page.isOffice(word)
                && !tables.organisations().noAcronyms().has(key)
                && !tables.common().has(key, page.language)
                && (words.length(word) > SHORTEST_UNKNOWN || !tables.common().has(key, ENGLISH))
                && !tables.given().has(key)
                && !isBesideName(page, word)
                && isTold(page, word);
    }

    /** A name in capitals beside another capitalised word is rather a surname or a model. */
    private static boolean isBesideName(Page page, int word) {
        var words = page.words;
        boolean isBefore = word > 0
                && (words.gap(word) == Words.Gap.SPACE || words.gap(word) == Words.Gap.HYPHEN)
                && words.isCapitalised(word - 1)
                && !words.isFirstOfSentence(word - 1)
                && page.isFree(word - 1);
        boolean isModel = words.gap(word + 1) == Words.Gap.HYPHEN
                || (word + 1 < words.size
                        && words.gap(word + 1) == Words.Gap.SPACE
                        && words.isNumber(word + 1)
                        && words.length(word + 1) < 3);
        return isBefore || isModel;
    }

    private boolean isTold(Page page, int word) {
        var words = page.words;
        boolean isAgain = seen.getOrDefault(words.key(word), 0) > 1;
        boolean isAfterArticle = word > 0
                && (words.gap(word) == Words.Gap.SPACE || words.gap(word) == Words.Gap.APOSTROPHE)
                && ARTICLES.has(words.key(word - 1));
        boolean isSuffixed = page.language == TURKISH && words.gap(word + 1) == Words.Gap.APOSTROPHE;
        return isAgain
                || isAfterArticle
                || isSuffixed
                || isCue(page, word + 1)
                || isCue(page, word - 1)
                || isOfficeBeside(page, word);
    }

    private boolean isCue(Page page, int word) {
        return word >= 0 && word < page.words.size && tables.cues().has(page.words.key(word), page.language);
    }

    private static boolean isOfficeBeside(Page page, int word) {
        return page.officeFrom(word + 1) >= 0 || page.officeTo(word - 1) >= 0;
    }
}
