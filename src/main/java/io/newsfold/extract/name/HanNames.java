package io.newsfold.extract.name;

import io.newsfold.extract.Reading;
import io.newsfold.model.Field;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of Chinese and Japanese articles by their characters, since the dictionaries that cut words do not know
 * names. The order is that of {@link Names}: what tables know, organisations, people, and who is told again; places by their
 * sound come last, for they need the countries of the whole article.
 */
final class HanNames {
    private static final List<Field> BODY_FIRST = List.of(Field.BODY, Field.DESCRIPTION, Field.TITLE);
    private static final int LANGUAGES = Tongues.bit("zh") | Tongues.bit("ja");
    private static final int LONGEST_FUNCTION = 24;

    private final Tables tables;

    HanNames(Tables tables) {
        this.tables = tables;
    }

    static boolean reads(int language) {
        return (language & LANGUAGES) != 0;
    }

    List<Name> read(Reading reading, int language) {
        var places = new PlaceChoice(tables.gazetteer(), language);
        var entities = new HanEntities(tables, places);
        var people = new HanPeople(tables, places);
        var again = new HanAgain(tables);
        var organisations = new HanOrganisations(tables, places);
        var sites = new HanPlaces(tables, places);
        var pages = new ArrayList<HanPage>();
        var heads = new ArrayList<List<int[]>>();
        for (var field : BODY_FIRST) {
            var page = new HanPage(field, reading.text(field), language);
            people.readJointed(page);
            heads.add(entities.read(page));
            entities.countVotes(page);
            pages.add(page);
        }
        pages.forEach(again::remember);
        pages.forEach(again::readAgain);
        pages.forEach(people::readTold);
        pages.forEach(again::remember);
        pages.forEach(again::readAgain);
        for (int i = 0; i < pages.size(); i++) {
            organisations.read(pages.get(i), heads.get(i));
        }
        pages.forEach(sites::read);
        return names(pages);
    }

    private static List<Name> names(List<HanPage> pages) {
        var names = new ArrayList<Name>();
        for (int i = pages.size() - 1; i >= 0; i--) {
            var page = pages.get(i);
            for (var found : page.names()) {
                addInner(page, found, names);
                names.add(new Name(
                        found.kind(),
                        found.id(),
                        page.scanned.text().substring(found.start(), found.end()),
                        page.field,
                        found.start(),
                        found.end(),
                        found.kind() == NameKind.PERSON ? function(page, found) : null));
            }
        }
        return names;
    }

    /** The town in the name of an organisation is a name too: it tells where something is. */
    private static void addInner(HanPage page, HanPage.Found found, List<Name> names) {
        for (var inner : found.inner()) {
            var place = inner.entity() == null ? null : inner.entity().place();
            if (place != null && place.kind() == Place.Kind.CITY) {
                names.add(new Name(
                        inner.kind(),
                        inner.id(),
                        page.scanned.text().substring(inner.start(), inner.end()),
                        page.field,
                        inner.start(),
                        inner.end(),
                        null));
            }
        }
    }

    /** The title beside a person, with whose it is: {@code 土耳其外交部长}. */
    private static @Nullable String function(HanPage page, HanPage.Found person) {
        int start = person.start();
        while (person.start() - start < LONGEST_FUNCTION) {
            int title = page.titleTo(start);
            var holder = start < person.start() ? page.name(start - 1) : null;
            if (title >= 0) {
                start = title;
            } else if (holder != null && holder.kind() != NameKind.PERSON) {
                start = holder.start();
            } else if (start < person.start() && page.at(start - 1) == '兼' && page.titleTo(start - 1) >= 0) {
                start--;
            } else {
                break;
            }
        }
        int end = page.titleFrom(person.end());
        return start < person.start()
                ? page.scanned.text().substring(start, person.start())
                : end > 0 ? page.scanned.text().substring(person.end(), end) : null;
    }
}
