package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds people, organisations and places that no table lists in texts in Arabic letters, which have no capitals: people by
 * given names and titles, up to the first word that is in no name; organisations by their first word and the definite words
 * after it; places by the word for a kind of place before them.
 */
final class ArabicPass {
    private static final int LANGUAGES = Tongues.bit("ar") | Tongues.bit("fa");
    private static final long LARGE_CITY = 300_000;
    private static final int PERSIAN = Tongues.bit("fa");
    private static final int LONGEST = 5;
    private static final int LONGEST_ORGANISATION = 6;
    private static final int TITLE_REACH = 6;
    private static final int NO_NAME = ArabicTables.STOP
            | ArabicTables.VERB
            | ArabicTables.TITLE
            | ArabicTables.CALLED
            | ArabicTables.NOUN;
    private static final WordSet CHAIN = new WordSet();
    private static final WordSet JOINED = new WordSet();

    static {
        for (String word : new String[] {"بن", "ابن", "بنت", "آل", "ولد", "أبو", "أبي", "بو", "عبد", "دي", "فون", "دا", "فان", "دير", "ديل", "لو", "إيل"}) {
            CHAIN.add(word, Tongues.EVERY);
        }
        for (String word : new String[] {"عبد", "أبو", "أبي", "أبا"}) {
            JOINED.add(word, Tongues.EVERY);
        }
    }

    private final Tables tables;
    private final ArabicTables arabic;
    private final People people;
    private final PlaceChoice places;

    ArabicPass(Tables tables, People people, PlaceChoice places) {
        this.tables = tables;
        this.arabic = tables.arabic();
        this.people = people;
        this.places = places;
    }

    static boolean reads(int language) {
        return (language & LANGUAGES) != 0;
    }

    /** Organisations by their first word. */
    void readOrganisations(Page page) {
        if (!reads(page.language)) {
            return;
        }
        var words = page.words;
        dropDoubtful(page);
        for (int word = 0; word < words.size; word++) {
            int letters = clitic(page, word, ArabicTables.HEAD);
            if (letters < 0 || isInOrganisation(page, word)) {
                readQuoted(page, word);
                continue;
            }
            var known = known(page, word, letters);
            int last = known == null ? endOfOrganisation(page, word, letters) : known.last();
            if (last > word) {
                page.putClitic(word, letters);
                var id = "org:" + PersonKey.slug(latin(page, word, last));
                page.put(known != null ? known : new Mention(word, last, NameKind.ORGANISATION, id, null));
                word = last;
            } else {
                readQuoted(page, word);
            }
        }
    }

    /** {@code بمدينة} is no Medina, and given names are towns too. */
    private void dropDoubtful(Page page) {
        for (int word = 0; word < page.words.size; word++) {
            var mention = page.at(word);
            if (mention == null || mention.length() > 1 || mention.kind() != NameKind.PLACE || mention.entity() == null) {
                continue;
            }
            boolean isKind = clitic(page, word, ArabicTables.PLACE) >= 0;
            boolean isSmall = mention.entity().weight() < LARGE_CITY;
            boolean isWord = (flags(page, word, 0) & (ArabicTables.GIVEN | NO_NAME)) != 0;
            if (isKind || (isWord && (isSmall || (flags(page, word, 0) & ArabicTables.STOP) != 0))) {
                page.remove(mention);
            }
        }
    }

    /** What the tables know under the words that begin here, behind so many letters. */
    private @Nullable Mention known(Page page, int first, int letters) {
        var words = page.words;
        long phrase = key(page, first, letters);
        Mention longest = null;
        for (int last = first + 1; last < Math.min(words.size, first + LONGEST_ORGANISATION) && near(page, last); last++) {
            phrase = NameKey.join(phrase, words.key(last));
            if (!tables.lexicon().knows(phrase)) {
                break;
            }
            var found = new Mention[1];
            int end = last;
            tables.lexicon().forms(phrase, form -> {
                if (!Tongues.hold(form.languages(), page.language)) {
                    return;
                }
                if (form.sense() instanceof Entity entity && entity.kind() == NameKind.ORGANISATION) {
                    found[0] = Mention.of(first, end, entity);
                } else if (form.sense() instanceof NationalBody body && found[0] == null) {
                    found[0] = new Mention(first, end, NameKind.ORGANISATION, body.id(), null);
                }
            });
            longest = found[0] == null ? longest : found[0];
        }
        return longest;
    }

    private String latin(Page page, int first, int last) {
        var parts = text(page, first, last).split(" +", -1);
        return String.join(" ", arabic.latin(List.of(parts)));
    }

