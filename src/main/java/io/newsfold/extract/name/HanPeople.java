package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import io.newsfold.model.Place;

/**
 * Finds people that no table lists in texts without spaces: family name and one or two characters with a title, a verb of
 * saying or the like beside them; foreign names by the characters that spell sounds; and whoever was named once, again.
 */
final class HanPeople {
    private static final int ENOUGH = 4;
    private static final int TITLE = 3;
    private static final int LONGEST_PART = 8;
    private static final int LONGEST_LATIN = 50;
    private static final int CHINESE = Tongues.bit("zh");
    private static final String EAST_ASIA = "CN TW HK MO JP KR KP SG VN";
    private static final int TELLING = HanLexicon.SAY | HanLexicon.TITLE;
    private static final int WORD = TELLING | HanLexicon.ACT | HanLexicon.STOP;

    private final Tables tables;
    private final HanTables han;
    private final HanLexicon lexicon;
    private final PlaceChoice places;
    private final HanBeside beside;
    private final HanForeign foreign;

    HanPeople(Tables tables, PlaceChoice places) {
        this.tables = tables;
        this.han = tables.han();
        this.lexicon = han.lexicon();
        this.places = places;
        this.beside = new HanBeside(tables);
        this.foreign = new HanForeign(tables, beside);
    }

    /** Foreign names with a mark between their parts; before anything else. */
    void readJointed(HanPage page) {
        for (int i = 1; i + 1 < page.size; i++) {
            if (HanTables.isJoint(page.at(i)) && page.isFree(i) && HanForeign.isDot(page.at(i))) {
                int start = foreign.startOfForeign(page, i);
                int end = foreign.endOfForeign(page, i);
                if (start < i && end > i + 1) {
                    i = putJointed(page, start, i, end);
                }
            }
        }
    }

    /** Takes the name, of somebody known if a table lists it, and gives its end. */
    private int putJointed(HanPage page, int start, int joint, int end) {
        for (int first = start; first < joint; first++) {
            int close = lexicon.longest(page.text, first, end, HanLexicon.NAME);
            var listed = close > joint + 1 ? foreign.entity(page, first, close, NameKind.PERSON) : null;
            if (listed != null) {
                put(page, first, close, listed.id());
                return close;
            }
        }
        int last = lexicon.longest(page.text, joint + 1, page.size, HanLexicon.NAME);
        var known = last > joint + 2 && last >= end ? foreign.entity(page, joint + 1, last, NameKind.PERSON) : null;
        if (known != null && KnownPeople.mayBeGiven(han.foreign(page.simple(start, joint)), known)) {
            put(page, start, last, known.id());
            return last;
        }
        put(page, start, end, idOfForeign(page.simple(start, end)));
        return end;
    }

    /** Names beside titles, verbs of saying and other names. */
    void readTold(HanPage page) {
        for (int i = 0; i < page.size; ) {
            int end = page.isFree(i) && (page.isHan(i) || HanScript.isKana(page.at(i))) ? read(page, i) : -1;
            i = end > i ? end : i + 1;
        }
    }

    private int read(HanPage page, int start) {
        boolean isAfterTitle = page.titleTo(start) >= 0 || isAfterBracket(page, start);
        int chinese = chinese(page, start);
        int abroad = foreign.end(page, start, isAfterTitle);
        boolean isForeign = abroad > 0 && (chinese < 0 || abroad > chinese || isAbroad(page, start));
        if (isForeign) {
            put(page, start, abroad, idOfForeign(page.simple(start, abroad)));
            return abroad;
        }
        if (chinese > 0) {
            put(page, start, chinese, idOfChinese(page, start, chinese));
            return chinese;
        }
        return -1;
    }

    /** {@code 总统（埃尔多安）} has none, {@code 记者 张三} has a blank between. */
    private static boolean isAfterBracket(HanPage page, int start) {
        return page.at(start - 1) == ' ' && page.titleTo(start - 1) >= 0;
    }

    private boolean isAbroad(HanPage page, int start) {
        int title = page.titleTo(start);
        for (int i = title - 1; i >= Math.max(0, title - 12) && title > 0; i--) {
            var found = page.name(i);
            var place = found == null || found.entity() == null
                    ? null
                    : found.entity().place();
            if (place != null && place.kind() == Place.Kind.COUNTRY && place.country() != null) {
                return !EAST_ASIA.contains(place.country());
            }
            if (HanBeside.CLOSING.indexOf(page.at(i)) >= 0) {
                break;
            }
        }
        var foremost = places.foremost();
        return foremost != null && !EAST_ASIA.contains(foremost);
    }

    /** The end of a name that begins with a family name, or -1. */
    private int chinese(HanPage page, int start) {
        char c = page.at(start);
        if (!page.isHan(start) || !page.isHan(start + 1)) {
            return -1;
        }
        int family = han.isDoubleSurname(c, page.at(start + 1)) || isJapanese(page, start, 2)
                ? 2
                : isJapanese(page, start, 3) ? 3 : han.isSurname(c) ? 1 : 0;
        if (family == 0 || lexicon.longest(page.text, start, page.size, WORD) > start + 1) {
            return -1;
        }
        int best = -1;
        int most = ENOUGH - 1;
        for (int length = 1; length <= (family == 1 || page.language == CHINESE ? 2 : 3); length++) {
            int end = start + family + length;
            int weight = mayEnd(page, start, family, end) ? weight(page, start, family, end) : 0;
            if (weight > most || (weight == most && best > 0)) {
                most = weight;
                best = end;
            }
        }
        return best;
    }

