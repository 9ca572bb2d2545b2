package io.newsfold.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.testing.LinearTime;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FastTextDetectorTest {
    private static final LanguageDetector DETECTOR = new FastTextDetector();
    private static final String TURKISH =
            "Kasabada sabah saatlerinde başlayan yağmur, dere yatağının taşmasına yol açtı. Belediye ekipleri evleri "
                    + "su basan aileleri okula yerleştirdi. Yetkililer, yağışın gece boyunca süreceğini söyledi.";
    private static final String ENGLISH =
            "Rain that began in the morning made the stream burst its banks. Crews from the town hall moved families "
                    + "whose homes were flooded to the school. Officials said it would go on through the night.";

    @ParameterizedTest
    @CsvSource({
        "en, Ferry strikes a pier in thick fog",
        "tr, Sis nedeniyle vapur iskeleye çarptı",
        "tr, SİS NEDENİYLE VAPUR İSKELEYE ÇARPTI",
        "tr, ISPARTA'DA KIŞ HAZIRLIĞI İÇİN TOPLANTI YAPILDI",
        "de, Fähre rammt bei dichtem Nebel einen Pier",
        "de, FÄHRE RAMMT BEI DICHTEM NEBEL EINEN PIER",
        "es, Un transbordador choca contra el muelle por la niebla",
        "fr, Un bac heurte un quai dans un épais brouillard",
        "it, Un traghetto urta il molo nella nebbia fitta",
        "pt, Uma balsa bate no cais por causa do nevoeiro",
        "nl, Veerboot botst in dichte mist tegen een pier",
        "pl, Prom uderzył w nabrzeże podczas gęstej mgły",
        "ru, Паром врезался в причал в густом тумане",
        "uk, Пором врізався у причал через густий туман",
        "ar, عبارة تصطدم برصيف وسط ضباب كثيف",
        "fa, برخورد کشتی با اسکله در مه غلیظ",
        "el, Πλοίο προσέκρουσε στην προβλήτα μέσα στην ομίχλη",
        "az, Gəmi qatı dumanda körpüyə çırpılıb",
        "ku, Di mijê de keştî li benderê ket",
        "zh, 渡轮在浓雾中撞上码头",
        "ja, 濃い霧の中でフェリーが桟橋に衝突した",
        "ko, 짙은 안개 속에서 여객선이 부두에 충돌했다",
        "he, מעבורת התנגשה ברציף בערפל כבד",
        "hi, घने कोहरे में नौका घाट से टकराई",
        "sv, Färja körde på en brygga i tät dimma",
        "fi, Lautta törmäsi laituriin sankassa sumussa",
        "hu, Komp ütközött a mólónak a sűrű ködben",
        "ro, Un feribot a lovit un chei în ceață densă",
        "id, Feri menabrak dermaga dalam kabut tebal",
        "vi, Phà đâm vào cầu cảng trong sương mù dày đặc",
    })
    void titlesTellTheirLanguage(String tag, String title) {
        assertThat(DETECTOR.detect(title, "", null).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.txt", delimiter = '|', quoteCharacter = '`')
    void sentencesOfManyLanguagesTellTheirs(String tag, String sentence) {
        assertThat(DETECTOR.detect("", sentence, null).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "tr, IRMAK TAŞTI VE KÖY YOLU KAPANDI",
        "tr, KIŞ SAATİ UYGULAMASI GERİ GELİYOR",
        "en, MINISTERS MEET AGAIN AFTER LONG NIGHT OF TALKS",
        "es, LOS BOMBEROS APAGAN UN INCENDIO EN EL PUERTO",
        "ru, ПОЖАРНЫЕ ПОТУШИЛИ ОГОНЬ В ПОРТУ",
        "el, ΦΩΤΙΑ ΣΤΟ ΛΙΜΑΝΙ, ΚΑΝΕΙΣ ΔΕΝ ΤΡΑΥΜΑΤΙΣΤΗΚΕ",
        "pl, STRAŻACY UGASILI POŻAR W PORCIE",
    })
    void capitalsTellTheirLanguageToo(String tag, String title) {
        assertThat(DETECTOR.detect(title, "", null).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"TR, tr", "DE, de", "NL, nl", "tr, tr"})
    void twoNamesAreInTheLanguageOfTheOutletsCountry(String country, String tag) {
        assertThat(DETECTOR.detect("Rutte, Ankara", "", null, country).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR", "DE", "XX", "", "?", "EU"})
    void theCountryDoesNotOutweighAText(String country) {
        assertThat(DETECTOR.detect("Flood in the town", ENGLISH, null, country).tag())
                .isEqualTo("en");
    }

    @Test
    void aForeignQuotationDoesNotChangeTheLanguageOfAnArticle() {
        // Given
        var quotation = " \"" + ENGLISH.substring(0, 120) + "\" ";

        // When
        var found = DETECTOR.detect("Kasabada sel", TURKISH + quotation + TURKISH + TURKISH, null);

        // Then
        assertThat(found.tag()).isEqualTo("tr");
    }

    @Test
    void aConfidentDetectionBeatsADeclaration() {
        // When
        var found = DETECTOR.detect("Kasabada sel", TURKISH, "en");

        // Then
        assertThat(found.tag()).isEqualTo("tr");
        assertThat(found.declared()).isEqualTo("en");
        assertThat(found.confidence()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({"tr, tr", "de, de", "TR_tr, tr", "German, de", "nld, nl", "Türkçe, tr", "fr-CA, fr"})
    void aShortTitleIsInTheDeclaredLanguage(String declared, String tag) {
        assertThat(DETECTOR.detect("Rutte, Ankara", "", declared).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "??", "klingonisch", "x-default", "12", "İ"})
    void nonsenseDeclaredIsIgnored(String declared) {
        assertThat(DETECTOR.detect("Flood in the town", ENGLISH, declared).tag())
                .isEqualTo("en");
    }

    @Test
    void noLettersNoLanguage() {
        assertThat(DETECTOR.detect("1-0", "… 25.11.2024", null).tag()).isEqualTo("und");
        assertThat(DETECTOR.detect("1-0", "", "tr").tag()).isEqualTo("tr");
        assertThat(DETECTOR.detect("", "", null).confidence()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyTextHasAnAnswer(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            // Given
            var text = new StringBuilder();
            for (int n = random.nextInt(2_000); n > 0; n--) {
                boolean any = random.nextInt(4) == 0;
                text.append(
                        (char) (any ? random.nextInt(0x10000) : "aé İı汉か\ud83d\ude00م@".charAt(random.nextInt(11))));
            }

            // When
            var found = DETECTOR.detect(text.substring(0, text.length() / 9), text.toString(), null);

            // Then
            assertThat(found.confidence()).isBetween(0.0, 1.0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "汉", "\ud83d\ude00", "@", "'", "İ"})
    void aVastTextCostsNoMoreThanALongOne(String unit) {
        // Given
        var brief = unit.repeat(5_000 / unit.length());
        var vast = unit.repeat(200_000 / unit.length());

        // When and then
        LinearTime.assertAtMost(60, () -> detect(brief), () -> detect(vast));
    }

    private static void detect(String body) {
        assertThat(DETECTOR.detect(body, body, null)).isNotNull();
    }
}
