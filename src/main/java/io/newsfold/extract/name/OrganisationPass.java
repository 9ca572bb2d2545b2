package io.newsfold.extract.name;

import io.newsfold.extract.name.Dictionary.Found;
import io.newsfold.extract.name.OrganisationHead.Side;
import io.newsfold.model.NameKind;
import java.util.List;

/**
 * Finds organisations that no table lists: by a word of their name ({@code X University}, {@code X Derneği}), by what
 * they are called beside it ({@code the retailer X}), by a German compound, by their letters.
 */
final class OrganisationPass {
    private static final int LONGEST = 7;
    private static final int GERMAN = Tongues.bit("de");
    private static final int SLAVIC = Tongues.bit("pl") | Tongues.bit("ru");

    private final Reach reach;
    private final ReachOfKind kinds;
    private final Acronyms acronyms;
    private final Tables tables;
    private final Compounds compounds;
    private final OrganisationKey key;

    OrganisationPass(Tables tables) {
        this.tables = tables;
        this.reach = new Reach(tables);
        this.kinds = new ReachOfKind(tables);
        this.acronyms = new Acronyms(tables);
        this.compounds = new Compounds(reach);
        this.key = new OrganisationKey(tables);
    }

    void read(Page page, List<Found> heads) {
        for (var head : heads) {
            for (var form : head.forms()) {
                if (form.sense() instanceof OrganisationHead sense && page.words.isTelling(head.first())) {
                    take(page, head, sense);
                }
            }
        }
        compounds.read(page);
        Branches.read(page);
        dropVagueBodies(page);
        acronyms.read(page);
    }

    private void take(Page page, Found head, OrganisationHead sense) {
        var known = page.at(head.first());
        if (known != null && known.entity() != null && known.kind() == NameKind.ORGANISATION && known.length() > 1) {
            if (sense.side() == Side.AFTER && head.last() > known.last()) {
                putGrown(page, known, head);
            }
            return;
        }
        if (sense.side() == Side.AFTER_SMALL && putBodyAcross(page, head)) {
            return;
        }
        switch (sense.side()) {
            case BEFORE -> {
                int first = reach.before(page, head.first(), head.last(), LONGEST);
                boolean isSmall = !page.words.isCapitalised(head.first());
                if (!isSmall || Adjectives.isBefore(page.words, first, page.language)) {
                    int last = first < head.first() ? SmallNouns.endOfRussian(page, head.last()) : head.last();
                    put(page, first, last, head, sense);
                }
            }
            case AFTER, AFTER_SMALL -> {
                if (head.length() > 1 && reach.isDay(page, head.last() + 1)) {
                    putBeforeDay(page, head);
                    return;
                }
                int first = page.words.isCapitalised(head.first()) || (page.language & SLAVIC) != 0
                        ? reach.adjectiveBefore(page, head.first())
                        : head.first();
                boolean maySmall = sense.side() == Side.AFTER_SMALL;
                int last = reach.after(page, head.first(), head.last(), maySmall, first < head.first());
                if (last > head.last() || first < head.first()) {
                    put(page, first, Math.max(last, head.last()), head, sense);
                }
            }
            case KIND -> putNamed(page, kinds.named(page, head.last() + 1), head);
            case KIND_BEHIND -> putNamed(page, kinds.namedBefore(page, head.first()), head);
        }
    }

    /** The Ethics {@code Committee} on Thursday: the head is the last word of the name, and its small word none of it. */
    private void putBeforeDay(Page page, Found head) {
        int last = head.last() - 1;
        var sense = new OrganisationHead(Side.BEFORE, page.words.phrase(head.first(), last));
        int first = reach.before(page, head.first(), last, LONGEST);
        put(page, first, last, new Found(head.first(), last, head.forms()), sense);
    }

    /** A known institute that is for something, {@code Fraunhofer Institute for Optics}, is one of its own. */
    private void putGrown(Page page, Mention known, Found head) {
        int last = reach.after(page, head.first(), head.last(), false, false);
        if (last > head.last()) {
            var id = "org:" + PersonKey.slug(page.words.phrase(known.first(), last));
            page.put(new Mention(known.first(), last, NameKind.ORGANISATION, id, null));
        }
    }

