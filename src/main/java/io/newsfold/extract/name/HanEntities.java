package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds in a text without spaces what the tables know, the longest form first, and notes titles and heads. */
final class HanEntities {
    private static final int ALL = HanLexicon.NAME
            | HanLexicon.TITLE
            | HanLexicon.SAY
            | HanLexicon.ACT
            | HanLexicon.HEAD
            | HanLexicon.PLACE_END
            | HanLexicon.STOP
            | HanLexicon.MINISTRY
            | HanLexicon.TRADE
            | HanLexicon.WHOLE;
    private static final long LARGE_CITY = 300_000;
    private static final int SHORT = 2;
    private static final int LONG_HEAD = 4;
    private static final int LONGEST_ACRONYM = 8;
    private static final String BEFORE_PLACE = "在于从往至到赴抵、，省州县市及和与由";

    private final Tables tables;
    private final HanTables han;
    private final HanLexicon lexicon;
    private final PlaceChoice places;

    HanEntities(Tables tables, PlaceChoice places) {
        this.tables = tables;
        this.han = tables.han();
        this.lexicon = han.lexicon();
        this.places = places;
    }

    /** Fills the page and gives the ends of the heads of organisations, and where each begins. */
    List<int[]> read(HanPage page) {
        var heads = new ArrayList<int[]>();
        for (int i = 0; i < page.size; ) {
            int end = page.isFree(i) ? lexicon.longest(page.text, i, page.size, ALL) : -1;
            if (end < 0) {
                i++;
                continue;
            }
            i = take(page, i, end, heads);
        }
        readLatin(page);
        return heads;
    }

    private int take(HanPage page, int start, int longest, List<int[]> heads) {
        for (int end = longest; end > start; end--) {
            var entry = lexicon.at(page.text, start, end, ALL);
            if (entry == null) {
                continue;
            }
            boolean isStop = (entry.kinds & HanLexicon.STOP) != 0;
            if (!isStop
                    && (entry.kinds & (HanLexicon.NAME | HanLexicon.MINISTRY)) != 0
                    && takeName(page, start, end, entry)) {
                return end;
            }
            if ((entry.kinds & HanLexicon.TITLE) != 0 && end - start > 1) {
                page.putTitle(start, end);
                page.putBound(start, end);
                return end;
            }
            boolean isTrade = (entry.kinds & HanLexicon.TRADE) != 0 && isEnd(page, end);
            if ((isTrade || (entry.kinds & (HanLexicon.HEAD | HanLexicon.WHOLE)) != 0)
                    && (page.isCut(end) || end - start >= LONG_HEAD)) {
                heads.add(new int[] {start, end});
                return end;
            }
            if ((entry.kinds & (HanLexicon.SAY | HanLexicon.ACT | HanLexicon.STOP)) != 0 && end == longest) {
                if (end - start > 1) {
                    page.putBound(start, end);
                }
                return end;
            }
        }
        return start + 1;
    }

    /** Whether no noun follows. */
    private boolean isEnd(HanPage page, int end) {
        return !page.isHan(end)
                || lexicon.begins(
                        page.text,
                        end,
                        page.size,
                        HanLexicon.TITLE | HanLexicon.SAY | HanLexicon.ACT | HanLexicon.STOP);
    }

    private boolean takeName(HanPage page, int start, int end, HanLexicon.Entry entry) {
        var entities = new ArrayList<Entity>(2);
        var ministries = new ArrayList<String>(1);
        entry.senses(page.language, tables.gazetteer().cities(), sense -> {
            if (sense instanceof NationalBody told) {
                ministries.add(told.openId());
            } else if (sense instanceof Entity entity) {
                entities.add(entity);
            }
        });
        var ministry = ministries.isEmpty() ? null : ministries.get(0);
        if (ministry != null) {
            if (!page.isCut(end)) {
                return false;
            }
            page.put(new HanPage.Found(start, end, NameKind.ORGANISATION, ministry, null));
            return true;
        }
        if (entities.isEmpty()) {
            return false;
        }
        var entity = places.choose(entities);
        if (!mayStand(page, start, end, entity)) {
            return false;
        }
        page.put(new HanPage.Found(start, end, entity.kind(), entity.id(), entity));
        return true;
    }

    private boolean mayStand(HanPage page, int start, int end, Entity entity) {
        int length = end - start;
        if (length < SHORT) {
            return false;
        }
        boolean isWhole = page.isCut(start) && page.isCut(end);
        boolean isInside = length <= 3 && (isOpenSound(page, start - 1) || isOpenSound(page, end));
        return switch (entity.kind()) {
            case COUNTRY -> true;
            case ORGANISATION -> length > SHORT || isWhole;
            case PERSON ->
                !HanTables.isJoint(page.at(start - 1)) && (length > SHORT || mayBePerson(page, start, end, isInside));
            case PLACE -> !isOffice(page, end) && mayBePlace(page, start, end, entity, isWhole, isInside);
        };
    }

