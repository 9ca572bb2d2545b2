package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.List;

/** Finds people in Arabic texts by given names and titles, up to the first word that is in no name. */
final class ArabicPeople {
    private static final int LONGEST = 5;
    private static final int TITLE_REACH = 6;
    private static final WordSet CHAIN = new WordSet();
    private static final WordSet JOINED = new WordSet();

    static {
        for (String word : new String[] {
            "بن", "ابن", "بنت", "آل", "ولد", "أبو", "أبي", "بو", "عبد", "دي", "فون", "دا", "فان", "دير", "ديل", "لو",
            "إيل"
        }) {
            CHAIN.add(word, Tongues.EVERY);
        }
        for (String word : new String[] {"عبد", "أبو", "أبي", "أبا"}) {
            JOINED.add(word, Tongues.EVERY);
        }
    }

    private final Tables tables;
    private final ArabicTables arabic;
    private final ArabicWords reader;
    private final People people;

    ArabicPeople(Tables tables, People people) {
        this.tables = tables;
        this.arabic = tables.arabic();
        this.reader = new ArabicWords(tables);
        this.people = people;
    }

    /** People in full. */
    void read(Page page) {
        for (int word = 0; word < page.words.size; word++) {
            var mention = page.at(word);
            if (mention != null && isGivenRather(page, mention, word)) {
                page.remove(mention);
                mention = null;
            }
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

    /** A given name that is a place or a people too, before what only a person's name goes on with. */
    private boolean isGivenRather(Page page, Mention mention, int word) {
        boolean isGiven = (reader.flags(page, word, 0) & ArabicTables.GIVEN) != 0;
        int next = mention.last() + 1;
        if (!isGiven || mention.kind() == NameKind.PERSON || mention.first() != word || !ArabicWords.near(page, next)) {
            return false;
        }
        boolean isReligion = mention.length() == 2 && isReligion(page, mention.last());
        boolean isFamily = page.isFree(next)
                && reader.clitic(page, next, ArabicTables.HEAD | ArabicTables.VERB) < 0
                && !reader.isStop(page, next);
        boolean isForeign = (reader.flags(page, word, 0) & ArabicTables.FOREIGN) != 0;
        boolean isNisba =
                ArabicWords.isDefiniteWord(page, next) && page.words.word(next).endsWith("ي");
        return isReligion
                ? isFamily && title(page, word) >= 0
                : mention.length() == 1 && (CHAIN.has(page.words.key(next)) || (isFamily && (isForeign || isNisba)));
    }

    /** The second part of {@code صلاح الدين} and its like. */
    private static boolean isReligion(Page page, int word) {
        return word < page.words.size && page.words.word(word).equals("الدين");
    }

    /** People by their last name alone, also behind small words. */
    void readAgain(Page page) {
        var words = page.words;
        for (int word = 0; word < words.size; word++) {
            if (!page.isFree(word) || words.length(word) < 4) {
                continue;
            }
            for (int letters = 0; letters <= 2 && words.length(word) - letters > 2; letters++) {
                if (letters > 0 && "وفبلك".indexOf(words.text.text().charAt(words.start(word) + letters - 1)) < 0) {
                    break;
                }
                var id = people.byKey(ArabicWords.key(page, word, letters));
                boolean isCommon = (reader.flags(page, word, letters) & (ArabicWords.NO_NAME | ArabicTables.HEAD)) != 0;
                if (id != null && !isCommon) {
                    page.putClitic(word, letters);
                    page.put(new Mention(word, word, NameKind.PERSON, id, null));
                    break;
                }
            }
        }
    }

    private int endOfPerson(Page page, int first) {
        int letters = reader.clitic(page, first, ArabicTables.GIVEN);
        int start = letters >= 0 ? letters : joined(page, first);
        boolean isGiven = start >= 0 && !page.words.isNumber(first);
        int title = title(page, first);
        if (first > 0 && reader.clitic(page, first - 1, ArabicTables.STREET) >= 0 && ArabicWords.near(page, first)) {
            return -1;
        }
        if (!isGiven) {
            return title >= 0 ? endAfterTitle(page, first, title) : -1;
        }
        int flags = arabic.of(ArabicWords.key(page, first, start));
        int last = extend(page, first, (flags & ArabicTables.FOREIGN) != 0, joined(page, first) >= 0);
        if (last == first) {
            return -1;
        }
        boolean isLoose = (flags & ArabicTables.LOOSE) != 0 || start > 0;
        boolean isTold = title >= 0 || isAfterVerb(page, first);
        boolean isListed = start > 0 && tables.people().find(latinName(page, first, last, start)) != null;
        var before = start > 0 ? page.at(first - 1) : null;
        boolean isAfterPerson = before != null && before.kind() == NameKind.PERSON;
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
        if (!reader.mayBeName(page, first) || ArabicWords.isDefiniteWord(page, first) || !isComplete(page, first - 1)) {
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
        return ArabicWords.isDefiniteWord(page, word)
                || page.at(word) != null
                || reader.clitic(page, word, ArabicTables.CALLED) >= 0;
    }

    /** The last word of the name that begins here. */
    private int extend(Page page, int first, boolean isForeign, boolean isJoined) {
        var words = page.words;
        int last = first;
        int given = 1;
        if (isJoined) {
            if (first + 1 >= words.size || !ArabicWords.near(page, first + 1)) {
                return first;
            }
            last++;
        }
        int reach = isJoined ? LONGEST + 1 : LONGEST;
        while (last + 1 < words.size && last - first + 1 < reach && ArabicWords.near(page, last + 1)) {
            int next = last + 1;
            if (CHAIN.has(words.key(next))
                    && next + 1 < words.size
                    && ArabicWords.near(page, next + 1)
                    && page.isFree(next)) {
                last = next + 1;
                given++;
                continue;
            }
            boolean isGiven =
                    page.isFree(next) && (reader.clitic(page, next, ArabicTables.GIVEN) == 0 || isReligion(page, next));
            boolean isFamily = isFamily(page, next, last == first);
            boolean isFurther =
                    last > first + (isJoined ? 1 : 0) && !isGiven && !ArabicWords.isDefiniteWord(page, next);
            boolean mayGoOn = !isFurther || (isForeign && last - first < 2) || given >= 2;
            if (!isGiven && (!isFamily || !mayGoOn)) {
                break;
            }
            last = next;
            given += isGiven ? 1 : 0;
            if (!isGiven && !isForeign) {
                boolean goesOn =
                        last + 1 < words.size && ArabicWords.near(page, last + 1) && isFamilyEnd(page, last + 1);
                last += goesOn ? 1 : 0;
                break;
            }
        }
        boolean isOnlyJoined = isJoined && last == first + 1;
        return isOnlyJoined && title(page, first) < 0 ? first : last;
    }

    /** A definite family name after another part. */
    private boolean isFamilyEnd(Page page, int word) {
        return ArabicWords.isDefiniteWord(page, word) && reader.mayBeName(page, word) && page.isFree(word);
    }

    private boolean isFamily(Page page, int word, boolean isSecond) {
        var mention = page.at(word);
        if (mention != null) {
            boolean isOrigin = isSecond
                    && mention.length() == 1
                    && mention.kind() == NameKind.COUNTRY
                    && ArabicWords.isDefiniteWord(page, word);
            boolean isKnown = mention.kind() == NameKind.PERSON && mention.length() == 1;
            return isOrigin || isKnown;
        }
        return reader.mayBeName(page, word) && !reader.isClitic(page, word);
    }

    /** Whether the word is one that people are called by. */
    private boolean isNameLike(Page page, int word) {
        return reader.clitic(page, word, ArabicTables.GIVEN) == 0
                || CHAIN.has(page.words.key(word))
                || isReligion(page, word)
                || (ArabicWords.isDefiniteWord(page, word)
                        && page.words.word(word).endsWith("ي"));
    }

    private boolean isAfterVerb(Page page, int word) {
        return word > 0
                && ArabicWords.near(page, word)
                && reader.clitic(page, word - 1, ArabicTables.VERB | ArabicTables.CALLED) >= 0;
    }

    /** The first word of the title that ends before the word, or -1. */
    private int title(Page page, int word) {
        int title = -1;
        for (int before = word - 1; before >= Math.max(0, word - TITLE_REACH); before--) {
            boolean isJoined = ArabicWords.near(page, before + 1);
            var mention = page.at(before);
            if (!isJoined || (mention != null && mention.kind() == NameKind.PERSON)) {
                break;
            }
            if (reader.clitic(page, before, ArabicTables.TITLE | ArabicTables.CALLED) >= 0) {
                title = before;
            } else if (!(ArabicWords.isDefiniteWord(page, before) || page.at(before) != null)) {
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

    private void put(Page page, int first, int last) {
        var id = people.fullName(page.words, first, last, page.clitic(first));
        page.put(new Mention(first, last, NameKind.PERSON, id, null));
    }

    private int joined(Page page, int word) {
        return JOINED.has(page.words.key(word))
                ? 0
                : JOINED.has(ArabicWords.key(page, word, 1)) && isParticle(page, word) ? 1 : -1;
    }

    private static boolean isParticle(Page page, int word) {
        return "وفبلك".indexOf(page.words.text.text().charAt(page.words.start(word))) >= 0;
    }
}
