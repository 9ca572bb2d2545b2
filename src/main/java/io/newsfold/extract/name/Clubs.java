package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Clubs in a Romance text of a match: a name behind an article that beats or meets another, {@code o Leixões bateu}. An
 * article stands before no person there.
 */
final class Clubs {
    private static final WordSet ARTICLES = new WordSet();

    static {
        for (String word : List.of(
                "il", "lo", "la", "l", "el", "al", "del", "o", "a", "ao", "do", "da", "pelo", "pela", "le", "du", "au",
                "sul", "sulla", "col", "allo", "alla", "dello", "della", "dal", "dallo", "dalla")) {
            ARTICLES.add(word, Tongues.EVERY);
        }
    }

    private final Tables tables;
    private final Teams teams;

    Clubs(Tables tables, Teams teams) {
        this.tables = tables;
        this.teams = teams;
    }

    void read(List<Page> pages) {
        Map<Long, String> clubs = new HashMap<>();
        for (var page : pages) {
            for (int word = 1; word < page.words.size; word++) {
                if (mayBe(page, word)
                        && ARTICLES.has(page.words.key(word - 1))
                        && (teams.isDoing(page, word, 1) || teams.isAgainst(page, word))) {
                    clubs.putIfAbsent(page.words.key(word), "org:" + PersonKey.slug(page.words.word(word)));
                }
            }
        }
        if (!clubs.isEmpty()) {
            pages.forEach(page -> put(page, clubs));
        }
    }

    private boolean mayBe(Page page, int word) {
        var words = page.words;
        long key = words.key(word);
        boolean isNear = words.gap(word) == Words.Gap.SPACE || words.gap(word) == Words.Gap.APOSTROPHE;
        boolean isAlone = words.gap(word + 1) != Words.Gap.SPACE || !words.isCapitalised(word + 1);
        return isNear
                && isAlone
                && words.isCapitalised(word)
                && words.isTelling(word)
                && words.length(word) > 3
                && isOpen(page, word)
                && !tables.given().has(key)
                && !tables.never().has(key)
                && !tables.common().has(key, page.language);
    }

    private static boolean isOpen(Page page, int word) {
        var mention = page.at(word);
        return !page.isOffice(word) && (mention == null || (mention.kind() == NameKind.PLACE && mention.length() == 1));
    }

    private static void put(Page page, Map<Long, String> clubs) {
        var words = page.words;
        for (int word = 0; word < words.size; word++) {
            var id = words.isCapitalised(word) ? clubs.get(words.key(word)) : null;
            boolean isIn = id != null && PlaceCues.beside(page, word, word).compareTo(PlaceCues.Strength.LOCATIVE) >= 0;
            if (id != null && !isIn && isOpen(page, word)) {
                page.put(new Mention(word, word, NameKind.ORGANISATION, id, null));
            }
        }
    }
}