    /** {@code 高雄市} + {@code 长}: the office, not the place; but an election of one is held there. */
    private static boolean isOffice(HanPage page, int end) {
        boolean isHead = page.at(end) == '长' && "省市县区镇乡村州郡".indexOf(page.at(end - 1)) >= 0;
        return isHead && "选選补補".indexOf(page.at(end + 1)) < 0;
    }

    private boolean mayBePerson(HanPage page, int start, int end, boolean isInside) {
        boolean isTold = page.titleTo(start) >= 0
                || lexicon.begins(page.text, end, page.size, HanLexicon.SAY | HanLexicon.TITLE | HanLexicon.ACT)
                || (!page.isHan(start - 1) && !page.isHan(end));
        return !isInside && isTold;
    }

    private boolean mayBePlace(HanPage page, int start, int end, Entity entity, boolean isWhole, boolean isInside) {
        if (HanTables.isJoint(page.at(start - 1)) || HanTables.isJoint(page.at(end))) {
            return false;
        }
        boolean isLarge = entity.weight() >= LARGE_CITY;
        if (isLarge) {
            return end - start > SHORT || (isWhole && !isInside) || (isProvince(entity) && page.isCut(start));
        }
        boolean isTold = isPlaceEnd(page, end)
                || BEFORE_PLACE.indexOf(page.at(start - 1)) >= 0
                || isPlace(page.name(start - 1))
                || end - start > 3;
        return isTold && isWhole && !isInside;
    }

    /** A province of China is clear even where a dictionary joins its last character to what follows. */
    private static boolean isProvince(Entity entity) {
        var place = entity.place();
        return place != null && place.kind() == Place.Kind.REGION && "CN".equals(place.country());
    }

    private boolean isPlaceEnd(HanPage page, int end) {
        return lexicon.begins(page.text, end, page.size, HanLexicon.PLACE_END);
    }

    private static boolean isPlace(HanPage.@Nullable Found found) {
        return found != null && (found.kind() == NameKind.PLACE || found.kind() == NameKind.COUNTRY);
    }

    /** A character that spells a sound and belongs to nothing known. */
    private boolean isOpenSound(HanPage page, int i) {
        return page.isFree(i) && han.isSound(page.at(i)) && !han.isLooseSound(page.at(i));
    }

    /** Acronyms and names in Latin letters: {@code AFAD}, {@code OpenAI}. */
    private void readLatin(HanPage page) {
        var scanned = page.scanned;
        for (int token = 0; token < scanned.size(); token++) {
            char c = scanned.text().charAt(scanned.start(token));
            if (!scanned.isWord(token) || c > 0x24f || !scanned.isCapitalised(token)) {
                continue;
            }
            int last = token;
            long phrase = NameKey.hash(scanned.text(), scanned.start(token), scanned.end(token));
            var found = latin(page, phrase, token, token);
            while (found == null && last + 1 < scanned.size() && scanned.isWord(last + 1) && last - token < 4) {
                last++;
                phrase = NameKey.join(phrase, NameKey.hash(scanned.text(), scanned.start(last), scanned.end(last)));
                found = latin(page, phrase, token, last);
            }
            if (found != null) {
                page.put(new HanPage.Found(scanned.start(token), scanned.end(last), found.kind(), found.id(), found));
                token = last;
            }
        }
    }

    private @Nullable Entity latin(HanPage page, long phrase, int first, int last) {
        var scanned = page.scanned;
        int length = scanned.end(last) - scanned.start(first);
        var entities = new ArrayList<Entity>(2);
        tables.lexicon().forms(phrase, form -> {
            boolean mayStand = form.sense() instanceof Entity entity
                    && (entity.kind() == NameKind.ORGANISATION || first < last)
                    && (form.writing() != Form.Writing.CAPITALS
                            || (scanned.isUpperCase(first) && length <= LONGEST_ACRONYM));
            if (mayStand && (form.languages() == Tongues.EVERY || Tongues.hold(form.languages(), page.language))) {
                entities.add((Entity) form.sense());
            }
        });
        return entities.isEmpty() ? null : places.choose(entities);
    }

    /** Counts the countries that the page names. */
    void countVotes(HanPage page) {
        for (var found : page.names()) {
            var place = found.entity() == null ? null : found.entity().place();
            if (place != null && place.country() != null && place.kind() != Place.Kind.SEA) {
                places.vote(place.country());
            }
        }
    }
}
