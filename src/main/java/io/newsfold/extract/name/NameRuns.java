package io.newsfold.extract.name;

import io.newsfold.model.NameKind;

/** Runs of capitalised words that may be the full name of a person: where one begins, and how far it goes. */
final class NameRuns {
    private static final int LONGEST = 6;

    private final Tables tables;

    NameRuns(Tables tables) {
        this.tables = tables;
    }

    /** The last word of the run of capitalised words that begins here, or -1. */
    int from(Page page, int first) {
        if (!isNameWord(page, first, -1)) {
            return -1;
        }
        int last = first;
        while (last - first < LONGEST) {
            int next = nextOfRun(page, first, last);
            if (next < 0) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private int nextOfRun(Page page, int first, int last) {
        var words = page.words;
        int next = last + 1;
        if (next >= words.size || !continues(words, last, next)) {
            return -1;
        }
        int reach = next;
        while (reach < words.size
                && reach - next < 3
                && !words.isCapitalised(reach)
                && Particles.is(words.key(reach))
                && Particles.mayGoOn(words.key(reach), words.key(reach - 1), page.language)
                && page.isFree(reach)) {
            reach++;
        }
        if (reach > next) {
            boolean isAfterOffice = last == first && page.officeTo(first - 1) >= 0 && isNear(words, first);
            boolean isTelling = words.gap(next) == Words.Gap.HYPHEN
                    || Particles.isOnlyInNames(words.key(next))
                    || isAfterOffice
                    || tables.isGiven(page, first);
            boolean isName = reach < words.size && isNear(words, reach) && isTelling && isNameWord(page, reach, last);
            return isName && !(last > first && Particles.joinsOther(words, next, reach)) ? reach : -1;
        }
        return isNameWord(page, next, last) ? next : -1;
    }

    private static boolean continues(Words words, int last, int next) {
        boolean isInitial = words.length(last) == 1;
        return switch (words.gap(next)) {
            case SPACE, HYPHEN -> true;
            case STOP_SPACE, STOP -> isInitial;
            case APOSTROPHE -> words.length(last) <= 2 && words.isCapitalised(next);
            case AMPERSAND, COMMA, BREAK -> false;
        };
    }

    private boolean isNameWord(Page page, int word, int before) {
        var words = page.words;
        if ((!page.isFree(word) && !isSurnameOfKnown(page, word, before))
                || !words.isCapitalised(word)
                || words.isShouted(word)
                || page.isOffice(word)) {
            return false;
        }
        long key = words.key(word);
        boolean isGiven = tables.isGiven(page, word);
        boolean isAfterGiven = before >= 0 && tables.given().has(words.key(before));
        boolean isSurname =
                isAfterGiven && (words.length(word) > 3 || tables.family().has(key));
        if (words.isCapitals(word) && words.length(word) > 1 && !isGiven && !isSurname) {
            return false;
        }
        boolean isInside = before >= 0
                && Particles.is(key)
                && tables.isGiven(page, before)
                && word + 1 < words.size
                && words.gap(word + 1) == Words.Gap.SPACE
                && words.isCapitalised(word + 1);
        return !tables.never().has(key) || (isGiven && words.isTelling(word)) || isInside;
    }

    private static boolean isSurnameOfKnown(Page page, int word, int before) {
        var mention = page.at(word);
        return before >= 0 && mention != null && mention.length() == 1 && mention.kind() == NameKind.PERSON;
    }

    /** Whether nothing but a space or a hyphen stands before a word. */
    static boolean isNear(Words words, int word) {
        return words.gap(word) == Words.Gap.SPACE || words.gap(word) == Words.Gap.HYPHEN;
    }
}
