package io.newsfold.pivot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Makes the vocabulary of a language from its tables, the most trusted first. */
final class Vocabularies {
    private static final float AMBIGUOUS = .7f;

    private Vocabularies() {}

    /** The language of a tag, by which tables are named. */
    static String language(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return language.isEmpty() ? "und" : language;
    }

    static Vocabulary of(String language, English english) {
        var forms = new Forms(Morphology.of(language));
        curated(language, english).forEach(forms::add);
        CldrNames.addTo(forms, language, english);
        addStops(forms, language);
        addWordnet(forms, language, english);
        return new Vocabulary(language, forms, null);
    }

    /** Forms in the order of their tables; one that stands in several lines has each of their meanings, at less weight. */
    private static Map<String, Weighted> curated(String language, English english) {
        var meanings = new LinkedHashMap<String, Weighted>();
        for (var line : ConceptLines.of(language)) {
            var meaning = english.meaning(line.english());
            for (var form : line.forms()) {
                meanings.merge(
                        form,
                        meaning,
                        (one, other) -> one.equals(other)
                                ? one
                                : Weighted.NOTHING.and(one, AMBIGUOUS).and(other, AMBIGUOUS));
            }
        }
        return meanings;
    }

    static void addStops(Forms forms, String language) {
        for (var line : ConceptLines.ofResource("stops.txt")) {
            if (line.english().equals(language)) {
                line.forms().forEach(forms::stop);
            }
        }
    }

    /** Lines {@code lemma TAB word:weight …}, weights in hundredths. */
    private static void addWordnet(Forms forms, String language, English english) {
        var stream = Vocabularies.class.getResourceAsStream("wordnet-" + language + ".tsv.gz");
        if (stream == null) {
            return;
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                forms.add(line.substring(0, tab), senses(line.substring(tab + 1), english));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the wordnet of " + language, e);
        }
    }

    private static Weighted senses(String senses, English english) {
        var concepts = new ArrayList<String>();
        var weights = new ArrayList<Float>();
        for (var sense : senses.split(" ", -1)) {
            int colon = sense.lastIndexOf(':');
            var meaning = english.meaning(sense.substring(0, colon));
            for (int i = 0; i < meaning.concepts().size(); i++) {
                concepts.add(meaning.concepts().get(i));
                weights.add(meaning.weights().get(i) * Integer.parseInt(sense.substring(colon + 1)) / 100f);
            }
        }
        return new Weighted(concepts, weights);
    }
}
