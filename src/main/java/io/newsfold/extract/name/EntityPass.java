package io.newsfold.extract.name;

import io.newsfold.extract.name.Dictionary.Found;
import io.newsfold.model.NameKind;
import java.util.ArrayList;
import java.util.List;

/** Finds what the tables know: organisations, places, countries and their peoples, people often in the news, offices. */
final class EntityPass {
    private static final int GERMAN = Tongues.bit("de");
    private static final int DUTCH = Tongues.bit("nl");
    private static final int POLISH = Tongues.bit("pl");
    private static final int SHORT = 3;

    private final Tables tables;
    private final Dictionary dictionary;
    private final PlaceChoice places;

    EntityPass(Tables tables, PlaceChoice places) {
        this.tables = tables;
        this.dictionary = new Dictionary(tables);
        this.places = places;
    }

    /** Fills the page and gives the words that make organisations of those beside them. */
    List<Found> read(Page page) {
        var heads = new ArrayList<Found>();
        for (int word = 0; word < page.words.size; ) {
            var found = dictionary.find(page, word);
            if (found != null && isArticleOfNext(page, found)) {
                word++;
                continue;
            }
            if (found == null) {
                boolean mayBeOffice = page.language == GERMAN ? page.words.isCapitalised(word) : page.language == DUTCH;
                if (mayBeOffice && CompoundOffices.is(page.words, word)) {
                    page.putOffice(word, word);
                }
                word++;
                continue;
            }
            if (found.first(OrganisationHead.class) != null) {
                heads.add(found);
            }
            word = take(page, found) ? found.last() + 1 : word + 1;
        }
        return heads;
    }

    /** A town called {@code El Centro} is not meant where an organisation's name goes on behind the article. */
    private boolean isArticleOfNext(Page page, Found found) {
        int next = found.first() + 1;
        boolean isArticle = found.length() == 2
                && page.words.length(found.first()) <= SHORT
                && SmallWords.CONNECTORS.has(page.words.key(found.first()));
        var other = isArticle ? dictionary.find(page, next) : null;
        if (other == null || other.first(OrganisationHead.class) == null) {
            return other != null && other.last() > found.last();
        }
        int after = other.last() + 1;
        return after < page.words.size && page.words.isCapitalised(after) && page.words.gap(after) == Words.Gap.SPACE;
    }

    private boolean take(Page page, Found found) {
        var body = found.first(NationalBody.class);
        var office = found.first(Office.class);
        var nationality = found.first(Nationality.class);
        boolean isSingle = found.first() == found.last();
        var entities = entities(found);
        if (isSingle && (isOfNamesake(page, entities, found.last()) || isBehindOther(page, entities, found.last()))) {
            return false;
        }
        boolean isPerson = !entities.isEmpty() && entities.get(0).kind() == NameKind.PERSON;
        if (isPerson && tables.things().isOfThing(page, found.first(), found.last())) {
            return true;
        }
        if (body != null && entities.isEmpty() && !isOfOffice(page, found)) {
            var id = ((NationalBody) body.sense()).openId();
            page.put(new Mention(found.first(), found.last(), NameKind.ORGANISATION, id, null));
            return true;
        }
        if (!entities.isEmpty()
                && !(isSingle && (isOfPerson(page, found.first()) || isSurname(page, found, entities)))) {
            putEntity(page, found, entities);
            return true;
        }
        if (nationality != null && !(isSingle && isOfPerson(page, found.first()))) {
            var country = ((Nationality) nationality.sense()).country();
            page.put(Mention.of(found.first(), found.last(), country));
            return true;
        }
        if (office != null) {
            page.putOffice(found.first(), found.last());
            putOrganisationOfOffice(page, found);
            return true;
        }
        return false;
    }

    private void putEntity(Page page, Found found, List<Entity> entities) {
        var chosen = places.choose(entities);
        var mention = Mention.of(found.first(), found.last(), chosen);
        page.put(mention);
        if (chosen.place() != null) {
            dictionary.places().accept(page.words, found.first(), found.last());
            places.note(page, mention, entities);
        }
    }

    /** {@code NATO} in {@code NATO Secretary General}, {@code European Commission} before its president. */
    private void putOrganisationOfOffice(Page page, Found office) {
        for (int first = office.first(); first <= office.last(); first++) {
            long phrase = page.words.key(first);
            for (int last = first; last <= office.last(); last++) {
                phrase = last == first ? phrase : NameKey.join(phrase, page.words.key(last));
                boolean isTelling = last > first || page.words.isCapitals(first);
                if (isTelling && last - first < office.last() - office.first()) {
                    putOrganisation(page, phrase, first, last);
                }
            }
        }
    }

