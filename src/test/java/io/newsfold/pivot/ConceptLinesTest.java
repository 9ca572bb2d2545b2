package io.newsfold.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptLinesTest {
    @Test
    void noWordOfEnglishStandsForTwoConcepts() {
        var conceptOf = new HashMap<String, String>();
        var shared = new ArrayList<String>();

        for (var line : ConceptLines.of("en")) {
            for (var form : line.forms()) {
                var other = conceptOf.put(form, line.english());
                if (other != null && !other.equals(line.english())) {
                    shared.add(form + " of " + other + " and of " + line.english());
                }
            }
        }

        assertThat(shared).isEmpty();
    }

    @Test
    void aConceptHasOneLine() {
        var seen = new HashSet<String>();

        assertThat(ConceptLines.of("en"))
                .allSatisfy(line ->
                        assertThat(seen.add(line.english())).as(line.english()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "ru", "ar", "it", "pt", "nl", "fa"})
    void everyConceptHasWordsInEveryLanguage(String language) {
        var known = new HashSet<String>();
        ConceptLines.of(language).forEach(line -> known.add(line.english()));

        assertThat(ConceptLines.of("en"))
                .extracting(ConceptLines.Line::english)
                .filteredOn(concept -> !concept.startsWith("*") && !known.contains(concept))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'The two carmakers called off their merger', merger",
        "de, 'Der Zusammenschluss der beiden Werften', merger",
        "ru, 'О слиянии двух верфей', merger",
        "ar, 'اندماج الشركتين', merger",
        "zh, 两家船厂宣布合并, merger",
        "tr, 'İki tersanenin birleşmesi', merger",
        "es, 'La moción de censura de ayer', no_confidence",
        "fr, 'La motion de censure de mardi', no_confidence",
        "it, 'La mozione di sfiducia di ieri', no_confidence",
        "pt, 'A moção de censura de ontem', no_confidence",
        "nl, 'De motie van wantrouwen van gisteren', no_confidence",
        "fa, 'رأی اعتماد مجلس', no_confidence",
        "de, 'Die Geiselnahme in der Bank', hostage_release",
        "tr, 'Sanık müebbet hapis aldı', life_sentence",
    })
    void aSharpWordMeansTheSameInEveryLanguage(String language, String text, String concept) {
        assertThat(LexiconTest.concepts(language, text)).containsKey(concept);
    }
}
