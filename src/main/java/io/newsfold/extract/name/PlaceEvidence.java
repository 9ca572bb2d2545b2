package io.newsfold.extract.name;

import io.newsfold.extract.name.PlaceCues.Strength;
import io.newsfold.model.Field;
import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Decides whether a word that is the name of a place is meant as one. The smaller the place, the more must speak for
 * it: most names of villages are surnames or common words somewhere.
 */
final class PlaceEvidence {
    private static final long GREAT = 5_000_000;
    private static final long LARGE = 300_000;
    private static final long MIDDLE = 50_000;
    private static final long SMALL = 15_000;
    private static final int SHORT = 3;
    private static final int APPOSITION = 4;
    private static final int FEW = 16;

    private final Tables tables;
    private long[] accepted = new long[FEW];
    private int acceptedSize;
    private boolean isSeen;
    private boolean mayBeAny;
    private boolean isKnown;
    private boolean isHead;
    private boolean isDoubtful;
    private boolean isWeak;
    private boolean isOfPeople;
    private Strength beside = Strength.NONE;

    PlaceEvidence(Tables tables) {
        this.tables = tables;
    }

    /** Remembers a name that the article told with evidence: it needs none when it comes again. */
    void accept(Words words, int first, int last) {
        long phrase = phrase(words, first, last);
        if (isAccepted(phrase)) {
            return;
        }
        if (acceptedSize == accepted.length) {
            accepted = Arrays.copyOf(accepted, acceptedSize * 2);
        }
        accepted[acceptedSize++] = phrase;
    }

    boolean mayStand(Page page, Entity entity, int first, int last) {
        long weight = entity.weight();
        if (entity.kind() == NameKind.COUNTRY) {
            return true;
        }
        if (first < last && isDivision(page, entity, first)) {
            return true;
        }
        if (weight >= LARGE) {
            return first == last ? mayBeGreat(page, entity, first) : mayBeGreat(page, weight, first, last);
        }
        boolean isPhrase = first < last && page.words.start(first + 1) != page.words.end(first);
        return isPhrase ? mayBePhrase(page, entity, first, last) : mayBeSmall(page, entity, first, last);
    }

    /** A province's full name, whose last word many languages write small: {@code Белгородская область}. */
    private static boolean isDivision(Page page, Entity entity, int first) {
        var place = entity.place();
        return place != null
                && place.kind() == Place.Kind.REGION
                && entity.weight() >= MIDDLE
                && page.words.isCapitalised(first)
                && page.words.isTelling(first);
    }

    private static boolean mayBeGreat(Page page, long weight, int first, int last) {
        return weight >= GREAT || isWhole(page.words, first, last);
    }

    /** A region that is called like a person needs a word that speaks for it. */
    private boolean mayBeGreat(Page page, Entity entity, int word) {
        var place = entity.place();
        boolean isRegion = place != null && place.kind() == Place.Kind.REGION && entity.weight() < GREAT;
        long key = page.words.key(word);
        boolean isPerson = isRegion && tables.given().has(key);
        return mayBeLarge(page, word)
                && !(isPerson && !PlaceCues.isBeside(page, word))
                && !(isRegion && PlaceCues.isNever(key, page.language));
    }

    private static boolean isWhole(Words words, int first, int last) {
        return !words.isCased(first) || (words.isCapitalised(first) && words.isCapitalised(last));
    }

    private boolean mayBeLarge(Page page, int word) {
        if (!page.words.isCased(word)) {
            return true;
        }
        boolean isDoubtful = page.words.isFirstOfSentence(word) || !page.words.isTelling(word);
        return !isDoubtful || !tables.common().has(page.words.key(word), page.language);
    }

    private boolean mayBePhrase(Page page, Entity entity, int first, int last) {
        var words = page.words;
        if (entity.weight() >= MIDDLE && words.isCapitalised(last)) {
            return true;
        }
        return isWhole(words, first, last)
                && (entity.weight() >= SMALL
                        || isAccepted(words, first, last)
                        || strength(page, entity, first, last).compareTo(Strength.WEAK) >= 0);
    }

    /** Forgets what was seen of the last words: others are asked about next, or something was found since. */
    void begin() {
        isSeen = false;
    }

    /** A name may have a hundred bearers: what does not depend on which of them is meant is looked at once. */
    private void look(Page page, int word, int last) {
        var words = page.words;
        long key = words.key(word);
        isSeen = true;
        mayBeAny = mayBeLarge(page, word) && !(word == last && PlaceCues.isNever(key, page.language));
        boolean isCommon = mayBeAny && word == last && tables.common().has(key, page.language);
        isKnown = mayBeAny && !isCommon && isAccepted(words, word, last);
        if (mayBeAny && !isKnown) {
            beside = PlaceCues.beside(page, word, last);
            isHead = beside.compareTo(Strength.LOCATIVE) < 0 && isHead(page, word);
            isDoubtful = isCommon || (word == last && tables.never().has(key));
            isOfPeople = tables.given().has(key) || tables.frequentSurnames().has(key);
            isWeak = isDoubtful || words.end(last) - words.start(word) <= SHORT;
        }
    }