    private void putOrganisation(Page page, long phrase, int first, int last) {
        tables.lexicon().forms(phrase, form -> {
            boolean isOrganisation = form.sense() instanceof Entity entity && entity.kind() == NameKind.ORGANISATION;
            boolean isFree = page.isFree(first) && page.isFree(last);
            if (isOrganisation
                    && page.words.isCapitalised(first)
                    && Tongues.hold(form.languages(), page.language)
                    && isFree) {
                page.put(Mention.of(first, last, (Entity) form.sense()));
            }
        });
    }

    /** Whether the word is the title of a person or the like. */
    private static boolean isOfOffice(Page page, Found found) {
        return found.first() == found.last() && found.first(Office.class) != null && page.isFree(found.first());
    }

    private static List<Entity> entities(Found found) {
        var entities = new ArrayList<Entity>(found.forms().size());
        for (var form : found.forms()) {
            if (form.sense() instanceof Entity entity) {
                entities.add(entity);
            }
        }
        return entities;
    }

    /** Whether a surname that stands for somebody known begins the name of somebody else: {@code Esad} Şeybani. */
    private boolean isOfNamesake(Page page, List<Entity> entities, int word) {
        var words = page.words;
        int next = word + 1;
        return !entities.isEmpty()
                && entities.get(0).kind() == NameKind.PERSON
                && next < words.size
                && page.language != GERMAN
                && words.gap(next) == Words.Gap.SPACE
                && words.isCapitalised(next)
                && !words.isCapitals(next)
                && words.isTelling(word)
                && !tables.never().has(words.key(next))
                && !tables.common().has(words.key(next), page.language)
                && dictionary.find(page, next) == null;
    }

    /** Whether another name stands before a surname that stands for somebody known: Gerson {@code Silva}. */
    private boolean isBehindOther(Page page, List<Entity> entities, int word) {
        var words = page.words;
        int before = word - 1;
        return !entities.isEmpty()
                && entities.get(0).kind() == NameKind.PERSON
                && before >= 0
                && page.language != GERMAN
                && page.language != POLISH
                && words.gap(word) == Words.Gap.SPACE
                && words.isTelling(word)
                && words.isCapitalised(before)
                && !words.isCapitals(before)
                && !words.isFirstOfSentence(before)
                && page.isFree(before)
                && !page.isOffice(before)
                && !tables.never().has(words.key(before))
                && !tables.common().has(words.key(before), page.language);
    }

    /** Whether the word is more likely a part of somebody's name: {@code Paris} Hilton, Jack {@code London}. */
    private boolean isOfPerson(Page page, int word) {
        var words = page.words;
        if (!words.isCased(word) || (words.isCapitals(word) && words.isTelling(word))) {
            return false;
        }
        if (isGivenBefore(page, word)) {
            return true;
        }
        int next = word + 1;
        boolean isAfterOffice = page.officeTo(word - 1) >= 0 && words.gap(word) == Words.Gap.SPACE;
        return next < words.size
                && words.gap(next) == Words.Gap.SPACE
                && words.isCapitalised(next)
                && !words.isCapitals(next)
                && words.isTelling(word)
                && (tables.isGiven(page, word)
                        || (isAfterOffice && tables.family().has(words.key(word))))
                && !tables.never().has(words.key(next))
                && !tables.common().has(words.key(next), page.language)
                && dictionary.find(page, next) == null;
    }

    /** Whether a company's name ends that of a person with two names before it: Renata Olguín {@code Ferrari}. */
    private boolean isSurname(Page page, Found found, List<Entity> entities) {
        var words = page.words;
        int middle = found.first() - 1;
        return middle > 0
                && entities.get(0).kind() == NameKind.ORGANISATION
                && !words.isCapitals(found.first())
                && words.gap(found.first()) == Words.Gap.SPACE
                && page.isFree(middle)
                && words.isCapitalised(middle)
                && !words.isCapitals(middle)
                && isGivenBefore(page, middle);
    }

    private boolean isGivenBefore(Page page, int word) {
        var words = page.words;
        int before = word - 1;
        boolean isJoined = word > 0 && (words.gap(word) == Words.Gap.SPACE || words.gap(word) == Words.Gap.HYPHEN);
        return isJoined
                && page.isFree(before)
                && !page.isOffice(before)
                && words.isCapitalised(before)
                && !words.isCapitals(before)
                && tables.given().has(words.key(before))
                && !tables.never().has(words.key(before))
                && !(words.isFirstOfSentence(before) && tables.common().has(words.key(before), page.language));
    }
}
