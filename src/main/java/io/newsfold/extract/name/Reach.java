package io.newsfold.extract.name;

import io.newsfold.model.NameKind;

/** How far the name of an organisation goes from the word that tells that it is one. */
final class Reach {
    private static final int LONGEST = 8;
    private static final int CONNECTORS_TOGETHER = 3;
    private static final int ADJECTIVES_TOGETHER = 2;
    private static final int SHORTENED = 3;
    private static final int SLAVIC = Tongues.bit("pl") | Tongues.bit("ru");
    private static final int RUSSIAN = Tongues.bit("ru");
    private static final int ENGLISH = Tongues.bit("en");
    private static final int ROMANCE = Tongues.bits("fresitpt");
    private static final int TURKISH = Tongues.bit("tr");
    private static final int GERMAN = Tongues.bit("de");
    private final Tables tables;

    Reach(Tables tables) {
        this.tables = tables;
    }

    static boolean isConnector(Words words, int word) {
        return !words.isCapitalised(word) && SmallWords.CONNECTORS.has(words.key(word));
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
            var known = first == headFirst && page.language == ENGLISH ? page.at(before) : null;
            if (known != null
                    && known.entity() != null
                    && known.kind() == NameKind.ORGANISATION
                    && known.length() > 1) {
                first = known.first();
                continue;
            }
            boolean isJoiner = !words.isCapitalised(before)
                    && (SmallWords.CONNECTORS.has(words.key(before)) || SmallWords.JOINERS.has(words.key(before)));
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

    /**
     * The last word of a name that begins with the head; the head's own if nothing after it makes a name.
     *
     * @param isNamed whether a capital before the head tells already that it is a name
     */
    int after(Page page, int headFirst, int headLast, boolean maySmall, boolean isNamed) {
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
                    && !isDay(page, part)
                    && !beginsPerson(page, part, part > last + 1)) {
                last = endOfMention(page, part);
                sure = last;
            } else if (part == last + 1 && adjectives < ADJECTIVES_TOGETHER && isAdjective(page, part)) {
                last = part;
                adjectives++;
            } else if (mayOwnNoun && (part > last + 1 || last == headLast) && SmallNouns.isLed(page, part)) {
                last = SmallNouns.endOfRomance(page, part);
                mayOwnNoun = false;
            } else if (page.language == GERMAN && last == headLast && isAdjectiveOfNoun(words, part)) {
                last = part + 1;
                sure = last;
            } else if (last == headLast && endOfGenitives(page, part) > part) {
                last = endOfGenitives(page, part);
                sure = last;
            } else {
                break;
            }
        }
        boolean isTitle = isCapital && !words.isFirstOfSentence(headFirst) && page.language != GERMAN;
        int end = isTitle && sure == headLast ? last : sure;
        return end == headLast && (isTitle || isNamed) ? SmallNouns.endOfRussian(page, end) : end;
    }

    /** Whether the word is the day of The Committee {@code on Thursday}, unlike the Committee on Ethics. */
    boolean isDay(Page page, int word) {
        return page.language == ENGLISH
                && word < page.words.size
                && page.words.word(word - 1).equals("on")
                && tables.never().has(page.words.key(word));
    }

    /** Institut für {@code angewandte Physik}. */
    private static boolean isAdjectiveOfNoun(Words words, int word) {
        boolean isPair = word > 0
                && word + 1 < words.size
                && words.word(word - 1).equals("für")
                && words.gap(word) == Words.Gap.SPACE
                && words.gap(word + 1) == Words.Gap.SPACE
                && words.isCapitalised(word + 1);
        return isPair && (words.word(word).endsWith("e") || words.word(word).endsWith("es"));
    }

    /** The end of a place that Russian nouns in the genitive lead to: управление {@code образования Перми}; or -1. */
    private static int endOfGenitives(Page page, int word) {
        var words = page.words;
        int noun = word;
        while ((page.language & RUSSIAN) != 0
                && noun < words.size
                && noun - word < CONNECTORS_TOGETHER
                && words.gap(noun) == Words.Gap.SPACE
                && page.isFree(noun)
                && Adjectives.isGenitive(words, noun)) {
            noun++;
        }
        var place = noun < words.size && words.gap(noun) == Words.Gap.SPACE ? page.at(noun) : null;
        if (place == null || noun == word || !words.isCapitalised(noun)) {
            return -1;
        }
        return place.kind() == NameKind.PLACE || place.kind() == NameKind.COUNTRY ? place.last() : -1;
    }

    private int skipConnectors(Page page, int word) {
        var words = page.words;
        int part = word;
        while (part < words.size
                && part - word < CONNECTORS_TOGETHER
                && !words.isCapitalised(part)
                && !words.isNumber(part)
                && isJoined(words, part)
                && !(page.language == GERMAN && words.word(part).equals("in"))
                && (SmallWords.CONNECTORS.has(words.key(part))
                        || (part == word && SmallWords.JOINERS.has(words.key(part))))) {
            part++;
        }
        boolean isList = part > word
                && SmallWords.JOINERS.has(words.key(word))
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
    static boolean isAdjective(Page page, int word) {
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

    /** The word before; in Slavic languages that before a small adjective, Пермский {@code краевой} суд. */
    private static int beforeSmallAdjective(Page page, int word) {
        int before = word - 1;
        boolean isBehindAnother =
                before > 0 && (page.language & SLAVIC) != 0 && isAdjective(page, before) && page.isFree(before);
        return isBehindAnother ? before - 1 : before;
    }

    /** The capitalised German or Slavic adjective that a name begins with: {@code Freiheitliche Partei}. */
    int adjectiveBefore(Page page, int head) {
        var words = page.words;
        int first = head;
        while (first > 0 && head - first < ADJECTIVES_TOGETHER && words.gap(first) == Words.Gap.SPACE) {
            int before = beforeSmallAdjective(page, first);
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

    static boolean isJoined(Words words, int word) {
        return switch (words.gap(word)) {
            case SPACE, HYPHEN, AMPERSAND, STOP -> true;
            case STOP_SPACE -> words.isNumber(word - 1) || words.length(word - 1) <= SHORTENED;
            case APOSTROPHE -> word > 0 && SmallWords.ELIDED.has(words.key(word - 1));
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
        boolean isFirstWord = words.isFirstOfSentence(word)
                && (tables.common().has(key, page.language) || SmallWords.CONNECTORS.has(key));
        var mention = page.at(word);
        boolean isOther = mention != null
                && mention.kind() == NameKind.ORGANISATION
                && mention.length() > 1
                && (mention.entity() != null || tables.organisations().isBody(mention.id()));
        boolean isCountry = mention != null && mention.kind() == NameKind.COUNTRY;
        return words.isCapitalised(word) && (!isFirstWord || isCountry) && !isOther && !page.isOffice(word);
    }
}