    private static boolean isInOrganisation(Page page, int word) {
        var mention = page.at(word);
        return mention != null && (mention.kind() == NameKind.ORGANISATION || mention.length() > 1);
    }

    private int endOfOrganisation(Page page, int head, int letters) {
        var words = page.words;
        boolean isDefinite = isDefinite(page, head, letters)
                || (letters == 2 && words.text.text().startsWith("لل", words.start(head)));
        int last = head;
        boolean isComplete = isDefinite;
        while (last + 1 < words.size && last - head < LONGEST_ORGANISATION && words.gap(last + 1) == Words.Gap.SPACE) {
            int next = last + 1;
            var mention = page.at(next);
            if (mention != null && mention.kind() != NameKind.PERSON) {
                boolean isWhole = mention.entity() != null || mention.kind() == NameKind.ORGANISATION;
                if (!isWhole || words.text.text().charAt(words.start(next)) == 'و' && isClitic(page, next)) {
                    break;
                }
                last = mention.last();
                isComplete = true;
                continue;
            }
            if (isOpenDefinite(page, next) && !(last == head && words.word(next).startsWith("لل"))) {
                last = next;
                isComplete = true;
                continue;
            }
            boolean isPersian = page.language == PERSIAN && last - head < 2 && page.isFree(next);
            if (isPersian && !isStop(page, next) && !words.isNumber(next)) {
                last = next;
                isComplete = true;
                continue;
            }
            boolean isConstruct = !isDefinite
                    && (!isComplete || last == head)
                    && (flags(page, next, 0) & (NO_NAME | ArabicTables.NOUN)) != ArabicTables.STOP
                    && (flags(page, next, 0) & (ArabicTables.VERB | ArabicTables.CALLED)) == 0
                    && !isClitic(page, next)
                    && !words.isNumber(next)
                    && next + 1 < words.size
                    && words.gap(next + 1) == Words.Gap.SPACE
                    && (isOpenDefinite(page, next + 1) || isPlace(page.at(next + 1)));
            if (!isConstruct) {
                break;
            }
            last = next;
        }
        boolean isWeak = (flags(page, head, letters) & ArabicTables.WEAK) != 0;
        boolean isNamed = isDefinite
                ? last > head && (flags(page, head + 1, 0) & ArabicTables.PROPER) != 0
                : !isWeak || last == head || isAdjective(page, last) || isPlace(page.at(last));
        return last > head && isComplete && isNamed ? last : -1;
    }

    /** A definite word that goes on with a name, not one that begins something else. */
    private boolean isOpenDefinite(Page page, int word) {
        var words = page.words;
        var text = words.text.text();
        int start = words.start(word);
        int length = words.length(word);
        boolean isDefinite = length > 3
                && ((text.charAt(start) == 'ا' && text.charAt(start + 1) == 'ل')
                        || (text.charAt(start) == 'ل' && text.charAt(start + 1) == 'ل'));
        int flags = arabic.of(words.key(word));
        boolean isOther = (flags & (ArabicTables.TITLE | ArabicTables.VERB | ArabicTables.CALLED)) != 0 || isTime(page, word);
        return isDefinite && !isOther && page.isFree(word);
    }

    /** Days and the like, which stand after a name and are none of it. */
    private static boolean isTime(Page page, int word) {
        return TIME.has(page.words.key(word));
    }

    private static final WordSet TIME = new WordSet();

    static {
        for (String word : new String[] {
            "اليوم", "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الماضي", "الماضية",
            "المقبل", "المقبلة", "الجاري", "الذي", "التي", "الذين", "الحالي", "الحالية", "الآن", "السابق", "السابقة", "القادم"
        }) {
            TIME.add(word, Tongues.EVERY);
        }
    }

    private boolean isAdjective(Page page, int word) {
        var mention = page.at(word);
        var text = page.words.word(word);
        return (mention != null && mention.kind() == NameKind.COUNTRY)
                || text.endsWith("ية")
                || text.endsWith("ي")
                || text.startsWith("لل")
                || text.equals("المتحدة")
                || text.equals("المسلحة")
                || text.equals("العامة")
                || text.equals("العليا");
    }

    private static boolean isPlace(@Nullable Mention mention) {
        return mention != null && (mention.kind() == NameKind.PLACE || mention.kind() == NameKind.COUNTRY);
    }

