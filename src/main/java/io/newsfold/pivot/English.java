package io.newsfold.pivot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The English side, in which all concepts are named. A line of its table is a group of words that news uses for one
 * another ({@code die = died, death, dead}); the first word or phrase names the group.
 */
final class English {
    private static final float PART_OF_PHRASE = .5f;

    private final Forms forms = new Forms(Morphology.of("en"));

    English() {
        for (var line : ConceptLines.of("en")) {
            var meaning = named(line.english());
            if (!isVerbatim(line.english())) {
                add(line.english(), meaning);
            }
            for (var form : line.forms()) {
                add(form, meaning);
            }
        }
    }

    Forms forms() {
        return forms;
    }

    private void add(String form, Weighted meaning) {
        if (form.indexOf(' ') >= 0) {
            forms.add(form, meaning.and(words(form), PART_OF_PHRASE));
        } else {
            forms.add(form, meaning);
        }
    }

    /** What an English word or phrase of a table stands for; a concept verbatim stands for itself. */
    Weighted meaning(String phrase) {
        if (isVerbatim(phrase)) {
            return Weighted.one(phrase);
        }
        if (phrase.indexOf(' ') < 0) {
            return word(phrase);
        }
        var keys = List.of(forms.morphology().key(phrase).split("[\\s'’-]+", -1));
        for (var known : forms.phrasesFrom(keys.get(0))) {
            if (known.words().equals(keys)) {
                return known.meaning();
            }
        }
        return words(phrase);
    }

    private Weighted words(String phrase) {
        var all = Weighted.NOTHING;
        for (var part : phrase.split("[\\s'’-]+", -1)) {
            if (!part.isEmpty() && !forms.isStop(forms.morphology().key(part))) {
                all = all.and(word(part), 1);
            }
        }
        return all;
    }

    private Weighted word(String word) {
        var found = known(word);
        return found == null ? Weighted.one(EnglishStem.of(word)) : found;
    }

    /** The group of a word as it stands or of its stem, if it has one. */
    @Nullable
    Weighted known(String word) {
        var acronym = forms.acronym(word);
        if (acronym != null) {
            return acronym;
        }
        var key = forms.morphology().key(word);
        var found = forms.word(key);
        if (found != null) {
            return found;
        }
        for (var ending : new String[] {"s", "es", "ed", "d", "ing"}) {
            if (key.endsWith(ending) && key.length() - ending.length() >= 3) {
                found = forms.word(key.substring(0, key.length() - ending.length()));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Weighted named(String english) {
        return Weighted.one(isVerbatim(english) ? english : english.replace(' ', '_'));
    }

    private static boolean isVerbatim(String english) {
        return "@#*~".indexOf(english.charAt(0)) >= 0;
    }
}
