package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks the words of a text up in the lexicon: the longest form at each place, of a kind that may stand there. */
final class Dictionary {
    private static final int LONGEST = 9;
    private static final int LONGEST_PLACE = 4;
    private static final int LOUD_ACRONYM = 4;
    private static final int SHORTEST_SPOKEN = 3;
    private static final int ROMANCE = Tongues.bits("esitptfr");
    private static final int SPOKEN = Tongues.bits("esitptfrdenlpl");

    private final Tables tables;
    private final PlaceEvidence places;

    Dictionary(Tables tables) {
        this.tables = tables;
        this.places = new PlaceEvidence(tables);
    }

    /** What was found to be a place in the article so far. */
    PlaceEvidence places() {
        return places;
    }

    /** A form found: the words and all that it may mean there. */
    record Found(int first, int last, List<Form> forms) {
        int length() {
            return last - first + 1;
        }

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
        var stems = tables.stems(page.language);
        var declined = stems == null ? null : declined(page, first, stems);
        if (declined != null && (longest == null || declined.last() > longest.last())) {
            return declined;
        }
        var ended = stems == null ? null : inflectedEnd(page, first);
        if (ended != null && (longest == null || ended.last() > longest.last())) {
            return ended;
        }
        if (longest != null && longest.last() > first) {
            return longest;
        }
        var pair = inflectedPair(page, first);
        return pair != null ? pair : longest != null ? longest : inflected(page, first);
    }

    /** In languages that decline names: the longest form whose words have the stems of these words. */
    private @Nullable Found declined(Page page, int first, Stems stems) {
        var words = page.words;
        var lexicon = stems.lexicon();
        long phrase = 0;
        Found longest = null;
        for (int last = first; last < Math.min(words.size, first + LONGEST); last++) {
            if ((last > first && !joins(words.gap(last))) || words.isNumber(last)) {
                break;
            }
            long stem = page.stem(stems, last);
            phrase = last == first ? stem : NameKey.join(phrase, stem);
            if (!lexicon.knows(phrase)) {
                break;
            }
            var forms = accepted(page, lexicon, phrase, first, last);
            longest = forms.isEmpty() ? longest : new Found(first, last, forms);
        }
        return longest;
    }

