package io.newsfold.extract.name;

import io.newsfold.extract.Reading;
import io.newsfold.model.Field;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the names of an article from tables, from the words beside them and from each other. First what the tables
 * know, in every text of the article, so that its countries can tell namesakes apart; then organisations by a word of
 * their name; then people, the body before the title, because a headline in title case hides where names begin; at
 * last the surnames that go back to them.
 */
public final class Names implements NameReader {
    private static final List<Field> BODY_FIRST = List.of(Field.BODY, Field.DESCRIPTION, Field.TITLE);

    private final Tables tables;
    private final HanNames han;

    /** Reads names by the tables that are shipped. */
    public Names() {
        this(Tables.standard());
    }

    private Names(Tables tables) {
        this.tables = tables;
        this.han = new HanNames(tables);
    }

    /**
     * Reads names by the tables that are shipped and after them by those in a folder: {@code people.txt},
     * {@code organisations.txt} and {@code sites.txt}, each written as the shipped table of this name, whose head says
     * how; any of them may be missing. A line may be new, or give further names of what is known: in
     * {@code sites.txt} after {@code +} and its id, elsewhere under the same name or id.
     *
     * @throws IllegalArgumentException where a line is wrong; the message names the file and the line
     */
    public static Names with(Path folder) {
        return new Names(Tables.with(folder));
    }

    /** The places that these names speak of. */
    public Gazetteer gazetteer() {
        return tables.gazetteer();
    }

    @Override
    public List<Name> read(Reading reading) {
        int language = Tongues.bit(reading.language().tag());
        if (HanNames.reads(language)) {
            return han.read(reading, language);
        }
        var places = new PlaceChoice(tables.gazetteer(), language);
        var people = new People(tables, language);
        var entities = new EntityPass(tables, places);
        var organisations = new OrganisationPass(tables);
        var arabic = new ArabicPass(tables, people, places);
        var pages = new ArrayList<Page>();
        for (var field : BODY_FIRST) {
            var page = new Page(field, Words.of(reading.text(field)), language);
            pages.add(page);
            var heads = entities.read(page);
            countVotes(page, places);
            organisations.read(page, heads);
            arabic.readOrganisations(page);
        }
        places.settle();
        pages.forEach(page -> rememberKnown(page, people));
        var persons = new PersonPass(tables, people, new ArticleWords(pages));
        pages.forEach(persons::readFull);
        persons.readDoubtful();
        pages.forEach(new KoreanPass(tables, people)::read);
        pages.forEach(arabic::readPeople);
        pages.forEach(arabic::readAgain);
        pages.forEach(arabic::readPlaces);
        pages.forEach(persons::readShort);
        new Teams(tables, language).read(pages);
        return names(pages, places);
    }

    private static void countVotes(Page page, PlaceChoice places) {
        page.mentions().forEach(places::count);
    }

    private static void rememberKnown(Page page, People people) {
        for (var mention : page.mentions()) {
            if (mention.kind() == NameKind.PERSON && mention.length() > 1) {
                people.remember(page.words, mention.last(), mention.id());
            }
        }
    }

    private List<Name> names(List<Page> pages, PlaceChoice places) {
        var names = new ArrayList<Name>();
        var countries = new ArticleCountries(pages, places, tables.organisations());
        for (int i = pages.size() - 1; i >= 0; i--) {
            var page = pages.get(i);
            var bodies = new BodyCountry(page, countries, tables);
            for (var mention : page.mentions()) {
                if (isOpen(mention) && BodyCountry.isOfSeveral(page, mention)) {
                    continue;
                }
                names.add(name(page, mention, isOpen(mention) ? bodies.id(mention) : mention.id()));
                if (mention.kind() == NameKind.ORGANISATION) {
                    page.inside(mention).forEach(place -> names.add(name(page, place, place.id())));
                }
            }
        }
        return names;
    }

    private static Name name(Page page, Mention mention, String id) {
        return new Name(
                mention.kind(),
                id,
                page.words.text.text().substring(page.start(mention), page.end(mention)),
                page.field,
                page.start(mention),
                page.end(mention),
                mention.kind() == NameKind.PERSON ? Functions.of(page, mention) : null);
    }

    /** Whether it is a body of a country that is still to be found. */
    private boolean isOpen(Mention mention) {
        return mention.entity() == null && tables.organisations().isBody(mention.id());
    }
}