    private boolean isJapanese(HanPage page, int start, int length) {
        boolean mayBe = page.language != CHINESE || places.votes("JP") > 0;
        return mayBe && start + length < page.size && han.isJapaneseSurname(page.simple(start, start + length));
    }

    private boolean mayEnd(HanPage page, int start, int family, int end) {
        if (end > page.size || !page.isFree(start, end)) {
            return false;
        }
        for (int i = start + family; i < end; i++) {
            boolean isKana = page.language != CHINESE && HanScript.isKana(page.at(i));
            if ((!han.mayBeGiven(page.at(i)) && !isKana) || lexicon.longest(page.text, i, page.size, TELLING) > i + 1) {
                return false;
            }
        }
        return true;
    }

    private int weight(HanPage page, int start, int family, int end) {
        int weight = before(page, start) + beside.after(page, end);
        boolean isFrequent = family > 1 || han.isFrequentSurname(page.at(start));
        weight += isFrequent ? 1 : 0;
        boolean isApart = true;
        for (int i = start + 1; i < end; i++) {
            isApart &= page.isCut(i);
        }
        weight += isApart && page.isCut(end) ? 1 : 0;
        boolean isWord = family == 1 && page.isCut(start) && !page.isCut(start + 1) && page.isCut(start + 2);
        weight -= isWord && !(isFrequent && end - start == 3 && beside.after(page, end) > 0) ? 2 : 0;
        boolean isOdd = lexicon.at(page.text, start, start + 1, HanLexicon.STOP | HanLexicon.ACT) != null;
        weight -= isOdd ? 2 : 0;
        weight -= !isFrequent && before(page, start) < TITLE ? 1 : 0;
        return page.isCut(end) ? weight : weight - 2;
    }

    private int before(HanPage page, int start) {
        if (page.titleTo(start) >= 0 || isAfterBracket(page, start) || isCalled(page, start)) {
            return TITLE;
        }
        char c = page.at(start - 1);
        var named = c == '、' || c == '和' || c == '与' ? page.name(start - 2) : null;
        if (named != null && named.kind() == NameKind.PERSON) {
            return TITLE;
        }
        boolean isOpen = !page.isHan(start - 1) || lexicon.at(page.text, start - 1, start, HanLexicon.STOP) != null;
        return isOpen ? 1 : 0;
    }

    /** {@code 名叫}, {@code 名为}, {@code 姓名}. */
    private static boolean isCalled(HanPage page, int start) {
        char two = page.at(start - 1);
        char one = page.at(start - 2);
        return (one == '名' && (two == '叫' || two == '为')) || (one == '姓' && two == '名');
    }

    /** Takes a name; the Latin letters that follow in brackets tell how it is written. */
    private void put(HanPage page, int start, int end, String told) {
        int close = latinEnd(page, end);
        var id = told;
        if (close > 0) {
            var latin = page.scanned.text().substring(end + 1, close);
            var known = tables.people().find(latin);
            id = known != null ? known.id() : "person:" + tables.personSlug(PersonKey.slug(latin));
            page.put(new HanPage.Found(end + 1, close, NameKind.PERSON, id, null));
        }
        page.put(new HanPage.Found(start, end, NameKind.PERSON, id, null));
    }

    /** The end of a name in Latin letters, two words or more, in brackets that open here; or -1. */
    private static int latinEnd(HanPage page, int open) {
        if (page.at(open) != '（' && page.at(open) != '(') {
            return -1;
        }
        var text = page.scanned.text();
        int words = 1;
        int end = open + 1;
        while (end < page.size && end - open < LONGEST_LATIN && page.isFree(end) && isLatin(text.charAt(end))) {
            words += text.charAt(end) == ' ' ? 1 : 0;
            end++;
        }
        boolean isName = words > 1 && Character.isUpperCase(text.charAt(open + 1)) && end - open > LONGEST_PART;
        return isName && (page.at(end) == '）' || page.at(end) == ')') ? end : -1;
    }

    private static boolean isLatin(char c) {
        return c == ' ' || c == '-' || c == '.' || c == '\'' || (c < 0x250 && Character.isLetter(c));
    }

    private String idOfForeign(String name) {
        var latin = han.foreign(name);
        var known = tables.people().findEastern(latin);
        return known != null ? known.id() : "person:" + tables.personSlug(PersonKey.slug(latin));
    }

    private String idOfChinese(HanPage page, int start, int end) {
        int family = han.isDoubleSurname(page.at(start), page.at(start + 1))
                ? 2
                : isJapanese(page, start, 3) ? 3 : isJapanese(page, start, 2) ? 2 : 1;
        return "person:"
                + tables.personSlug(
                        PersonKey.slug(han.latin(page.simple(start, end), Math.min(family, end - start - 1))));
    }
}
