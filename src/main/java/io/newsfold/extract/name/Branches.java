package io.newsfold.extract.name;

import io.newsfold.model.NameKind;

/** The part of a known organisation in one region or town, told by its name behind it: WWF {@code Valais}. */
final class Branches {
    private static final int LANGUAGES = Tongues.bits("defritnl");
    private static final int LONGEST = 6;

    private Branches() {}

    static void read(Page page) {
        if ((page.language & LANGUAGES) == 0) {
            return;
        }
        for (int word = 0; word + 1 < page.words.size; word++) {
            var known = page.at(word);
            var place = page.at(word + 1);
            if (known != null
                    && place != null
                    && known.entity() != null
                    && known.kind() == NameKind.ORGANISATION
                    && known.length() == 1
                    && place.kind() == NameKind.PLACE
                    && page.words.gap(word + 1) == Words.Gap.SPACE
                    && page.words.isTelling(word)
                    && page.words.length(word) <= LONGEST) {
                var id = known.id() + "-" + PersonKey.slug(page.words.phrase(place.first(), place.last()));
                page.put(new Mention(word, place.last(), NameKind.ORGANISATION, id, null));
            }
        }
    }
}