    /** A ministry with its country inside: {@code ministère suédois de l'Intérieur}. */
    private boolean putBodyAcross(Page page, Found head) {
        var words = page.words;
        var country = page.at(head.last() + 1);
        if (country == null || country.kind() != NameKind.COUNTRY || head.length() > 1) {
            return false;
        }
        long phrase = words.key(head.first());
        Mention found = null;
        for (int word = country.last() + 1; word < Math.min(words.size, country.last() + LONGEST); word++) {
            phrase = NameKey.join(phrase, words.key(word));
            if (words.gap(word) == Words.Gap.BREAK || !tables.lexicon().knows(phrase)) {
                break;
            }
            var body = tables.body(phrase, page.language);
            if (body != null) {
                var id = tables.organisations().called(BodyCountry.id(body.id(), country));
                found = new Mention(head.first(), word, NameKind.ORGANISATION, id, null);
            }
        }
        if (found != null) {
            page.put(found);
        }
        return found != null;
    }

    /** Takes a name that a word of kind only stands beside. */
    private static void putNamed(Page page, int[] span, Found head) {
        boolean isFound = span.length == 2 && (span[0] > head.last() || span[1] < head.first());
        if (isFound && !isCovered(page, span[0], span[1])) {
            var id = "org:" + PersonKey.slug(page.words.phrase(span[0], span[1]));
            page.put(new Mention(span[0], span[1], NameKind.ORGANISATION, id, null));
        }
    }

    private void put(Page page, int first, int last, Found head, OrganisationHead sense) {
        int named = first;
        while (named < head.first() && isArticle(page.words.word(named))) {
            named++;
        }
        if ((named == head.first() && last == head.last())
                || isCovered(page, named, last)
                || isKnownBeside(page, named, last, head)
                || isBodyOfCountry(page, named, last, head)) {
            return;
        }
        var id = "org:" + PersonKey.slug(key.of(page, named, last, head, sense.base()));
        page.put(new Mention(named, last, NameKind.ORGANISATION, id, null));
    }

    /** Airline {@code Aeroflot}: what follows the head is a name by itself. */
    private static boolean isKnownBeside(Page page, int first, int last, Found head) {
        var known = page.at(last);
        return first == head.first()
                && known != null
                && known.kind() == NameKind.ORGANISATION
                && known.entity() != null
                && known.first() == head.last() + 1;
    }

    /** The police of a country is what every country has; its name has no other part. */
    private boolean isBodyOfCountry(Page page, int first, int last, Found head) {
        var body = page.at(head.first());
        if (body == null || !isBody(body.id())) {
            return false;
        }
        for (int word = first; word <= last; word++) {
            var mention = page.at(word);
            boolean isOther = (word < body.first() || word > body.last())
                    && !Reach.isConnector(page.words, word)
                    && (mention == null || mention.kind() != NameKind.COUNTRY);
            if (isOther) {
                return false;
            }
        }
        return true;
    }

    private boolean isBody(String id) {
        boolean isVague = id.endsWith(NationalBody.VAGUE);
        return tables.organisations().isBody(isVague ? id.substring(0, id.length() - NationalBody.VAGUE.length()) : id);
    }

    private static boolean isArticle(String word) {
        return word.equals("The") || word.equals("A") || word.equals("An") || word.equals("Bir");
    }

    private static boolean isCovered(Page page, int first, int last) {
        var mention = page.at(first);
        boolean isWhole = mention != null && mention.last() >= last && mention.kind() == NameKind.ORGANISATION;
        var end = page.at(last);
        return isWhole
                || (end != null && end.kind() == NameKind.ORGANISATION && end.length() > 1 && end.first() <= first);
    }

    /** A police or a government is named only with its country or with a capital that tells. */
    private void dropVagueBodies(Page page) {
        var words = page.words;
        for (int word = 0; word < words.size; word++) {
            var mention = page.at(word);
            if (mention == null || !mention.id().endsWith(NationalBody.VAGUE)) {
                continue;
            }
            page.remove(mention);
            boolean isNamed = page.language != GERMAN
                    && words.isCapitalised(word)
                    && words.isTelling(word)
                    && !words.isFirstOfSentence(word);
            if (isNamed || CountryBeside.isBesideCountry(page, mention)) {
                var id = mention.id().substring(0, mention.id().length() - NationalBody.VAGUE.length());
                page.put(new Mention(mention.first(), mention.last(), mention.kind(), id, null));
            }
        }
    }
}
