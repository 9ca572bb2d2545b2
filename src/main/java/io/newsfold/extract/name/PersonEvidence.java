package io.newsfold.extract.name;

import java.util.List;

/** What speaks for and against a run of capitalised words being a person: names, offices, words and ages beside it. */
final class PersonEvidence {
    static final int ENOUGH = 2;
    private static final int GIVEN = 2;
    private static final int OFFICE = 3;
    private static final int LONG_WORD = 6;
    private static final List<String> COMPOUND = List.of("ası", "esi", "ısı", "isi", "usu", "üsü", "arı", "eri");
    private static final int GERMAN = Tongues.bit("de");
    /** Languages that write common words small inside a sentence. */
    private static final int SMALL_NOUNS = Tongues.bits("fresitptnlplru");

    private static final int TURKISH = Tongues.bit("tr");
    private final Tables tables;

    private final ArticleWords article;

    PersonEvidence(Tables tables, ArticleWords article) {
        this.tables = tables;
        this.article = article;
    }

    /** How much speaks for a person; {@link #ENOUGH} is enough. */
    int of(Page page, int first, int last) {
        var words = page.words;
        int evidence = 0;
        boolean isOffice = page.officeTo(first - 1) >= 0 && first > 0 && words.gap(first) != Words.Gap.BREAK;
        evidence += isOffice ? OFFICE : 0;
        evidence += tables.isGiven(page, first) || isInitial(page, first, last) ? GIVEN : 0;
        for (int word = first + 1; word < last && evidence == 0; word++) {
            evidence += tables.isGiven(page, word) ? 1 : 0;
        }
        evidence += isSurname(page, last) ? 1 : 0;
        evidence += page.officeFrom(last + 1) >= 0 && words.gap(last + 1) == Words.Gap.COMMA ? 1 : 0;
        evidence += isCueBeside(page, first, last) ? 1 : 0;
        evidence += isAge(words, last + 1) ? 1 : 0;
        evidence += tables.people().find(words.phrase(first, last)) != null ? OFFICE : 0;
        if (page.language != GERMAN && isUncommon(page, first, last)) {
            evidence += isAfterThing(page, first) ? 0 : 1;
        }
        evidence -= commonness(page, first, last);
        evidence -= isOffice ? 0 : thingness(page, first, last);
        return evidence - (words.isTelling(first) ? 0 : 1);
    }

    /** An initial with its stop before a surname. */
    private boolean isInitial(Page page, int first, int last) {
        var words = page.words;
        boolean isStop = words.gap(first + 1) == Words.Gap.STOP_SPACE || words.gap(first + 1) == Words.Gap.STOP;
        return words.length(first) == 1 && isStop && isSurname(page, last);
    }

    /** Whether it rather begins the name of a day, a street, a law, or is a Turkish compound. */
    private int thingness(Page page, int first, int last) {
        var words = page.words;
        int next = last + 1;
        boolean isOfThing = next < words.size
                && (words.gap(next) == Words.Gap.SPACE || words.gap(next) == Words.Gap.HYPHEN)
                && words.isCapitalised(next)
                && tables.never().has(words.key(next));
        boolean isCompound = page.language == TURKISH
                && !(tables.given().has(words.key(first)) && tables.family().has(words.key(last)))
                && words.length(last) >= LONG_WORD
                && COMPOUND.contains(words.word(last).substring(words.length(last) - 3));
        return isOfThing || isCompound ? OFFICE : 0;
    }

    /** Whether a word stands before it that stands before things and places rather than before people. */
    private static boolean isAfterThing(Page page, int first) {
        return first > 0 && (PlaceCues.isBeside(page, first) || Particles.isArticle(page.words.key(first - 1)));
    }

    /** How many of its words are common ones; the surname after a given name may be one. */
    private int commonness(Page page, int first, int last) {
        var words = page.words;
        boolean isGiven = tables.given().has(words.key(first));
        int common = 0;
        for (int word = first; word <= last; word++) {
            boolean isFree = word == first && isGiven;
            common += !isFree && tables.common().has(words.key(word), page.language) ? 1 : 0;
        }
        boolean isClear = isGiven
                && (!tables.common().has(words.key(first), page.language)
                        || ((page.language & SMALL_NOUNS) != 0
                                && words.isTelling(first)
                                && !words.isFirstOfSentence(first)));
        return isClear ? Math.max(0, common - 1) : common;
    }

    /** Whether the last word is a surname by the tables or its ending, or goes alone for the person elsewhere. */
    private boolean isSurname(Page page, int last) {
        long key = page.words.key(last);
        return tables.family().has(key)
                || SurnameEndings.has(page.words.word(last))
                || (page.language != GERMAN
                        && article.isAlone(key)
                        && !tables.common().has(key));
    }

    private boolean isUncommon(Page page, int first, int last) {
        for (int word = first; word <= last; word++) {
            long key = page.words.key(word);
            if (tables.common().has(key) || tables.never().has(key) || article.isSmall(key)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCueBeside(Page page, int first, int last) {
        var words = page.words;
        int next = last + 1;
        if (next < words.size && words.gap(next) == Words.Gap.APOSTROPHE) {
            next++;
        }
        boolean isAfter = next < words.size
                && words.gap(next) != Words.Gap.BREAK
                && tables.cues().has(words.key(next), page.language);
        return isAfter
                || (first > 0
                        && words.gap(first) == Words.Gap.SPACE
                        && tables.cues().has(words.key(first - 1), page.language));
    }

    private static boolean isAge(Words words, int word) {
        return word < words.size
                && words.isNumber(word)
                && words.length(word) == 2
                && words.gap(word) == Words.Gap.COMMA;
    }
}
