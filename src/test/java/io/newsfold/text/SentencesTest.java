package io.newsfold.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables {@code ¦} stands where one sentence ends and the next begins. */
final class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | Dr. Amy Lund met Gen. Park. ¦They spoke for an hour.",
                "en | The U.S. envoy left on Nov. 25. ¦He returned at 5 p.m. on Friday.",
                "en | It was built by J. K. Marsh for Orcan Inc. of Boise. ¦It burned.",
                "en | Troops left the U.S. ¦The base closed.",
                "en | \"Who pays?\" asked the mayor. ¦\"We do,\" she said. ¦Nobody laughed.",
                "en | He said: \"We are done.\" ¦Then the lights went out.",
                "en | Prices rose 3.5 percent. ¦No one was surprised… ¦Really!",
                "en | Yahoo! shares fell.",
                "en | 1. Bring water. ¦2. Bring bread.",
                "en | The ship was safe.¦The crew rested.",
                "en | Visit example.com or Node.js today.",
                "en | See No. 5 on the list. ¦No. ¦Not that one.",
                "tr | Prof. Dr. Ayla Kaya Ankara'ya geldi. ¦Toplantı sürdü.",
                "tr | Kent M.Ö. 300 yılında kuruldu. ¦Bugün müze.",
                "tr | 3. Kolordu Komutanı 29. Tümen'i ziyaret etti. ¦Tören saat 14.30'da bitti.",
                "tr | Elma, armut vb. ürünler ucuzladı. ¦Pazarcı memnun.",
                "tr | II. Abdülhamid döneminden kalma köprü yıkıldı. ¦Yaralı yok.",
                "tr | Deprem 2020. ¦Yangın 2021.",
                "de | Am 3. Oktober kam Dr. Weiß nach Köln. ¦Es regnete.",
                "de | Das kostet z. B. 5 Mio. Euro. ¦Nr. 7 fehlt.",
                "es | El Sr. Vega llegó de EE.UU. ¦La reunión duró poco. ¦¿Quién pagó? ¦Nadie.",
                "fr | M. Morel et Mme. Roux sont partis. ¦Ils reviendront.",
                "it | Il dott. Neri vive a Pisa. ¦Non parla.",
                "pt | O Sr. Lopes e a Dra. Reis saíram. ¦Chovia.",
                "nl | Prof. Bakker sprak met mr. Visser. ¦Het was laat.",
                "pl | Prof. Nowak mieszka przy ul. Długiej. ¦Pada.",
                "pl | Dnia 3. Maja przyszli. ¦Było zimno.",
                "ru | В. В. Орлов родился в г. Туле. ¦Он живёт на ул. Лесной.",
                "ru | Приехал г-н. Петров из р-н. Тверской. ¦Дождь шёл.",
                "it | La Fabbrica S.p.A. Torino ha chiuso. ¦Il sindaco tace.",
                "ar | وصل د. سامي إلى بيروت. ¦هل عاد؟ ¦نعم.",
                "zh | 会议结束了。¦他们走了！¦谁知道？",
                "ja | 彼は「終わった。」¦と言った。",
                "hi | वह आया। ¦वह गया।",
                "fa | او رفت. ¦باران آمد.",
            })
    void sentencesAre(String tag, String marked) {
        // When
        var scan = TextScanner.scan(marked.replace("¦", ""), tag);

        // Then
        var found =
                IntStream.range(0, scan.sentences()).mapToObj(scan::sentence).toList();
        var expected = Arrays.stream(marked.split("¦")).map(String::strip).toList();
        assertThat(found).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, 'Fire in the port', 'Two ships lost'
            tr, 'Limanda yangın', 'İki gemi battı'
            """)
    void aLineFeedEndsASentence(String tag, String title, String lead) {
        assertThat(TextScanner.scan(title + "\n\n" + lead, tag).sentences()).isEqualTo(2);
    }
}
