package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds places that the tables do not have in characters: by what ends their name (province, town, river), and by the
 * sounds that the characters stand for among the places of the countries that the article names.
 */
final class HanPlaces {
    private static final int LONGEST = 8;
    private static final int LONGEST_OWN = 4;
    private static final List<String> NEAR =
            List.of("附近", "境内", "发生", "举行", "地区", "北部", "南部", "东部", "西部", "郊外", "一带", "当地", "设立", "街头", "市区");
    private static final String BEFORE = "在于从往至到赴抵近由经";

    private final HanTables han;
    private final HanLexicon lexicon;
    private final PlaceChoice places;
    private final SoundPlaces sounds;

    HanPlaces(Tables tables, PlaceChoice places) {
        this.han = tables.han();
        this.lexicon = han.lexicon();
        this.places = places;
        this.sounds = tables.gazetteer().sounds();
    }

    void read(HanPage page) {
        for (int i = 0; i < page.size; ) {
            var found = page.name(i);
            if (found != null) {
                if (found.kind() == NameKind.PLACE) {
                    lengthen(page, found);
                }
                i = found.end();
                continue;
            }
            int end = readHere(page, i);
            i = end > i ? end : i + 1;
        }
    }

    /** Takes the word for what it is into the name: {@code 迪亚拉} + {@code 省}. */
    private void lengthen(HanPage page, HanPage.Found found) {
        int end = placeEnd(page, found.end());
        if (end > 0) {
            page.put(new HanPage.Found(found.start(), end, found.kind(), found.id(), found.entity()));
        }
    }

    /** The end of the word for a kind of place that begins here, or -1. */
    private int placeEnd(HanPage page, int from) {
        int end = lexicon.longest(page.text, from, page.size, HanLexicon.PLACE_END);
        boolean isApart = end > 0 && page.isFree(from, end) && (page.isCut(end) || end - from > 1) && page.isCut(from);
        boolean isTitle = end > 0 && lexicon.longest(page.text, from, page.size, HanLexicon.TITLE) > end;
        return isApart && !isTitle ? end : -1;
    }

    private int readHere(HanPage page, int start) {
        int run = run(page, start);
        if (run - start >= 2) {
            int end = placeEnd(page, run);
            boolean isHere = BEFORE.indexOf(page.at(start - 1)) >= 0 && isNear(page, run);
            boolean isRegion = end > 0 && "省州郡".indexOf(page.at(run)) >= 0;
            var known = isRegion ? sounds.region(han.foreign(page.simple(start, run)), places) : null;
            known = known == null ? known(page, start, run, end > 0 || isHere) : known;
            if (known != null) {
                put(page, start, end > 0 ? end : run, known.id(), known);
                return run;
            }
            if (end > 0 || (isHere && run - start > 2)) {
                end = Math.max(end, run);
                put(page, start, end, "place:" + PersonKey.slug(han.foreign(page.simple(start, run))), null);
                return end;
            }
            return -1;
        }
        return own(page, start);
    }

    /** {@code 附近}, {@code 境内}, {@code 发生}: what is told of places. */
    private static boolean isNear(HanPage page, int at) {
        for (String word : NEAR) {
            if (page.at(at) == word.charAt(0) && page.at(at + 1) == word.charAt(1)) {
                return true;
            }
        }
        return false;
    }

    private int run(HanPage page, int start) {
        if (!isSound(page, start) || isSound(page, start - 1)) {
            return start;
        }
        int end = start;
        while (end - start < LONGEST && isSound(page, end)) {
            end++;
        }
        return end;
    }

    private boolean isSound(HanPage page, int i) {
        return page.isFree(i) && han.isSound(page.at(i)) && page.titleFrom(i) < 0;
    }

    private @Nullable Entity known(HanPage page, int start, int end, boolean isEnded) {
        var before = page.name(start - 1);
        boolean isTold = isEnded
                || BEFORE.indexOf(page.at(start - 1)) >= 0
                || (before != null && (before.kind() == NameKind.PLACE || before.kind() == NameKind.COUNTRY));
        if (!isTold || (end - start < 3 && !isEnded)) {
            return null;
        }
        for (int last = end; last - start >= 2; last--) {
            var known = sounds.find(han.foreign(page.simple(start, last)), places, isEnded);
            if (known != null) {
                return known;
            }
            if (isEnded) {
                break;
            }
        }
        return null;
    }

    /** Two to four characters of no common word, between a bound and the word for a kind of place. */
    private int own(HanPage page, int start) {
        boolean isBound = !page.isHan(start - 1)
                || !page.isFree(start - 1)
                || lexicon.at(page.text, start - 1, start, HanLexicon.STOP) != null;
        if (!isBound || !page.isHan(start) || page.language != Tongues.bit("zh")) {
            return -1;
        }
        for (int i = start + 2; i <= start + LONGEST_OWN && page.isFree(start, i); i++) {
            int end = placeEnd(page, i);
            if (end > 0 && page.at(i) != '山' && isName(page, start, i)) {
                put(page, start, end, "place:" + slug(page.simple(start, i)), null);
                return end;
            }
        }
        return -1;
    }

    private boolean isName(HanPage page, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean isWord = lexicon.at(page.text, i, i + 1, HanLexicon.STOP | HanLexicon.ACT | HanLexicon.PLACE_END)
                            != null
                    || lexicon.longest(page.text, i, end + 1, HanLexicon.STOP | HanLexicon.SAY | HanLexicon.TITLE) > 0;
            if (isWord || !page.isHan(i)) {
                return false;
            }
        }
        return end - start == 2 && (page.isCut(start + 1) || !page.isFree(start - 1));
    }

    private static String slug(String name) {
        var latin = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            latin.append(PersonKey.slug(HanScript.pinyin(name.charAt(i))));
        }
        return latin.toString();
    }

    private static void put(HanPage page, int start, int end, String id, @Nullable Entity entity) {
        page.put(new HanPage.Found(start, end, NameKind.PLACE, id, entity));
    }
}