    /** {@code شركة «…»}: what is called so stands in quotation marks. */
    private void readQuoted(Page page, int word) {
        var words = page.words;
        var text = words.text.text();
        boolean isKind = clitic(page, word, ArabicTables.QUOTED) >= 0
                || (isPlace(page.at(word)) && clitic(page, word - 1, ArabicTables.QUOTED) >= 0)
                || isAndAfterOrganisation(page, word);
        int first = word + 1;
        if (!isKind || first >= words.size || words.start(first) - words.end(word) > 2 || !isOpening(text, words.start(first) - 1)) {
            return;
        }
        int last = first;
        while (last + 1 < words.size && last - first < 3 && words.gap(last + 1) == Words.Gap.SPACE) {
            last++;
        }
        boolean isClosed = words.end(last) < text.length() && "»\"”".indexOf(text.charAt(words.end(last))) >= 0;
        if (!isClosed || isInOrganisation(page, first)) {
            return;
        }
        var known = page.at(first);
        if (known == null || known.kind() != NameKind.ORGANISATION) {
            page.put(new Mention(first, last, NameKind.ORGANISATION, "org:" + PersonKey.slug(text(page, first, last)), null));
        }
    }

    /** {@code «…» الصينية و«…»}. */
    private static boolean isAndAfterOrganisation(Page page, int word) {
        var words = page.words;
        if (words.length(word) != 1 || words.text.text().charAt(words.start(word)) != 'و') {
            return false;
        }
        for (int before = word - 1; before >= Math.max(0, word - 2); before--) {
            var mention = page.at(before);
            if (mention != null && mention.kind() == NameKind.ORGANISATION) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpening(String text, int at) {
        return at >= 0 && "«\"“".indexOf(text.charAt(at)) >= 0;
    }

    /** People in full. */
    void readPeople(Page page) {
        if (!reads(page.language)) {
            return;
        }
        for (int word = 0; word < page.words.size; word++) {
            var mention = page.at(word);
            if (mention != null && mention.kind() == NameKind.PERSON && mention.first() == word) {
                putTitle(page, title(page, word), word);
            }
            int last = mention == null ? endOfPerson(page, word) : -1;
            if (last >= word) {
                put(page, word, last);
                word = last;
            }
        }
    }

    private int endOfPerson(Page page, int first) {
        int letters = clitic(page, first, ArabicTables.GIVEN);
        int start = letters >= 0 ? letters : joined(page, first);
        boolean isGiven = start >= 0 && !page.words.isNumber(first);
        int title = title(page, first);
        if (first > 0 && clitic(page, first - 1, ArabicTables.STREET) >= 0 && near(page, first)) {
            return -1;
        }
        if (!isGiven) {
            return title >= 0 ? endAfterTitle(page, first, title) : -1;
        }
        int flags = arabic.of(key(page, first, start));
        int last = extend(page, first, (flags & ArabicTables.FOREIGN) != 0, joined(page, first) >= 0);
        if (last == first) {
            return -1;
        }
        boolean isLoose = (flags & ArabicTables.LOOSE) != 0 || start > 0;
        boolean isTold = title >= 0 || isAfterVerb(page, first);
        boolean isListed = start > 0 && tables.people().find(latinName(page, first, last, start)) != null;
        boolean isAfterPerson = start > 0 && page.at(first - 1) != null && page.at(first - 1).kind() == NameKind.PERSON;
        boolean isSure = isTold || isListed || isAfterPerson || isNameLike(page, first + 1) || page.at(last) != null;
        if (isLoose && !isSure) {
            return -1;
        }
        page.putClitic(first, start);
        putTitle(page, title, first);
        return last;
    }

    private String latinName(Page page, int first, int last, int letters) {
        var text = page.words.text.text().substring(page.words.start(first) + letters, page.words.end(last));
        return String.join(" ", arabic.latin(List.of(text.split(" +", -1))));
    }

    /** An unknown name after a title that is complete: {@code رئيس الوزراء …}, {@code الرئيس التركي …}. */
    private int endAfterTitle(Page page, int first, int title) {
        if (!mayBeName(page, first) || isDefiniteWord(page, first) || !isComplete(page, first - 1)) {
            return -1;
        }
        int last = extend(page, first, true, false);
        if (last > first) {
            putTitle(page, title, first);
            return last;
        }
        return -1;
    }

    private boolean isComplete(Page page, int word) {
        return isDefiniteWord(page, word) || page.at(word) != null || clitic(page, word, ArabicTables.CALLED) >= 0;
    }

    /** The last word of the name that begins here. */
    private int extend(Page page, int first, boolean isForeign, boolean isJoined) {
        var words = page.words;
        int last = first;
        int given = 1;
        if (isJoined) {
            if (first + 1 >= words.size || !near(page, first + 1)) {
                return first;
            }
            last++;
        }
        int reach = isJoined ? LONGEST + 1 : LONGEST;
        while (last + 1 < words.size && last - first + 1 < reach && near(page, last + 1)) {
            int next = last + 1;
            if (CHAIN.has(words.key(next)) && next + 1 < words.size && near(page, next + 1) && page.isFree(next)) {
                last = next + 1;
                given++;
                continue;
            }
            boolean isGiven = clitic(page, next, ArabicTables.GIVEN) == 0 && page.isFree(next);
            boolean isFamily = isFamily(page, next, last == first);
            boolean isFurther = last > first + (isJoined ? 1 : 0) && !isGiven && !isDefiniteWord(page, next);
            boolean mayGoOn = !isFurther || (isForeign && last - first < 2) || given >= 2;
            if (!isGiven && (!isFamily || !mayGoOn)) {
                break;
            }
            last = next;
            given += isGiven ? 1 : 0;
            if (!isGiven && !isForeign) {
                boolean goesOn = last + 1 < words.size && near(page, last + 1) && isFamilyEnd(page, last + 1);
                last += goesOn ? 1 : 0;
                break;
            }
        }
        boolean isOnlyJoined = isJoined && last == first + 1;
        return isOnlyJoined && title(page, first) < 0 ? first : last;
    }

    /** A definite family name after another part. */
    private boolean isFamilyEnd(Page page, int word) {
        return isDefiniteWord(page, word) && mayBeName(page, word) && page.isFree(word);
    }

    private boolean isFamily(Page page, int word, boolean isSecond) {
        var mention = page.at(word);
        if (mention != null) {
            boolean isOrigin = isSecond && mention.length() == 1 && mention.kind() == NameKind.COUNTRY && isDefiniteWord(page, word);
            boolean isKnown = mention.kind() == NameKind.PERSON && mention.length() == 1;
            return isOrigin || isKnown;
        }
        return mayBeName(page, word) && !isClitic(page, word);
    }

    /** Whether nothing speaks against the word being part of a name. */
    private boolean mayBeName(Page page, int word) {
        var words = page.words;
        return page.isFree(word)
                && !words.isNumber(word)
                && !words.isCased(word)
                && words.length(word) > 2
                && !isStop(page, word)
                && clitic(page, word, ArabicTables.HEAD) < 0
                && !page.isOffice(word);
    }

    private boolean isStop(Page page, int word) {
        var words = page.words;
        int flags = flags(page, word, 0);
        boolean isGiven = (flags & ArabicTables.GIVEN) != 0;
        return (flags & NO_NAME) != 0
                || (isClitic(page, word) && (flags(page, word, 1) & NO_NAME) != 0)
                || (!isGiven && tables.common().has(words.key(word), page.language))
                || TIME.has(words.key(word));
    }

    /** Whether the first letter is a small word before something known. */
    private boolean isClitic(Page page, int word) {
        var words = page.words;
        char c = words.text.text().charAt(words.start(word));
        if ("وفبلك".indexOf(c) < 0 || words.length(word) < 4 || flags(page, word, 0) != 0) {
            return false;
        }
        var text = words.text.text();
        char two = text.charAt(words.start(word) + 1);
        char three = text.charAt(words.start(word) + 2);
        boolean isBeforeArticle = two == 'ا' && three == 'ل';
        return isBeforeArticle
                || (c == 'ل' && two == 'ل')
                || flags(page, word, 1) != 0
                || tables.common().has(key(page, word, 1), page.language);
    }

    /** Whether the word is one that people are called by. */
    private boolean isNameLike(Page page, int word) {
        return clitic(page, word, ArabicTables.GIVEN) == 0
                || CHAIN.has(page.words.key(word))
                || (isDefiniteWord(page, word) && page.words.word(word).endsWith("ي"));
    }

    private boolean isAfterVerb(Page page, int word) {
        return word > 0 && near(page, word) && clitic(page, word - 1, ArabicTables.VERB | ArabicTables.CALLED) >= 0;
    }

    /** The first word of the title that ends before the word, or -1. */
    private int title(Page page, int word) {
        int title = -1;
        for (int before = word - 1; before >= Math.max(0, word - TITLE_REACH); before--) {
            boolean isJoined = near(page, before + 1);
            var mention = page.at(before);
            if (!isJoined || (mention != null && mention.kind() == NameKind.PERSON)) {
                break;
            }
            if (clitic(page, before, ArabicTables.TITLE | ArabicTables.CALLED) >= 0) {
                title = before;
            } else if (!(isDefiniteWord(page, before) || page.at(before) != null)) {
                break;
            }
        }
        return title;
    }

    private static void putTitle(Page page, int title, int name) {
        if (title >= 0 && title < name) {
            page.putOffice(title, name - 1);
        }
    }

    /** People by their last name alone, also behind small words. */
    void readAgain(Page page) {
        if (!reads(page.language)) {
            return;
        }
        var words = page.words;
        for (int word = 0; word < words.size; word++) {
            if (!page.isFree(word) || words.length(word) < 4) {
                continue;
            }
            for (int letters = 0; letters <= 2 && words.length(word) - letters > 2; letters++) {
                if (letters > 0 && "وفبلك".indexOf(words.text.text().charAt(words.start(word) + letters - 1)) < 0) {
                    break;
                }
                var id = people.byKey(key(page, word, letters));
                boolean isCommon = (flags(page, word, letters) & (NO_NAME | ArabicTables.HEAD)) != 0;
                if (id != null && !isCommon) {
                    page.putClitic(word, letters);
                    page.put(new Mention(word, word, NameKind.PERSON, id, null));
                    break;
                }
            }
        }
    }

    /** Places of the countries named, by their sound, after the word for a kind of place. */
    void readPlaces(Page page) {
        if (!reads(page.language)) {
            return;
        }
        var words = page.words;
        for (int word = 1; word < words.size; word++) {
            boolean isTold = page.isFree(word)
                    && near(page, word)
                    && clitic(page, word - 1, ArabicTables.PLACE) >= 0
                    && page.isFree(word - 1)
                    && words.length(word) > 2
                    && !isStop(page, word)
                    && !words.isNumber(word);
            if (!isTold) {
                continue;
            }
            var latin = String.join(" ", arabic.latin(List.of(words.word(word))));
            var bare = latin.startsWith("Al-") ? latin.substring(3) : latin;
            var known = tables.gazetteer().sounds().find(bare, places, true);
            var id = known == null ? "place:" + PersonKey.slug(latin) : known.id();
            page.put(new Mention(word, word, NameKind.PLACE, id, known));
        }
    }

    private void put(Page page, int first, int last) {
        var id = people.fullName(page.words, first, last, page.clitic(first));
        page.put(new Mention(first, last, NameKind.PERSON, id, null));
    }

    private static boolean near(Page page, int word) {
        return word < page.words.size && page.words.gap(word) == Words.Gap.SPACE;
    }

    private static boolean isDefinite(Page page, int word, int letters) {
        var text = page.words.text.text();
        int start = page.words.start(word) + letters;
        return page.words.length(word) - letters > 3 && text.charAt(start) == 'ا' && text.charAt(start + 1) == 'ل';
    }

    private static boolean isDefiniteWord(Page page, int word) {
        return word >= 0 && isDefinite(page, word, 0);
    }

    /** How many letters of small words stand before a word of one of the kinds, or -1. */
    private int clitic(Page page, int word, int kinds) {
        if (word < 0 || word >= page.words.size) {
            return -1;
        }
        for (int letters = 0; letters <= 2 && page.words.length(word) - letters > 1; letters++) {
            if (letters > 0 && "وفبلك".indexOf(page.words.text.text().charAt(page.words.start(word) + letters - 1)) < 0) {
                return -1;
            }
            if ((flags(page, word, letters) & kinds) != 0) {
                return letters;
            }
        }
        return -1;
    }

    private int joined(Page page, int word) {
        return JOINED.has(page.words.key(word)) ? 0 : JOINED.has(key(page, word, 1)) && isParticle(page, word) ? 1 : -1;
    }

    private static boolean isParticle(Page page, int word) {
        return "وفبلك".indexOf(page.words.text.text().charAt(page.words.start(word))) >= 0;
    }

    /** What the word may be; {@code على} and {@code علي} have one key and are told apart here. */
    private int flags(Page page, int word, int letters) {
        var words = page.words;
        int flags = arabic.of(key(page, word, letters));
        boolean isBoth = (flags & ArabicTables.GIVEN) != 0 && (flags & ArabicTables.STOP) != 0;
        if (isBoth) {
            boolean isPreposition = words.text.text().charAt(words.end(word) - 1) == 'ى';
            return isPreposition ? flags & ~ArabicTables.GIVEN : flags & ~ArabicTables.STOP;
        }
        return flags;
    }

    private static long key(Page page, int word, int letters) {
        var words = page.words;
        return letters == 0
                ? words.key(word)
                : words.length(word) <= letters ? 0 : NameKey.hash(words.text.text(), words.start(word) + letters, words.end(word));
    }

    private static String text(Page page, int first, int last) {
        return page.words.text.text().substring(page.words.start(first) + page.clitic(first), page.words.end(last));
    }
}
