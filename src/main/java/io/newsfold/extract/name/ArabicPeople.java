package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.List;

/**
 * Finds people in scripts without capitals (Arabic, Persian): behind an office, or from a given name on, with the
 * particles, patronyms and names in the article that continue a name.
 */
final class ArabicPeople {
    private static final int LONGEST = 5;
    private static final WordSet LINKS = new WordSet();
    private static final WordSet ENDS = new WordSet();

    static {
        for (String word : List.of(
                "بن", "ابن", "بنت", "آل", "أبو", "أبي", "ابو", "عبد", "ولد", "بو", "دي", "دا", "فان", "فون", "دير",
                "لو", "لا", "أم")) {
            LINKS.add(word, Tongues.EVERY);
        }
        for (String word : List.of("الدين", "الله", "الرحمن", "الإسلام")) {
            ENDS.add(word, Tongues.EVERY);
        }
    }

    private final Tables tables;
    private final People people;

    ArabicPeople(Tables tables, People people) {
        this.tables = tables;
        this.people = people;
    }

    /** Full names. */
    void readFull(Page page) {
        var words = page.words;
        for (int word = 0; word + 1 < words.size; word++) {
            int last = isPart(page, word) ? lastFrom(page, word) : -1;
            if (last > word) {
                page.put(new Mention(word, last, NameKind.PERSON, people.fullName(words, word, last), null));
                word = last;
            }
        }
    }

    /** Surnames alone. */
    void readShort(Page page) {
        var words = page.words;
        for (int word = 0; word < words.size; word++) {
            if (!page.isFree(word) || words.isCased(word)) {
                continue;
            }
            var id = people.bySurname(words, word, word);
            if (id == null
                    && isAfterOffice(page, word)
                    && words.length(word) > 3
                    && !tables.common().has(words.key(word))) {
                var known = tables.people().only(words.key(word));
                id = known == null ? null : known.id();
            }
            if (id != null) {
                page.put(new Mention(word, word, NameKind.PERSON, id, null));
            }
        }
    }

    /** The last word of the name that begins here, or -1. */
    private int lastFrom(Page page, int first) {
        var words = page.words;
        boolean isGiven = tables.given().has(words.key(first)) || LINKS.has(words.key(first));
        boolean isAfterOffice = isAfterOffice(page, first);
        boolean isCue = first > 0
                && words.gap(first) == Words.Gap.SPACE
                && tables.cues().has(words.key(first - 1), page.language);
        int last = first;
        int parts = 0;
        for (int word = first; word < words.size && word - first < LONGEST; word++) {
            if (word > first && !mayContinue(page, word, parts)) {
                break;
            }
            boolean isLink = LINKS.has(words.key(word));
            last = isLink ? last : word;
            parts += isLink || ENDS.has(words.key(word)) ? 0 : 1;
        }
        if (last == first) {
            return -1;
        }
        boolean isKnown = tables.people().find(words.phrase(first, last)) != null;
        boolean isPlain = !isDefinite(words.word(first)) && (!isDefinite(words.word(last)) || isFamily(words, last));
        boolean isTold = isPlain && (isAfterOffice || (isCue && isFamily(words, last)));
        return isKnown || isGiven || isTold ? last : -1;
    }

    private boolean isFamily(Words words, int word) {
        var name = words.word(word);
        return tables.family().has(words.key(word)) || (name.length() > 4 && name.endsWith("ي"));
    }

    private boolean mayContinue(Page page, int word, int parts) {
        var words = page.words;
        if (words.gap(word) != Words.Gap.SPACE && words.gap(word) != Words.Gap.HYPHEN) {
            return false;
        }
        long key = words.key(word);
        if (LINKS.has(key) && page.isFree(word)) {
            return true;
        }
        boolean isAfterLink = LINKS.has(words.key(word - 1));
        boolean isFreePart = isPart(page, word) || (isAfterLink && page.isFree(word)) || (ENDS.has(key) && parts > 0);
        if (!isFreePart || tables.cues().has(key, page.language)) {
            return false;
        }
        boolean isBeforeGiven = tables.given().has(words.key(word - 1));
        return parts < 2
                || isAfterLink
                || ENDS.has(key)
                || (isBeforeGiven
                        && (isDefinite(words.word(word)) || tables.given().has(key))
                        && parts < 3);
    }

    private static boolean isAfterOffice(Page page, int word) {
        return word > 0 && page.officeTo(word - 1) >= 0 && page.words.gap(word) == Words.Gap.SPACE;
    }

    private static boolean isDefinite(String word) {
        return word.startsWith("ال") || word.startsWith("لل");
    }

    /** Keys do not tell {@code على} (on) from {@code علي} (Ali). */
    private static boolean isPreposition(String word) {
        return word.equals("على") || word.equals("إلى") || word.equals("حتى") || word.equals("لدى");
    }

    private boolean isPart(Page page, int word) {
        var words = page.words;
        long key = words.key(word);
        return page.isFree(word)
                && !words.isNumber(word)
                && !words.isCased(word)
                && !page.isOffice(word)
                && !isPreposition(words.word(word))
                && words.length(word) > 2 - (LINKS.has(key) ? 1 : 0)
                && (!tables.common().has(key, page.language) || tables.given().has(key));
    }
}