    private boolean mayBeSmall(Page page, Entity entity, int word, int last) {
        if (!isSeen) {
            look(page, word, last);
        }
        if (!mayBeAny || isKnown) {
            return mayBeAny;
        }
        boolean isTold = isHead
                || (beside.compareTo(Strength.LOCATIVE) < 0
                        && (isInApposition(page, entity, last) || isBehindCountry(page, entity, word)));
        var strength = isTold ? Strength.TOLD : beside;
        boolean isNamed = entity.weight() >= 4 * MIDDLE && strength != Strength.NONE && isHome(entity, page.language);
        if (isWeak || (isOfPeople && !isNamed)) {
            var words = page.words;
            boolean isEnough = strength == Strength.TOLD || (strength == Strength.LOCATIVE && entity.weight() >= SMALL);
            return isEnough && words.isTelling(word) && !(isDoubtful && words.isFirstOfSentence(word));
        }
        return strength.compareTo(needed(page, entity, word)) >= 0;
    }

    private static Strength needed(Page page, Entity entity, int word) {
        boolean isHome = isHome(entity, page.language);
        boolean isCased = page.words.isCased(word);
        if (entity.weight() >= MIDDLE) {
            boolean isKnown = isHome || (entity.weight() >= 2 * MIDDLE && page.words.length(word) > SHORT + 1);
            return isCased && isKnown ? Strength.NONE : Strength.WEAK;
        }
        if (entity.weight() >= SMALL) {
            return isHome && page.language == Tongues.bit("tr") ? Strength.NONE : Strength.WEAK;
        }
        return Strength.LOCATIVE;
    }

    private static boolean isHome(Entity entity, int language) {
        var place = entity.place();
        return place != null && place.country() != null && PlaceCues.isHome(place.country(), language);
    }

    private boolean isAccepted(Words words, int first, int last) {
        return isAccepted(phrase(words, first, last));
    }

    private boolean isAccepted(long phrase) {
        for (int i = 0; i < acceptedSize; i++) {
            if (accepted[i] == phrase) {
                return true;
            }
        }
        return false;
    }

    private static long phrase(Words words, int first, int last) {
        long phrase = words.key(first);
        for (int word = first + 1; word <= last; word++) {
            phrase = NameKey.join(phrase, words.key(word));
        }
        return phrase;
    }

    private Strength strength(Page page, Entity entity, int first, int last) {
        var beside = PlaceCues.beside(page, first, last);
        if (beside.compareTo(Strength.LOCATIVE) >= 0) {
            return beside;
        }
        boolean isTold = isInApposition(page, entity, last) || isBehindCountry(page, entity, first);
        return isTold || isHead(page, first) ? Strength.TOLD : beside;
    }

    /** {@code в норвежском Тромсё}, {@code Italian Bolzano}: the country that holds it stands directly before. */
    private static boolean isBehindCountry(Page page, Entity entity, int first) {
        boolean isNear = first > 0 && page.words.gap(first) == Words.Gap.SPACE;
        var mention = isNear ? page.at(first - 1) : null;
        var country = mention == null ? null : mention.entity();
        var holder = country == null || country.kind() != NameKind.COUNTRY ? null : country.place();
        var place = entity.place();
        return holder != null
                && place != null
                && place.country() != null
                && place.country().equals(holder.country());
    }

    /** {@code X, Ontario}, {@code X (Greece)}: followed by what holds it. */
    private boolean isInApposition(Page page, Entity entity, int last) {
        var words = page.words;
        var place = entity.place();
        int next = last + 1;
        boolean isNear = place != null
                && next < words.size
                && (words.gap(next) == Words.Gap.COMMA || isBracketed(words, next))
                && words.sentence(next) == words.sentence(last);
        var country = place == null ? null : place.country();
        if (!isNear || country == null) {
            return false;
        }
        var holder = new Holder(country, page.language);
        long phrase = 0;
        for (int word = next; word < Math.min(words.size, next + APPOSITION); word++) {
            phrase = word == next ? words.key(word) : NameKey.join(phrase, words.key(word));
            tables.lexicon().forms(phrase, holder);
            if (holder.found) {
                return true;
            }
        }
        return false;
    }

    private static final class Holder implements Consumer<Form> {
        private final String country;
        private final int language;
        private boolean found;

        Holder(String country, int language) {
            this.country = country;
            this.language = language;
        }

        @Override
        public void accept(Form form) {
            found |= form.sense() instanceof Entity holder
                    && holder.place() != null
                    && country.equals(holder.place().country())
                    && Tongues.hold(form.languages(), language);
        }
    }

    private static boolean isBracketed(Words words, int word) {
        int before = words.start(word) - 1;
        return before >= 0 && words.text.text().charAt(before) == '(' && before - words.end(word - 1) <= 1;
    }

    /** At the very head of a text, before a dash, a bracket or a date: where the report was written. */
    private static boolean isHead(Page page, int first) {
        var words = page.words;
        if (first > 1 || words.size < 3 || page.field != Field.BODY) {
            return false;
        }
        int end = words.end(first);
        var text = words.text.text();
        for (int i = end; i < Math.min(text.length(), end + 3); i++) {
            if ("–—(-".indexOf(text.charAt(i)) >= 0 && i > end) {
                return true;
            }
        }
        return words.isCapitals(first) && !words.isCapitals(Math.min(words.size - 1, first + 2));
    }
}
