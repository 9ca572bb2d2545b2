package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks the words of a text up in the lexicon: the longest form at each place, of a kind that may stand there. */
final class Dictionary {
    private static final int TURKISH = Tongues.bit("tr");
    private static final int LONGEST = 9;
    private static final int LOUD_ACRONYM = 4;
    private static final long LARGE_CITY = 300_000;

    private final Tables tables;

    Dictionary(Tables tables) {
        this.tables = tables;
    }

    /** A form found: the words and all that it may mean there. */
    record Found(int first, int last, List<Form> forms) {
        @Nullable
        Form first(Class<? extends Sense> sense) {
            for (var form : forms) {
                if (sense.isInstance(form.sense())) {
                    return form;
                }
            }
            return null;
        }
    }

    /** The longest form that begins at the word, or null. */
    @Nullable
    Found find(Page page, int first) {
        var words = page.words;
        if (isUnspaced(words, first)) {
            return findUnspaced(page, first);
        }
        long phrase = 0;
        Found longest = null;
        for (int last = first; last < Math.min(words.size, first + LONGEST); last++) {
            if (last > first && !joins(words.gap(last))) {
                break;
            }
            phrase = last == first ? words.key(last) : NameKey.join(phrase, words.key(last));
            if (!tables.lexicon().knows(phrase)) {
                break;
            }
            var forms = accepted(page, phrase, first, last);
            if (!forms.isEmpty()) {
                longest = new Found(first, last, forms);
            }
        }
        return longest != null ? longest : inflected(page, first);
    }

    /** Chinese and Japanese: the words of a name are those that dictionaries cut, and nothing stands between them. */
    private @Nullable Found findUnspaced(Page page, int first) {
        var words = page.words;
        Found longest = null;
        long name = NameKey.start();
        for (int last = first; last < Math.min(words.size, first + LONGEST); last++) {
            if (last > first && words.start(last) != words.end(last - 1)) {
                break;
            }
            for (int i = words.start(last); i < words.end(last); i++) {
                name = NameKey.extend(name, words.text.text().charAt(i));
            }
            if (words.end(last) - words.start(first) > 1) {
                var forms = accepted(page, name, first, last);
                longest = forms.isEmpty() ? longest : new Found(first, last, forms);
            }
        }
        return longest;
    }

    private static boolean isUnspaced(Words words, int word) {
        char c = words.text.text().charAt(words.start(word));
        return c >= 0x3040 && c < 0xac00;
    }

    private static boolean joins(Words.Gap gap) {
        return gap != Words.Gap.BREAK;
    }

    /** In languages that inflect names: the form that the word is a case of, or that follows its clitics. */
    private @Nullable Found inflected(Page page, int word) {
        if (!Inflection.isOf(page.language)) {
            return null;
        }
        for (long key : Inflection.bases(page.words.word(word), page.language)) {
            var forms = accepted(page, key, word, word);
            if (!forms.isEmpty()) {
                forms.removeIf(form -> form.sense() instanceof Office);
            }
            if (!forms.isEmpty()) {
                return new Found(word, word, forms);
            }
        }
        return null;
    }

    private List<Form> accepted(Page page, long phrase, int first, int last) {
        var lexicon = tables.lexicon();
        List<Form> accepted = List.of();
        for (int i = lexicon.first(phrase); i >= 0; i = lexicon.next(i)) {
            var form = lexicon.form(i);
            if (Tongues.hold(form.languages(), page.language) && mayStand(page, form, first, last)) {
                accepted = accepted.isEmpty() ? new ArrayList<>(2) : accepted;
                accepted.add(form);
            }
        }
        return accepted;
    }

    private boolean mayStand(Page page, Form form, int first, int last) {
        var words = page.words;
        if (!words.isCased(first) && !words.isCased(last)) {
            return first < last || isTellingUncased(page, form, first);
        }
        return switch (form.writing()) {
            case ANY -> true;
            case CAPITALS -> isLoud(words, first, last);
            case CAPITALISED ->
                first < last
                        ? words.isCapitalised(first) || words.isCapitalised(last)
                        : words.isCapitalised(first) && isTelling(page, form, first);
        };
    }

    private static boolean isLoud(Words words, int first, int last) {
        for (int word = first; word <= last; word++) {
            if (!words.isNumber(word) && !words.isCapitals(word)) {
                return false;
            }
        }
        return !words.isShouted(first) || words.end(last) - words.start(first) >= LOUD_ACRONYM;
    }

    private boolean isTellingUncased(Page page, Form form, int word) {
        boolean isSmallPlace = form.sense() instanceof Entity entity
                && entity.kind() == NameKind.PLACE
                && entity.weight() < LARGE_CITY;
        return !isSmallPlace
                || (PlaceCues.isBeside(page.words, word, page.language)
                        && !tables.common().has(page.words.key(word), page.language));
    }

    /** Whether a single capitalised word is more likely this name than a common word that begins a sentence. */
    private boolean isTelling(Page page, Form form, int word) {
        if (!(form.sense() instanceof Entity entity) || entity.kind() == NameKind.COUNTRY) {
            return true;
        }
        long key = page.words.key(word);
        boolean isDoubtful = page.words.isFirstOfSentence(word) || !page.words.isTelling(word);
        if (isDoubtful && tables.common().has(key, page.language)) {
            return false;
        }
        boolean isSmallCity = entity.kind() == NameKind.PLACE && entity.weight() < LARGE_CITY;
        return !isSmallCity || mayBeSmallCity(page, entity, word, key);
    }

    /** Small cities share their names with people and things: what stands beside the word must not speak against it. */
    private boolean mayBeSmallCity(Page page, Entity city, int word, long key) {
        var place = city.place();
        boolean isAtHome = place != null && "TR".equals(place.country()) && page.language == TURKISH;
        if (tables.never().has(key) || tables.common().has(key, page.language)) {
            return false;
        }
        if (isAtHome) {
            return !tables.given().has(key) || page.words.gap(word + 1) == Words.Gap.APOSTROPHE;
        }
        return page.words.length(word) > LOUD_ACRONYM
                && !tables.given().has(key)
                && PlaceCues.isBeside(page.words, word, page.language);
    }
}
