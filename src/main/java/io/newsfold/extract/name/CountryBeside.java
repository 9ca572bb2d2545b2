package io.newsfold.extract.name;

import io.newsfold.model.NameKind;

/** The country that tells whose a police or a government is. */
final class CountryBeside {
    private CountryBeside() {}

    /** Whether a country or its adjective stands right beside the words. */
    static boolean isBesideCountry(Page page, Mention body) {
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
        while (reach < words.size
                && reach - next < 2
                && Reach.isConnector(words, reach)
                && !isOfPlace(words.word(reach))) {
            reach++;
        }
        return reach < words.size
                && page.language != Tongues.bit("tr")
                && Reach.isJoined(words, next)
                && Reach.isJoined(words, reach)
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
