package io.newsfold.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.newsfold.model.Field;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private final Names names = new Names();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Turkish President Recep Tayyip Erdogan landed in Rome.            | person:recep-tayyip-erdogan
            tr | Cumhurbaşkanı Erdoğan'ın uçağı Roma'ya indi.                     | person:recep-tayyip-erdogan
            de | Der türkische Präsident Erdoğan ist in Rom gelandet.            | person:recep-tayyip-erdogan
            fr | Le président turc Recep Tayyip Erdogan est arrivé à Rome.       | person:recep-tayyip-erdogan
            ru | Президент Турции Эрдоган прилетел в Рим.                        | person:recep-tayyip-erdogan
            ar | وصل الرئيس التركي رجب طيب أردوغان إلى روما.                      | person:recep-tayyip-erdogan
            en | Wolodymyr Selenskyj spoke by video link.                        | person:volodymyr-zelenskyy
            es | El presidente Volodímir Zelenski habló ante la prensa.          | person:volodymyr-zelenskyy
            tr | BM yardım konvoyunu durdurdu.                                   | org:un
            en | The UN stopped the aid convoy.                                  | org:un
            fr | L'ONU a suspendu le convoi.                                     | org:un
            ru | В ООН приостановили отправку колонны.                           | org:un
            ar | أوقفت الأمم المتحدة القافلة.                                      | org:un
            zh | 联合国暂停了车队。                                                  | org:un
            tr | TUSAŞ'ta yeni hangar açıldı.                                    | org:tai
            en | Turkish Aerospace Industries opened a new hangar.               | org:tai
            tr | Toplantı Londra'da yapılacak.                                   | place:2643743
            fr | La réunion se tiendra à Londres.                                | place:2643743
            ru | Встреча пройдет в Лондоне.                                      | place:2643743
            ar | يعقد الاجتماع في لندن.                                           | place:2643743
            tr | Heyet Şam'a gitti.                                              | place:170654
            en | The Dutch premier flew home.                                    | country:NL
            de | Die niederländische Regierung schweigt.                         | country:NL
            es | El primer ministro neerlandés regresó a casa.                   | country:NL
            tr | Karadeniz'de fırtına bekleniyor.                                | place:black-sea
            en | The Spanish Foreign Ministry gave no comment.                   | org:ministry-of-foreign-affairs-es
            tr | İspanya Dışişleri Bakanlığı yorum yapmadı.                      | org:ministry-of-foreign-affairs-es
            """)
    void aNameHasOneIdInEveryLanguage(String language, String text, String id) {
        assertThat(read(language, text)).extracting(Name::id).contains(id);
    }

    @Test
    void aSurnameAloneGoesBackToTheFullName() {
        var found = read("en", "Mayor Nadine Overbeek opened the bridge. Overbeek cut the ribbon at noon.");

        assertThat(found)
                .filteredOn(name -> name.kind() == NameKind.PERSON)
                .extracting(Name::surface, Name::id)
                .containsExactly(
                        tuple("Nadine Overbeek", "person:nadine-overbeek"),
                        tuple("Overbeek", "person:nadine-overbeek"));
    }

    @Test
    void turkishSuffixIsNotPartOfTheName() {
        var found = read("tr", "Vali Selin Karakoç'un açıklaması Ankara'da yankı buldu.");

        assertThat(found).extracting(Name::surface).containsExactly("Selin Karakoç", "Ankara");
    }

    @Test
    void theOfficeBesideAPersonIsItsFunction() {
        var found = read("tr", "Genel Müdürü Tümgeneral Orhan Delice ile görüştü.");

        assertThat(found).singleElement().satisfies(name -> {
            assertThat(name.function()).isEqualTo("Genel Müdürü Tümgeneral");
            assertThat(name.surface()).isEqualTo("Orhan Delice");
        });
    }

    @Test
    void theOrganisationOfAnOfficeBelongsToTheFunction() {
        var found = read("en", "NATO Secretary General Mark Rutte will travel on Friday.");

        assertThat(found)
                .filteredOn(name -> name.kind() == NameKind.PERSON)
                .extracting(Name::function)
                .containsExactly("NATO Secretary General");
    }

    @Test
    void aHeadlineInTitleCaseDoesNotMakeEveryWordAName() {
        var reading = Readings.of(
                "en",
                "Harbour Minister Promises Cleaner Water After Long Talks With Overbeek",
                null,
                "Mayor Nadine Overbeek and the harbour minister talked for hours.");

        assertThat(names.read(reading))
                .filteredOn(name -> name.field() == Field.TITLE)
                .extracting(Name::surface)
                .containsExactly("Overbeek");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | On Monday the Committee met. However, Nothing came of it in March.
            de | Die Regierung will die Steuer auf Strom im Sommer senken, sagte ein Sprecher.
            tr | Bu sabah Pazartesi toplantısı yapıldı. Ancak Karar çıkmadı.
            """)
    void daysMonthsAndNounsAreNoPeople(String language, String text) {
        assertThat(read(language, text)).noneMatch(name -> name.kind() == NameKind.PERSON);
    }

    @Test
    void initialsAloneDoNotStopTheReading() {
        assertThat(read("tr", "Sanık A. B. C. tutuklandı, Hakim D. E. F. karar verdi. Ali Ata B. C. konuştu."))
                .isNotEmpty();
    }

    @Test
    void aCityInSomebodysNameIsNoPlace() {
        var found = read("en", "Author Paris Holloway signed books. Holloway had flown in from Berlin.");

        assertThat(found)
                .extracting(Name::kind, Name::surface)
                .containsExactly(
                        tuple(NameKind.PERSON, "Paris Holloway"),
                        tuple(NameKind.PERSON, "Holloway"),
                        tuple(NameKind.PLACE, "Berlin"));
    }

    private List<Name> read(String language, String text) {
        return names.read(Readings.of(language, text));
    }
}
