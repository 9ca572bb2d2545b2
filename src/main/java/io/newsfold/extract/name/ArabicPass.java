package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.List;

/**
 * Finds people, organisations and places that no table lists in texts in Arabic letters, which have no capitals. Places are
 * told by the word for a kind of place before them.
 */
final class ArabicPass {
    private static final int LANGUAGES = Tongues.bit("ar") | Tongues.bit("fa");

    private final Tables tables;
    private final ArabicTables arabic;
    private final ArabicWords reader;
    private final ArabicOrganisations organisations;
    private final ArabicPeople persons;
    private final PlaceChoice places;

    ArabicPass(Tables tables, People people, PlaceChoice places) {
        this.tables = tables;
        this.arabic = tables.arabic();
        this.reader = new ArabicWords(tables);
        this.organisations = new ArabicOrganisations(tables);
        this.persons = new ArabicPeople(tables, people);
        this.places = places;
    }

    static boolean reads(int language) {
        return (language & LANGUAGES) != 0;
    }

    /** Organisations by their first word. */
    void readOrganisations(Page page) {
        if (reads(page.language)) {
            organisations.read(page);
        }
    }

    /** People in full. */
    void readPeople(Page page) {
        if (reads(page.language)) {
            persons.read(page);
        }
    }

    /** People by their last name alone. */
    void readAgain(Page page) {
        if (reads(page.language)) {
            persons.readAgain(page);
        }
    }

    /** Places of the countries named, by their sound, after the word for a kind of place. */
    void readPlaces(Page page) {
        if (reads(page.language)) {
            findPlaces(page);
        }
    }

    private void findPlaces(Page page) {
        var words = page.words;
        for (int word = 1; word < words.size; word++) {
            boolean isTold = page.isFree(word)
                    && ArabicWords.near(page, word)
                    && reader.clitic(page, word - 1, ArabicTables.PLACE) >= 0
                    && page.isFree(word - 1)
                    && words.length(word) > 2
                    && !reader.isStop(page, word)
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
}
