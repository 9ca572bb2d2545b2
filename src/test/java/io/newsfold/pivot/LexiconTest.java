package io.newsfold.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.newsfold.text.TextScanner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @ParameterizedTest
    @CsvSource({
        "tr, Dışişleri Bakanının açıklaması, minister",
        "tr, bir köprünün ağır yaralıları, injure",
        "tr, Türkiye'de, @tr",
        "tr, ABD'nin, @us",
        "tr, mayıs ayında, ~m5",
        "en, in Turkey, @tr",
        "en, American troops, @us",
        "de, in der Türkei, @tr",
        "ar, في تركيا, @tr",
        "ru, в Турции, @tr",
        "zh, 在土耳其举行, @tr",
    })
    void wordsBecomeEnglishConcepts(String language, String text, String concept) {
        assertThat(concepts(language, text)).containsKey(concept);
    }

    @ParameterizedTest
    @CsvSource({
        "tr, '13.600 kişi', #13600",
        "en, '13,600 people', #13600",
        "de, '6,8 Prozent', #6.8",
        "tr, '2,5 milyar', #2500000000",
        "fa, '۱۳٬۶۰۰ نفر', #13600",
        "ar, '١٢٣٤ شخصا', #1234",
        "ru, '13 600 человек', #13600",
    })
    void numbersHaveOneSpelling(String language, String text, String concept) {
        assertThat(concepts(language, text)).containsKey(concept);
    }

    @Test
    void aNameMeetsItselfInAnotherScript() {
        var skeleton = "k:rdkn";

        assertThat(concepts("en", "said Erdogan")).containsKey(skeleton);
        assertThat(concepts("tr", "dedi Erdoğan'ın")).containsKey(skeleton);
        assertThat(concepts("ru", "сказал Эрдоган")).containsKey(skeleton);
        assertThat(concepts("ar", "قال أردوغان")).containsKey(skeleton);
    }

    @Test
    void aNameIsNotReadAsTheWordItBeginsWith() {
        assertThat(concepts("tr", "bugün Balıkesir")).doesNotContainKey("fish");
    }

    @ParameterizedTest
    @CsvSource({
        "en, the night train derailed",
        "de, der Nachtzug ist entgleist",
        "es, el tren nocturno descarriló",
        "fr, le train de nuit a déraillé",
        "ru, ночной поезд сошел с рельсов",
        "zh, 夜班列车脱轨",
        "it, il treno notturno è deragliato",
        "pt, o comboio noturno descarrilou",
        "nl, de nachttrein is ontspoord",
        "fa, قطار شب از ریل خارج شد",
        "tr, gece treni raydan çıktı",
    })
    void whatHappenedIsOneConceptInEveryLanguage(String language, String text) {
        assertThat(concepts(language, text)).containsKey("derail");
    }

    @ParameterizedTest
    @CsvSource({
        "en, the concert was cancelled",
        "de, das Konzert wurde abgesagt",
        "fr, le concert a été annulé",
        "ru, концерт отменили",
        "ar, الغاء حفلة موسيقية",
        "zh, 演唱会取消",
        "tr, konser iptal edildi",
    })
    void toCancelIsNotToPostpone(String language, String text) {
        assertThat(concepts(language, text))
                .containsKeys("concert", "cancel")
                .doesNotContainKeys("postpone", "close", "end");
    }

    @Test
    void functionWordsCarryNoWeight() {
        assertThat(concepts("en", "it is what they are")).isEmpty();
        assertThat(concepts("tr", "bu da onun için")).isEmpty();
    }

    @Test
    void weightsAreFiniteAndAboveZero() {
        assertThat(concepts("tr", "Başbakan, 29-30 Mayıs'ta Londra'da bakanlarla görüştü.")
                        .values())
                .allSatisfy(w -> assertThat(w).isCloseTo(1f, within(2f)).isPositive());
    }

    static Map<String, Float> concepts(String language, String text) {
        var concepts = new HashMap<String, Float>();
        LEXICON.read(TextScanner.scan(text, language, List.of()), language, (c, w) -> concepts.merge(c, w, Float::sum));
        return concepts;
    }
}
