package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.List;

/** How far the name of an organisation goes from the word that tells that it is one. */
final class Reach {
    private static final int LONGEST = 8;
    private static final int LONGEST_NAMED = 4;
    private static final int CONNECTORS_TOGETHER = 3;
    private static final int ADJECTIVES_TOGETHER = 2;
    private static final int SHORTENED = 3;
    private static final int[] NONE = {};
    private static final int SLAVIC = Tongues.bit("pl") | Tongues.bit("ru");
    private static final int ENGLISH = Tongues.bit("en");
    private static final int ROMANCE = Tongues.bits("fresitpt");
    private static final int TURKISH = Tongues.bit("tr");
    private static final int GERMAN = Tongues.bit("de");
    private static final WordSet CONNECTORS = new WordSet();
    private static final WordSet JOINERS = new WordSet();
    private static final WordSet OF = new WordSet();
    private static final WordSet ELIDED = new WordSet();

    static {
        for (String word : List.of(
                "of", "for", "the", "on", "de", "del", "la", "las", "los", "el", "du", "des", "le", "les", "di",
                "della", "dei", "degli", "delle", "dello", "per", "il", "lo", "gli", "für", "der", "van", "voor", "het",
                "da", "do", "dos", "das", "pour", "para", "d", "l", "dell", "all", "w", "we", "ds", "по", "при", "в",
                "во", "à", "au", "aux", "im", "am", "in", "zu", "von", "vom", "zur")) {
            CONNECTORS.add(word, Tongues.EVERY);
        }
        for (String word : List.of(
                "de", "des", "du", "d", "del", "dei", "degli", "delle", "della", "dell", "di", "do", "da", "dos",
                "das")) {
            OF.add(word, Tongues.EVERY);
        }
        for (String word : List.of("and", "ve", "et", "y", "e", "und", "en", "i", "и", "ed")) {
            JOINERS.add(word, Tongues.EVERY);
        }
        for (String word : List.of("d", "l", "dell", "all", "nell", "sull", "dall", "un", "qu", "O", "Mc")) {
            ELIDED.add(word, Tongues.EVERY);
        }
    }

    private final Tables tables;

    Reach(Tables tables) {
        this.tables = tables;
    }

    boolean isConnector(Words words, int word) {
        return !words.isCapitalised(word) && CONNECTORS.has(words.key(word));
    }

    /** The first word of a name that ends with the head. */
    int before(Page page, int headFirst, int headLast, int longest) {
        var words = page.words;
        int first = headFirst;
        while (first > 0 && headLast - first < longest) {
            int owner = owner(page, first);
            if (owner >= 0) {
                first = owner;
                continue;
            }
            if (!isJoined(words, first)) {
                break;
            }
            int before = first - 1;
            boolean isJoiner = !words.isCapitalised(before)
                    && (CONNECTORS.has(words.key(before)) || JOINERS.has(words.key(before)));
            int part = isJoiner ? before - 1 : before;
            if (part < 0 || (isJoiner && !isJoined(words, before)) || !isPart(page, part) || isPerson(page, part)) {
                break;
            }
            if (isJoiner && page.language != TURKISH && !mayJoin(page, part, first)) {
                break;
            }
            first = part;
        }
        return first;
    }

    /** The word before that owns the next as a class of people does, {@code Teachers' Union}; or -1. */
    private int owner(Page page, int word) {
        var words = page.words;
        if (page.language != ENGLISH || word < 2) {
            return -1;
        }
        boolean isSingular = words.length(word - 1) == 1
                && words.gap(word - 1) == Words.Gap.APOSTROPHE
                && words.gap(word) == Words.Gap.SPACE;
        int owner = isSingular ? word - 2 : word - 1;
        int mark = words.end(owner);
        char after = mark < words.text.text().length() ? words.text.text().charAt(mark) : ' ';
        boolean isPlural = !isSingular && (after == '\'' || after == '’') && words.start(word) == mark + 2;
        return (isSingular || isPlural) && isPart(page, owner) && isClass(page, owner) ? owner : -1;
    }

    private boolean isClass(Page page, int word) {
        var text = page.words.text.text();
        int end = page.words.end(word);
        boolean isOfPeople = text.startsWith("men", end - 3) || text.startsWith("ers", end - 3);
        return isOfPeople || tables.common().has(page.words.key(word), ENGLISH);
    }

    /** Whether what stands on both sides of a small word belongs together: not two names that are only listed. */
    private boolean mayJoin(Page page, int part, int next) {
        return tables.common().has(page.words.key(part), page.language)
                || tables.common().has(page.words.key(next), page.language)
                || page.at(part) != null;
    }

