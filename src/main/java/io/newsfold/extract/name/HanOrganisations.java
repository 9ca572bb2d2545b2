package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds organisations in texts without spaces by the head of their name and what stands before it. */
final class HanOrganisations {
    private static final int LONGEST = 16;
    private static final int BOUNDS = HanLexicon.STOP | HanLexicon.SAY | HanLexicon.TITLE;

    private final Tables tables;
    private final HanLexicon lexicon;
    private final PlaceChoice places;

    HanOrganisations(Tables tables, PlaceChoice places) {
        this.tables = tables;
        this.lexicon = tables.han().lexicon();
        this.places = places;
    }

    void read(HanPage page, List<int[]> heads) {
        for (var found : page.names()) {
            if (found.kind() == NameKind.ORGANISATION && found.entity() == null) {
                putMinistry(page, found);
            }
        }
        for (var head : heads) {
            if (page.isFree(head[0], head[1])) {
                readHead(page, head[0], head[1]);
            }
        }
    }

    private void putMinistry(HanPage page, HanPage.Found ministry) {
        var before = page.name(ministry.start() - 1);
        var country = country(before);
        if (before != null && before.kind() == NameKind.PLACE && before.end() == ministry.start() && country == null) {
            var id = id(page, before.start(), ministry.start(), ministry.end());
            page.put(new HanPage.Found(before.start(), ministry.end(), NameKind.ORGANISATION, id, null));
            return;
        }
        int start = country != null && before != null ? before.start() : ministry.start();
        if (country == null && ministry.id().endsWith(NationalBody.VAGUE)) {
            page.remove(ministry);
            return;
        }
        if (country == null) {
            country = page.isTraditional() && page.language == Tongues.bit("zh") ? "TW" : places.foremost();
        }
        int vague = ministry.id().endsWith(NationalBody.VAGUE) ? 1 : 0;
        var body = ministry.id().substring(0, ministry.id().length() - vague);
        var id = country == null ? body : tables.organisations().called(body + "-" + country.toLowerCase(Locale.ROOT));
        page.put(new HanPage.Found(start, ministry.end(), NameKind.ORGANISATION, id, null));
    }

    private static @Nullable String country(HanPage.@Nullable Found found) {
        var place =
                found == null || found.entity() == null ? null : found.entity().place();
        return place != null && place.kind() == Place.Kind.COUNTRY ? place.country() : null;
    }

    private void readHead(HanPage page, int head, int end) {
        int start = start(page, head);
        int length = end - head;
        boolean isName = lexicon.at(page.text, head, end, HanLexicon.WHOLE) != null;
        boolean isMiddle = page.at(head) == '中' && "市镇区城县".indexOf(page.at(head - 1)) >= 0;
        boolean isShort = length == 1 && (!page.isCut(head) || head - start < 2);
        if ((start == head && !isName) || isShort || isMiddle) {
            return;
        }
        var first = page.name(start);
        boolean isOnlyCountry =
                length == 2 && !isName && country(first) != null && first != null && first.end() == head;
        if (isOnlyCountry) {
            return;
        }
        page.put(new HanPage.Found(start, end, NameKind.ORGANISATION, id(page, start, head, end), null));
    }

    /** Where the name begins whose head stands here. */
    private int start(HanPage page, int head) {
        int start = head;
        while (start > 0 && head - start < LONGEST) {
            var found = page.name(start - 1);
            if (found != null) {
                if (found.kind() == NameKind.PERSON || found.end() != start) {
                    break;
                }
                start = found.start();
                continue;
            }
            if (page.isBound(start - 1)) {
                break;
            }
            int word = start - 1;
            while (word > 0
                    && !page.isCut(word)
                    && !page.isBound(word - 1)
                    && page.isFree(word - 1)
                    && start - word < 8) {
                word--;
            }
            if (!isPart(page, word, start)) {
                break;
            }
            start = word;
        }
        return start;
    }

    private boolean isPart(HanPage page, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean isKatakana = HanScript.isKana(page.at(i)) && page.at(i) >= 0x30a0;
            if (!page.isHan(i) && !isKatakana) {
                return false;
            }
        }
        boolean isBound = lexicon.at(page.text, from, to, BOUNDS) != null
                || lexicon.longestBefore(page.text, to, from, BOUNDS) == from
                || page.titleTo(to) >= 0;
        return !isBound;
    }

    private String id(HanPage page, int start, int head, int end) {
        var name = page.simple(start, end);
        var latin = new StringBuilder("org:");
        for (int i = 0; i < name.length(); i++) {
            latin.append(i == head - start && i > 0 ? "-" : "")
                    .append(PersonKey.slug(HanScript.pinyin(name.charAt(i))));
        }
        return latin.toString();
    }
}