    /** Chinese and Japanese: the words of a name are those that dictionaries cut, and nothing stands between them. */
    private @Nullable Found findUnspaced(Page page, int first) {
        var words = page.words;
        Found longest = null;
        for (int last = first; last < Math.min(words.size, first + LONGEST); last++) {
            if (last > first && words.start(last) != words.end(last - 1)) {
                break;
            }
            if (words.end(last) - words.start(first) > 1) {
                long name = NameKey.hash(words.text.text(), words.start(first), words.end(last));
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
        if (Inflection.isOf(page.language)) {
            for (long key : Inflection.bases(page.words.word(word), page.language)) {
                var forms = accepted(page, key, word, word);
                forms.removeIf(form -> form.sense() instanceof Office);
                if (!forms.isEmpty()) {
                    return new Found(word, word, forms);
                }
            }
        }
        if (!PlaceCases.mayBe(page.words, word, page.language)) {
            return null;
        }
        for (long key : PlaceCases.bases(page.words.word(word), page.language)) {
            var forms = places(page, key, word, word);
            if (!forms.isEmpty()) {
                return new Found(word, word, forms);
            }
        }
        return null;
    }

    /** {@code Nowym Jorku}, {@code Нижнем Новгороде}: both words of a place stand in the case. */
    private @Nullable Found inflectedPair(Page page, int word) {
        var words = page.words;
        boolean mayBePair = PlaceCases.hasAdjectives(page.language)
                && word + 1 < words.size
                && words.isCapitalised(word)
                && joins(words.gap(word + 1));
        if (!mayBePair) {
            return null;
        }
        for (long first : PlaceCases.adjectives(words.word(word), page.language)) {
            if (!tables.lexicon().knows(first)) {
                continue;
            }
            var seconds = new ArrayList<Long>(Inflection.bases(words.word(word + 1), page.language));
            seconds.addAll(PlaceCases.bases(words.word(word + 1), page.language));
            Inflection.russianBases(words.word(word + 1)).forEach(base -> seconds.add(NameKey.hash(base)));
            seconds.add(words.key(word + 1));
            seconds.addAll(PlaceCases.divisions(words.word(word + 1)));
            seconds.addAll(PlaceCases.adjectives(words.word(word + 1), page.language));
            for (long second : seconds) {
                var forms = places(page, NameKey.join(first, second), word, word + 1);
                if (!forms.isEmpty()) {
                    return new Found(word, word + 1, forms);
                }
            }
        }
        return null;
    }

    /** {@code Санкт-Петербурге}, {@code Лос-Анджелеса}: of a place of several words the last alone stands in the case. */
    private @Nullable Found inflectedEnd(Page page, int first) {
        var words = page.words;
        if (!Inflection.isRussian(page.language) || !words.isCapitalised(first)) {
            return null;
        }
        long phrase = words.key(first);
        Found longest = null;
        for (int last = first + 1; last < Math.min(words.size, first + LONGEST_PLACE); last++) {
            if (!joins(words.gap(last)) || !tables.lexicon().knows(phrase)) {
                break;
            }
            for (String base : Inflection.russianBases(words.word(last))) {
                var forms = places(page, NameKey.join(phrase, NameKey.hash(base)), first, last);
                if (!forms.isEmpty()) {
                    longest = new Found(first, last, forms);
                    break;
                }
            }
            phrase = NameKey.join(phrase, words.key(last));
        }
        return longest;
    }

    private List<Form> places(Page page, long phrase, int first, int last) {
        if (!tables.lexicon().knows(phrase)) {
            return List.of();
        }
        var forms = accepted(page, phrase, first, last);
        forms.removeIf(form -> !(form.sense() instanceof Entity entity) || entity.place() == null);
        return forms;
    }

    private List<Form> accepted(Page page, long phrase, int first, int last) {
        return accepted(page, tables.lexicon(), phrase, first, last);
    }

    private List<Form> accepted(Page page, Lexicon lexicon, long phrase, int first, int last) {
        boolean mayBeCity = mayBeCity(page.words, first, last);
        if (!mayBeCity && !lexicon.mayBeSmall(phrase)) {
            return new ArrayList<>();
        }
        var accepted = new ArrayList<Form>(2);
        places.begin();
        lexicon.forms(phrase, form -> {
            if (Tongues.hold(form.languages(), page.language) && mayStand(page, form, first, last)) {
                accepted.add(form);
            }
        });
        if (mayBeCity) {
            lexicon.cities(phrase, page.language, form -> {
                if (mayStand(page, form, first, last)) {
                    accepted.add(form);
                }
            });
        }
        return accepted;
    }

    private static boolean mayBeCity(Words words, int first, int last) {
        return words.isCapitalised(first)
                || words.isCapitalised(last)
                || !(words.isCased(first) || words.isCased(last));
    }

    private boolean mayStand(Page page, Form form, int first, int last) {
        var words = page.words;
        if (!words.isCased(first) && !words.isCased(last)) {
            return !(form.sense() instanceof Entity entity)
                    || entity.kind() != NameKind.PLACE
                    || places.mayStand(page, entity, first, last);
        }
        return switch (form.writing()) {
            case ANY -> true;
            case CAPITALS -> isLoud(words, first, last) || (first == last && isSpoken(page, first));
            case CAPITALISED ->
                (words.isCapitalised(first) || (first < last && words.isCapitalised(last)))
                        && isTelling(page, form, first, last);
        };
    }

    /** Whether an acronym is written like a word, as Romance languages do: {@code Acnur}, {@code Unesco}. */
    private boolean isSpoken(Page page, int word) {
        var words = page.words;
        return (page.language & SPOKEN) != 0
                && words.isCapitalised(word)
                && words.length(word) >= ((page.language & ROMANCE) != 0 ? SHORTEST_SPOKEN : SHORTEST_SPOKEN + 1)
                && !(words.gap(word + 1) == Words.Gap.SPACE && words.isCapitalised(word + 1))
                && words.isTelling(word)
                && !tables.common().has(words.key(word))
                && !tables.given().has(words.key(word));
    }

    private static boolean isLoud(Words words, int first, int last) {
        for (int word = first; word <= last; word++) {
            if (!words.isNumber(word) && !words.isCapitals(word)) {
                return false;
            }
        }
        return !words.isShouted(first) || words.end(last) - words.start(first) >= LOUD_ACRONYM;
    }

    /** Whether a capitalised word is more likely this name than a common word that begins a sentence. */
    private boolean isTelling(Page page, Form form, int first, int last) {
        return !(form.sense() instanceof Entity entity)
                || (entity.kind() == NameKind.PLACE
                        ? places.mayStand(page, entity, first, last)
                        : entity.kind() == NameKind.COUNTRY || mayBegin(page, first, last));
    }

    /** Whether the capital at the beginning of a sentence is not all that speaks for the name. */
    private boolean mayBegin(Page page, int first, int last) {
        return !isCommonHead(page, first) || (first < last && page.words.isCapitalised(last));
    }

    private boolean isCommonHead(Page page, int word) {
        boolean isDoubtful = page.words.isFirstOfSentence(word) || !page.words.isTelling(word);
        return isDoubtful && tables.common().has(page.words.key(word), page.language);
    }
}