    /** The last word of a name that begins with the head; the head's own if nothing after it makes a name. */
    int after(Page page, int headFirst, int headLast, boolean maySmall) {
        var words = page.words;
        boolean isCapital = words.isCapitalised(headFirst);
        if (!isCapital && !maySmall) {
            return headLast;
        }
        int last = headLast;
        int sure = headLast;
        int adjectives = 0;
        boolean mayOwnNoun = isCapital && (page.language & ROMANCE) != 0 && !words.isFirstOfSentence(headFirst);
        while (last + 1 < words.size && last - headFirst < LONGEST && isJoined(words, last + 1)) {
            int part = skipConnectors(page, last + 1);
            if (part < words.size
                    && isJoined(words, part)
                    && isPart(page, part)
                    && !beginsPerson(page, part, part > last + 1)) {
                last = endOfMention(page, part);
                sure = last;
            } else if (part == last + 1 && adjectives < ADJECTIVES_TOGETHER && isAdjective(page, part)) {
                last = part;
                adjectives++;
            } else if (part > last + 1 && mayOwnNoun && isSmallNoun(page, part)) {
                last = part;
                mayOwnNoun = false;
            } else {
                break;
            }
        }
        boolean isTitle = isCapital && !words.isFirstOfSentence(headFirst) && page.language != GERMAN;
        return isTitle && sure == headLast ? last : sure;
    }

    /** What a body is for, in languages that write it small: Comitato dei {@code pescatori}. */
    private static boolean isSmallNoun(Page page, int word) {
        var words = page.words;
        return word < words.size
                && words.isCased(word)
                && !words.isCapitalised(word)
                && page.isFree(word)
                && words.length(word) > SHORTENED
                && isJoined(words, word)
                && OF.has(words.key(word - 1));
    }

    private int skipConnectors(Page page, int word) {
        var words = page.words;
        int part = word;
        while (part < words.size
                && part - word < CONNECTORS_TOGETHER
                && !words.isCapitalised(part)
                && !words.isNumber(part)
                && isJoined(words, part)
                && (CONNECTORS.has(words.key(part)) || (part == word && JOINERS.has(words.key(part))))) {
            part++;
        }
        boolean isList = part > word
                && JOINERS.has(words.key(word))
                && part < words.size
                && !tables.common().has(words.key(part), page.language);
        return isList ? words.size : part;
    }

    private static int endOfMention(Page page, int word) {
        var mention = page.at(word);
        return mention == null ? word : mention.last();
    }

    /** Whether a person's name begins here that stands beside the organisation, not in its name. */
    private boolean beginsPerson(Page page, int word, boolean isConnected) {
        if (isPerson(page, word)) {
            return true;
        }
        var words = page.words;
        return !isConnected
                && words.gap(word) == Words.Gap.SPACE
                && page.isFree(word)
                && tables.given().has(words.key(word))
                && !tables.common().has(words.key(word), page.language)
                && word + 1 < words.size
                && words.isCapitalised(word + 1)
                && page.isFree(word + 1)
                && words.gap(word + 1) == Words.Gap.SPACE;
    }

    /** A small adjective after the head, as Romance and Slavic languages have it. */
    private boolean isAdjective(Page page, int word) {
        var words = page.words;
        if (words.isNumber(word)
                || !words.isCased(word)
                || words.isCapitalised(word)
                || words.gap(word) != Words.Gap.SPACE) {
            return false;
        }
        var mention = page.at(word);
        boolean isNationality = mention != null && mention.kind() == NameKind.COUNTRY;
        return isNationality || Adjectives.is(words, word, page.language);
    }

    /** The capitalised German or Slavic adjective that a name begins with: {@code Freiheitliche Partei}. */
    int adjectiveBefore(Page page, int head) {
        var words = page.words;
        int first = head;
        while (first > 0 && head - first < ADJECTIVES_TOGETHER && words.gap(first) == Words.Gap.SPACE) {
            int before = first - 1;
            boolean isCapital = words.isCapitalised(before) && words.isTelling(before) && !page.isOffice(before);
            if (!isCapital || !Adjectives.isBefore(words, before, page.language)) {
                break;
            }
            if (words.isFirstOfSentence(before) && tables.common().has(words.key(before), page.language)) {
                break;
            }
            first = before;
        }
        return first;
    }

    /** The name after a word of kind, or nothing. */
    int[] named(Page page, int from) {
        var words = page.words;
        int first = from;
        while (first < words.size && first - from < ADJECTIVES_TOGETHER && isAdjective(page, first)) {
            first++;
        }
        if (first >= words.size) {
            return NONE;
        }
        if (Quotes.opensBefore(words, first)) {
            int last = Quotes.closing(words, first);
            return last < 0 || isKnown(page, first, last) ? NONE : new int[] {first, last};
        }
        if (words.gap(first) != Words.Gap.SPACE || !isNamePart(page, first)) {
            return NONE;
        }
        int last = first;
        while (last + 1 < words.size && last - first + 1 < LONGEST_NAMED && continues(page, last + 1)) {
            last++;
        }
        if (page.language == GERMAN && first == last && !isAgain(page, first)) {
            return NONE;
        }
        boolean isPair = (page.language & SLAVIC) != 0 && last == first + 1 && !words.isNumber(last);
        boolean isPerson = isPair
                || (tables.given().has(words.key(first))
                        && !words.isCapitals(first)
                        && !CONNECTORS.has(words.key(first)));
        return isPerson ? NONE : new int[] {first, last};
    }

