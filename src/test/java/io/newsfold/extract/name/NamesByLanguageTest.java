package io.newsfold.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People whom no table knows, cases, double names, short forms and what is no person, language by language. */
class NamesByLanguageTest {
    private final Names names = new Names();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Harbour pilot Owen Trelawney, 43, said the tug turned late.            | Owen Trelawney
            en | The bridge was opened by Marieke van der Hoeven in June.               | Marieke van der Hoeven
            tr | Muhtar Nurettin Akçalı'nın ifadesi alındı.                             | Nurettin Akçalı
            tr | Açılışa ressam Ayşe Gül Tunalı katıldı.                                | Ayşe Gül Tunalı
            de | Die Bahnsprecherin Corinna Aschwanden bestätigte den Unfall.           | Corinna Aschwanden
            de | Der Hüttenwirt Alois Untersteiner rief die Bergrettung.                | Alois Untersteiner
            fr | La maire, Hélène Castagnier, a fermé le pont.                          | Hélène Castagnier
            fr | Selon le préfet Mamadou Diakité, le feu est éteint.                    | Mamadou Diakité
            es | La alcaldesa Itziar Goikoetxea cerró el puerto.                        | Itziar Goikoetxea
            es | El geólogo Renato Salvatierra Fuentes explicó la falla.                | Renato Salvatierra Fuentes
            it | Il sindaco Gennaro Espositi ha chiuso la strada.                       | Gennaro Espositi
            it | La testimone Assunta Della Rocca ha visto il camion.                   | Assunta Della Rocca
            pt | O prefeito Tarcísio Figueiredo decretou luto.                          | Tarcísio Figueiredo
            pt | A médica Deolinda dos Anjos atendeu os feridos.                        | Deolinda dos Anjos
            nl | Burgemeester Femke ter Braak sloot de haven.                           | Femke ter Braak
            nl | Volgens havenmeester Joost Wiersma is het schip lek.                   | Joost Wiersma
            pl | Burmistrz Zbigniew Wróblewski zamknął most.                            | Zbigniew Wróblewski
            pl | Ratowniczka Grażyna Maliszewska opowiada o nocy.                       | Grażyna Maliszewska
            ru | Фермер Степан Лукьянчиков рассказал о пожаре.                          | Степан Лукьянчиков
            ru | По словам учительницы Дарьи Верещагиной, дети были в школе.            | Дарьи Верещагиной
            ar | قال المحافظ كريم الجبوري إن الطريق مغلق.                                | كريم الجبوري
            ar | وأكدت الطبيبة ليلى عبد الرحمن وصول الجرحى.                              | ليلى عبد الرحمن
            zh | 市长李国强表示，大桥周一开放。                                             | 李国强
            zh | 目击者哈桑·卡巴尼说，船已经沉没。                                          | 哈桑·卡巴尼
            """)
    void somebodyWhomNoTableKnowsIsFound(String language, String text, String person) {
        assertThat(people(language, text)).extracting(Name::surface).containsExactly(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Переговоры с Касым-Жомартом Токаевым прошли в среду.           | person:kassym-jomart-tokayev
            ru | Визит Александра Лукашенко отложен.                            | person:alexander-lukashenko
            ru | Письмо передали Эрдогану.                                      | person:recep-tayyip-erdogan
            ru | Жалобу подал фермер Степан Лукин. Лукина поддержали соседи.     | person:stepan-lukin
            ru | Суд допросил Степана Лукина.                                   | person:stepan-lukin
            pl | Rozmowy z Donaldem Tuskiem trwały godzinę.                     | person:donald-tusk
            pl | Wizyta Andrzeja Dudy została odwołana.                         | person:andrzej-duda
            pl | List przekazano Mateuszowi Morawieckiemu.                      | person:mateusz-morawiecki
            pl | Sąd przesłuchał Szczepana Wolińskiego.                         | person:szczepan-wolinski
            zh | 托卡耶夫抵达北京。                                                 | person:kassym-jomart-tokayev
            ar | وصل قاسم جومارت توكاييف إلى بكين.                               | person:kassym-jomart-tokayev
            zh | 联合国秘书长古特雷斯发表讲话。                                      | person:antonio-guterres
            """)
    void aCaseOrAnotherScriptIsThePersonAllTheSame(String language, String text, String id) {
        assertThat(people(language, text)).extracting(Name::id).containsOnly(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Взрыв произошел в Анкаре.                         | place:323786
            ru | Заседание Совета Безопасности ООН перенесено.     | org:un-security-council
            ru | В Министерстве обороны Турции молчат.             | org:ministry-of-defence-tr
            pl | Wybuch w Ankarze zniszczył magazyn.               | place:323786
            pl | Premier przyleciał do Warszawy.                   | place:756135
            pl | Z Moskwy nie ma wiadomości.                       | place:524901
            ar | وقع الانفجار بأنقرة.                               | place:323786
            zh | 爆炸发生在安卡拉。                                   | place:323786
            """)
    void placesAndOrganisationsHaveOneIdInEveryCase(String language, String text, String id) {
        assertThat(names.read(Readings.of(language, text))).extracting(Name::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Charles de Gaulle Airport reopened after the storm.
            en | In September the Rhaetian Railway closed the line.
            en | Hurricane Maria hit the coast. The Nobel Prize was postponed.
            tr | Atatürk Havalimanı kapandı. Fatih Sultan Mehmet Köprüsü trafiğe açıldı.
            tr | Türkiye Voleybol Federasyonu açıklama yaptı.
            de | Ende März endet die Frist. Das Bundesland Sachsen klagt.
            es | El Gobierno aprobó la ley. La Bolsa cayó.
            fr | La Bourse recule. Le Sénat vote jeudi.
            it | Il Governo approva. La Biennale apre a maggio.
            pl | Prokuratura Okręgowa wszczęła śledztwo. Narodowy Bank Polski czeka.
            ru | Государственная Дума приняла закон. Северный Кавказ ждёт дождей.
            ar | على ضحايا الزلزال تقديم الطلبات إلى البلدية.
            zh | 周五下午，金融市场下跌。方面表示关注。
            """)
    void airportsStormsAndOfficesAreNoPeople(String language, String text) {
        assertThat(people(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | La jueza Daniela Riquelme Soto falló. Riquelme leyó la sentencia.   | person:daniela-riquelme
            pt | A juíza Daniela Riquelme Soto decidiu.                              | person:daniela-riquelme
            en | Judge Daniela Riquelme Soto ruled. Riquelme read it aloud.          | person:daniela-riquelme
            """)
    void theFirstOfTwoSpanishSurnamesStandsForBoth(String language, String text, String id) {
        assertThat(people(language, text))
                .isNotEmpty()
                .allMatch(name -> name.id().equals(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The governor of Washington state met the mayor.            | place:washington-state
            en | Washington agreed to lift the tariffs on Türkiye.          | place:4140963
            en | Author Jordan Pemberley, 51, lives in Leeds.               | person:jordan-pemberley
            en | Jordan closed the border with Syria.                       | country:JO
            tr | Şam yönetimi sessiz.                                       | place:170654
            """)
    void whatStandsBesideANameTellsWhichIsMeant(String language, String text, String id) {
        assertThat(names.read(Readings.of(language, text))).extracting(Name::id).contains(id);
    }

    private List<Name> people(String language, String text) {
        return names.read(Readings.of(language, text)).stream()
                .filter(name -> name.kind() == NameKind.PERSON)
                .toList();
    }
}
