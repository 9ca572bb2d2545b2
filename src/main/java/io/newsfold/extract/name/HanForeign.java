package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Where foreign names begin and end, by the characters that spell sounds. */
final class HanForeign {
    private static final int LONGEST_PART = 8;
    private static final int SHORTEST_FOREIGN = 2;
    private static final int LONGEST_FOREIGN = 8;
    private static final int TELLING = HanLexicon.SAY | HanLexicon.TITLE;
    private static final int WORD = TELLING | HanLexicon.ACT | HanLexicon.STOP;

    private final Tables tables;
    private final HanTables han;
    private final HanLexicon lexicon;
    private final HanBeside beside;

    HanForeign(Tables tables, HanBeside beside) {
        this.beside = beside;
        this.tables = tables;
        this.han = tables.han();
        this.lexicon = han.lexicon();
    }

    static boolean isDot(char c) {
        return c != '-' && c != '－';
    }

    int startOfForeign(HanPage page, int joint) {
        int start = joint;
        while (start > 0
                && joint - start < LONGEST_PART
                && (isSound(page, start - 1)
                        || (start < joint && page.at(start - 1) == '-' && isSound(page, start - 2)))) {
            start--;
        }
        for (int i = start; i < joint - 1; i++) {
            int end = lexicon.longest(page.text, i, joint, HanLexicon.NAME | HanLexicon.TITLE);
            if (end > i + 1 && end < joint && lexicon.at(page.text, i, end, HanLexicon.TITLE) != null) {
                return end;
            }
            if (end > i + 1 && i == start && end <= joint - 1 && isCountry(page, i, end)) {
                return end;
            }
        }
        return start;
    }

    private boolean isCountry(HanPage page, int start, int end) {
        return entity(page, start, end, NameKind.COUNTRY) != null;
    }

    /** What of the kind the tables know by this name; or null. */
    @Nullable
    Entity entity(HanPage page, int start, int end, NameKind kind) {
        var entry = lexicon.at(page.text, start, end, HanLexicon.NAME);
        var found = new ArrayList<Entity>(1);
        if (entry != null) {
            entry.senses(page.language, tables.gazetteer().cities(), sense -> {
                if (sense instanceof Entity entity && entity.kind() == kind) {
                    found.add(entity);
                }
            });
        }
        return found.isEmpty() ? null : found.get(0);
    }

    int endOfForeign(HanPage page, int joint) {
        int end = joint + 1;
        int part = end;
        while (end < page.size && end - part < LONGEST_PART) {
            if (isSound(page, end) || (end == part && page.isHan(end))) {
                if (end > part && lexicon.longest(page.text, end, page.size, TELLING) > end + 1) {
                    break;
                }
                end++;
            } else if (HanTables.isJoint(page.at(end)) && end > part && isSound(page, end + 1)) {
                end++;
                part = end;
            } else {
                break;
            }
        }
        while (end > part + 1 && han.isLooseSound(page.at(end - 1)) && !page.isCut(end)) {
            end--;
        }
        return end;
    }

    private boolean isSound(HanPage page, int i) {
        char c = page.at(i);
        return page.isFree(i) && (han.isSound(c) || (HanScript.isKana(c) && c >= 0x30a0));
    }

    /** The end of a run of sounds that is a name, or -1. */
    int end(HanPage page, int start, boolean isAfterTitle) {
        char before = page.at(start - 1);
        if (!isSound(page, start)
                || (han.isLooseSound(page.at(start)) && !isAfterTitle)
                || HanTables.isJoint(before)
                || (!isAfterTitle && isSound(page, start - 1) && !han.isLooseSound(before))) {
            return -1;
        }
        int end = start;
        while (end - start < LONGEST_FOREIGN && isSound(page, end)) {
            if (end > start + 1 && lexicon.longest(page.text, end, page.size, WORD) > end + 1) {
                break;
            }
            end++;
        }
        while (end > start && han.isLooseSound(page.at(end - 1))) {
            end--;
        }
        int length = end - start;
        int after = beside.after(page, end);
        if (length < SHORTEST_FOREIGN || isPlaceEnd(page, end)) {
            return -1;
        }
        boolean isWord = length == 2 && !page.isCut(start + 1) && page.isCut(end);
        boolean isTold = isAfterTitle && (length > 2 || after > 0) && !(isWord && after < 1);
        boolean speaks =
                length > 2 && lexicon.begins(page.text, end, page.size, HanLexicon.SAY) && !page.isHan(start - 1);
        return isTold || speaks ? end : -1;
    }

    private boolean isPlaceEnd(HanPage page, int end) {
        return lexicon.begins(page.text, end, page.size, HanLexicon.PLACE_END)
                && !lexicon.begins(page.text, end, page.size, TELLING);
    }
}