    /** Whether a German noun after a word of kind is named again or written unlike nouns: else it may be any noun. */
    private static boolean isAgain(Page page, int word) {
        var words = page.words;
        int times = words.isCapitals(word) ? 2 : 0;
        for (int other = 0; other < words.size && times < 2; other++) {
            times += words.key(other) == words.key(word) ? 1 : 0;
        }
        return times >= 2;
    }

    /** The name before a word of kind, or nothing. */
    int[] namedBefore(Page page, int head) {
        var words = page.words;
        int last = head - 1;
        if (last < 0) {
            return NONE;
        }
        if (Quotes.closesAfter(words, last)) {
            int first = Quotes.opening(words, last);
            return first < 0 || isKnown(page, first, last) ? NONE : new int[] {first, last};
        }
        if (words.gap(head) != Words.Gap.SPACE || !isNamePart(page, last)) {
            return NONE;
        }
        int first = last;
        while (first > 0
                && last - first + 1 < LONGEST_NAMED
                && words.gap(first) == Words.Gap.SPACE
                && isNamePart(page, first - 1)) {
            first--;
        }
        return tables.given().has(words.key(first)) && first < last ? NONE : new int[] {first, last};
    }

    private static boolean isKnown(Page page, int first, int last) {
        var mention = page.at(first);
        return mention != null && mention.kind() == NameKind.ORGANISATION && mention.last() <= last;
    }

    private boolean continues(Page page, int word) {
        var gap = page.words.gap(word);
        boolean isNear = gap == Words.Gap.SPACE || gap == Words.Gap.HYPHEN || gap == Words.Gap.AMPERSAND;
        return isNear
                && (isNamePart(page, word)
                        || (page.words.isNumber(word)
                                && gap == Words.Gap.SPACE
                                && page.words.length(word) <= 3
                                && page.language != TURKISH));
    }

    private boolean isNamePart(Page page, int word) {
        var words = page.words;
        long key = words.key(word);
        boolean isWord = words.isCapitalised(word) && words.isTelling(word) && !words.isNumber(word);
        boolean isCommonStart = words.isFirstOfSentence(word) && tables.common().has(key, page.language);
        return isWord
                && page.isFree(word)
                && !page.isOffice(word)
                && !isCommonStart
                && words.length(word) > 1
                && !((words.isCapitals(word) || !isArticle(words, word))
                        && tables.organisations().noAcronyms().has(key));
    }

    private static boolean isArticle(Words words, int word) {
        return words.length(word) <= SHORTENED && CONNECTORS.has(words.key(word));
    }

    private static boolean isJoined(Words words, int word) {
        return switch (words.gap(word)) {
            case SPACE, HYPHEN, AMPERSAND, STOP -> true;
            case STOP_SPACE -> words.isNumber(word - 1) || words.length(word - 1) <= SHORTENED;
            case APOSTROPHE -> word > 0 && ELIDED.has(words.key(word - 1));
            case COMMA, BREAK -> false;
        };
    }

    private static boolean isPerson(Page page, int word) {
        var mention = page.at(word);
        return mention != null && mention.kind() == NameKind.PERSON && mention.length() > 1;
    }

    private boolean isPart(Page page, int word) {
        var words = page.words;
        if (words.isNumber(word)) {
            return page.language == TURKISH && words.gap(word + 1) == Words.Gap.STOP_SPACE;
        }
        long key = words.key(word);
        boolean isFirstWord =
                words.isFirstOfSentence(word) && (tables.common().has(key, page.language) || CONNECTORS.has(key));
        var mention = page.at(word);
        boolean isOther = mention != null
                && mention.kind() == NameKind.ORGANISATION
                && mention.length() > 1
                && (mention.entity() != null || tables.organisations().isBody(mention.id()));
        boolean isCountry = mention != null && mention.kind() == NameKind.COUNTRY;
        return words.isCapitalised(word) && (!isFirstWord || isCountry) && !isOther && !page.isOffice(word);
    }

    /** Whether a country or its adjective stands right beside the words. */
    boolean isBesideCountry(Page page, Mention body) {
        var words = page.words;
        int before = body.first() - 1;
        if (before > 0 && words.gap(before) == Words.Gap.APOSTROPHE && words.length(before) <= 3) {
            before--;
        }
        if (before >= 0 && words.gap(body.first()) == Words.Gap.SPACE && isCountry(page, before)) {
            return true;
        }
        int next = body.last() + 1;
        int reach = next;
        while (reach < words.size && reach - next < 2 && isConnector(words, reach) && !isOfPlace(words.word(reach))) {
            reach++;
        }
        return reach < words.size
                && page.language != TURKISH
                && isJoined(words, next)
                && isJoined(words, reach)
                && isCountry(page, reach)
                && (reach > next || page.language != Tongues.bit("en"));
    }

    private static boolean isOfPlace(String word) {
        return word.equals("in") || word.equals("w") || word.equals("en") || word.equals("в");
    }

    private static boolean isCountry(Page page, int word) {
        var mention = page.at(word);
        return mention != null && mention.kind() == NameKind.COUNTRY;
    }
}
