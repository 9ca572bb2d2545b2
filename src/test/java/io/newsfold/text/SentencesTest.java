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
                "en | Lt. Col. Sara Dean and Sgt. R. Poe left Fort Hale at 6 a.m. Monday. ¦Both returned.",
                "en | The firm, Hart & Sons Ltd., owes $3.2 million. ¦It denies that.",
                "en | J. R. R. Barlow wrote it. ¦He was 81.",
                "en | \"Stop!\" he cried. ¦Nobody did.",
                "en | Sen. Ann Hill, D-Ore., voted no. ¦Rep. Jim Fox, R-Mo., voted yes.",
                "tr | Av. Leyla Tan, T.C. kimlik numarasını sormadı. ¦Dava sürüyor.",
                "tr | Doç. Dr. H. Emre Us, Atatürk Cad. No. 5'te oturuyor. ¦Komşular memnun.",
                "tr | Şirket, Demir A.Ş. adını aldı. ¦Yeni tabela asıldı.",
                "tr | Toplantı saat 10.00'da başladı. ¦Ardından yemek verildi.",
                "tr | Tümg. Ali Er ile Yrd. Doç. Ece Ak konuştu. ¦Salon doldu.",
                "tr | Kaza 15. kilometrede oldu. ¦Yol 2. kez kapandı.",
                "de | Prof. Dr. H. Lang wohnt in St. Pölten. ¦Er schweigt.",
                "de | Am 1. Mai kamen u. a. Schüler, Lehrer usw. ¦Danach wurde gefeiert.",
                "de | Der Umsatz stieg auf 3,5 Mrd. Euro. ¦Die Aktie fiel.",
                "de | Laut Art. 5 Abs. 2 ist das verboten, d. h. strafbar. ¦Niemand wusste es.",
                "es | El Dr. J. L. Peña vive en la Av. Colón. ¦No declaró.",
                "es | La empresa Ríos S.A. cerró ayer. ¦¡Qué sorpresa!",
                "es | La Sra. Gil y el Lic. Mora, de la Cía. Norte, callan. ¦Nadie sabe por qué.",
                "fr | Le Dr. A. Petit et Mgr. Blanc ont parlé. ¦Puis ils sont partis.",
                "fr | L'art. 12 a été voté, cf. p. 7 du texte. ¦Il plaît.",
                "fr | MM. Roy et Lenoir vivent av. Foch, à St. Malo. ¦Ils se taisent.",
                "it | L'on. Bianchi e la sig.ra Verdi sono a Roma. ¦Parleranno domani.",
                "it | Il prof. G. Russo cita l'art. 3 della legge. ¦Nessuno risponde.",
                "it | La dott.ssa Neri e il col. Riva arrivano. ¦Fine.",
                "pt | O Prof. A. Costa mora na Av. Central. ¦Não falou.",
                "pt | A empresa Luz Ltda. fechou. ¦O dono fugiu.",
                "pt | O dep. Reis e a Exma. Sra. Melo saíram. ¦Todos viram.",
                "nl | Dhr. J. de Wit kwam o.a. met drs. Smit. ¦Zij zwegen.",
                "nl | Het bedrijf Maas B.V. sloot op 3 jan. 2020. ¦Niemand wist waarom.",
                "nl | Burg. Kok en mevr. Bos spraken, d.w.z. fluisterden. ¦Het werd laat.",
                "pl | Dr hab. A. Wójcik podał m.in. ceny. ¦Nikt nie pytał.",
                "pl | W 2020 r. spadł śnieg. ¦Było zimno.",
                "pl | Ks. Jan Lis i por. Ewa Bąk mieszkają na os. Zielonym. ¦Milczą.",
                "ru | Компания выросла на 5 млн руб. за 2020 г. и закрылась. ¦Акции упали.",
                "ru | Академик А. Н. Белов приехал в пос. Лесной. ¦Его ждали.",
                "ru | Ген. Орлов и проф. Белова живут в д. Сосновка. ¦Они молчат.",
                "ar | قال أ.د. كمال إن م. سعاد غابت. ¦ثم عادت.",
                "ar | بلغ السعر 3.5 دولار. ¦لماذا؟ ¦لا أحد يعرف.",
                "ar | انظر ص. 12 من التقرير. ¦انتهى.",
                "ja | 会議は終わった。¦皆は帰った。",
                "zh | “会议结束了。”¦他说。",
                "zh | 价格上涨3.5%。¦原因不明……¦真的吗？",
                "th | ตลาดปิดแล้ว",
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
