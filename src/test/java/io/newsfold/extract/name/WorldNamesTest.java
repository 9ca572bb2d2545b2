package io.newsfold.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every desk speaks of, in the cases, scripts and short forms in which languages write it. */
class WorldNamesTest {
    private final Names names = new Names();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Послы Северной Кореи и Южной Кореи молчали.                  | country:KP country:KR
            ru | Груз отправили Северной Корее через порт Соединённых Штатов. | country:KP country:US
            ru | Договор с Новой Зеландией и Саудовской Аравией готов.        | country:NZ country:SA
            ru | Рейсы из Объединенных Арабских Эмиратов отменены.            | country:AE
            ru | Шахты Демократической Республики Конго и ЮАР закрыты.        | country:CD country:ZA
            ru | Тюльпаны из Нидерландов подорожали.                          | country:NL
            de | Der Kongo und die Vereinigten Arabischen Emirate einigten sich. | country:CD country:AE
            de | Moldau liefert wieder Strom nach Osttimor.                   | country:MD country:TL
            fr | La Centrafrique et la RD Congo rouvrent la piste.            | country:CF country:CD
            it | Il Sud Africa e gli Emirati hanno firmato.                   | country:ZA country:AE
            pl | Statek z RPA płynie do Wybrzeża Kości Słoniowej.             | country:ZA country:CI
            tr | Heyet Doğu Timor'dan döndü.                                  | country:TL
            ar | عادت السفينة من شيلي إلى المجر.                                | country:CL country:HU
            ru | Пожар в Санкт-Петербурге и в Лос-Анджелесе.                  | place:498817 place:5368361
            ru | Поезд из Нью-Йорка опоздал, в Тель-Авиве ждали.              | place:5128581 place:293397
            ru | Лодку нашли в Тихом океане, другую в Персидском заливе.      | place:pacific-ocean place:persian-gulf
            ru | В Южной Каролине и в Белгородской области отключали свет.    | place:south-carolina place:RU.09
            ru | Наводнение в Барселоне пошло на спад.                        | place:3128760
            ar | تعطلت القطارات في برشلونة وفي جاكرتا.                          | place:3128760 place:1642911
            ar | أغلقت المدارس في الرباط وفي شنغهاي.                            | place:2538475 place:1796236
            ar | عاصفة تضرب نبراسكا وأوريغون.                                   | place:nebraska place:oregon
            zh | 汉堡港和内罗毕机场周二关闭。                                     | place:2911298 place:184745
            zh | 加州和内布拉斯加州的学校停课。                                   | place:california place:nebraska
            zh | 货轮在太平洋失踪，另一艘驶向西伯利亚。                           | place:pacific-ocean place:siberia
            tr | Beyaz Saray'dan sonra Kapitol'e, ardından Oval Ofis'e gidildi. | place:capitol place:oval-office
            ru | У Капитолия и у Стены Плача усилили охрану.                  | place:capitol place:western-wall
            tr | Taziye yazısı Birleşmiş Milletler Genel Kurulunda okundu.    | org:un-general-assembly
            tr | Çadırları Kızıl Haç gönderdi.                                | org:red-cross
            """)
    void aNameIsKnownInTheFormItStandsIn(String language, String text, String ids) {
        assertThat(names.read(Readings.of(language, text))).extracting(Name::id).contains(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Министр энергетики России Александр Новак прилетел.            | alexander-novak
            ru | Жюри поблагодарило Бретта Лавуа за картину.                    | brett-lavua
            ru | Майкл Сорби построил лодку.                                    | michael-sorbi
            ru | На снимке рядом с Ким Чен Ыном стоял генерал.                  | kim-jong-un
            zh | 美国总统唐纳德·特朗普本周休假。                                | donald-trump
            zh | 乌克兰总统弗拉基米尔·泽连斯基发表讲话。                        | volodymyr-zelenskyy
            zh | 伊朗外长阿巴斯·阿拉格齐抵达安卡拉。                            | abbas-araghchi
            """)
    void aPersonHasOneIdInTheFormTheNameStandsIn(String language, String text, String slug) {
        assertThat(people(language, text)).extracting(Name::id).containsExactly("person:" + slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | قال الملاح هيو ستراندفورد إن الميناء مغلق.         | هيو ستراندفورد
            ar | غنت المطربة ليندسي كوبرفيلد أمام الجمهور.          | ليندسي كوبرفيلد
            ar | كان القرار غير حكيم كما قيل.                       |
            ar | لا أعرف أحدا وأنا أركز على عملي.                   |
            """)
    void anArabicTextTellsAForeignNameFromWords(String language, String text, String surface) {
        assertThat(people(language, text))
                .extracting(Name::surface)
                .containsExactlyElementsOf(surface == null ? List.of() : List.of(surface));
    }

    /** The sounds of a known name in Latin letters are not enough to be its bearer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Harbour pilot Michael Vann moored the ship.        | michael-vann
            en | Former captain Roy Keane opened the ground.        | roy-keane
            de | Kanzler Merz sprach mit Wolodymyr Selenskyj.       | friedrich-merz volodymyr-zelenskyy
            """)
    void aNameThatSoundsAlikeIsSomebodyElses(String language, String text, String slugs) {
        assertThat(people(language, text))
                .extracting(name -> name.id().substring("person:".length()))
                .containsExactly(slugs.split(" "));
    }

    /** Titles, times of the day, nouns with capitals and owners are none of the name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tr | Ressam Olcay Turgaylı sergiyi açtı. Bay Turgaylı yarın dönüyor.  | olcay-turgayli
            tr | Ressam Olcay Turgaylı, Doğu Yaz Saatiyle 10.00'da konuştu.       | olcay-turgayli
            de | Trainer Chad Brenneisen dem Sender: Wir kommen wieder.           | chad-brenneisen
            de | Der Oscar-Preisträger Lukas Wendelin liest. Das Haus Lukas Wendelins ist leer. | lukas-wendelin
            de | Bürgermeister Ilias Karras dankte den Helfern.                   | ilias-karras
            de | Die Rede Donald Trumps dauerte eine Stunde.                      | donald-trump
            es | El músico Ross Almeida en Sevilla cantó.                         | ross-almeida
            """)
    void onlyTheNameIsThePerson(String language, String text, String slug) {
        assertThat(people(language, text)).isNotEmpty().extracting(Name::id).containsOnly("person:" + slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | She spoke to the news site. "People like it", he said.           |
            en | The Harbour Ethics Committee on Thursday fined two pilots.       | Harbour Ethics Committee
            en | Several MPs left the room.                                       |
            """)
    void anOrganisationEndsWithItsSentenceAndBeforeADay(String language, String text, String surface) {
        assertThat(names.read(Readings.of(language, text)))
                .filteredOn(name -> name.kind() == NameKind.ORGANISATION)
                .extracting(Name::surface)
                .containsExactlyElementsOf(surface == null ? List.of() : List.of(surface));
    }

    /** The article tells whose it is by what it speaks of, and Türkiye has no senate. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tr | FBI dosyayı kapattı. Cumhuriyetçi Parti Yüksek Mahkeme adayını Senato önünde savundu. | org:supreme-court-us org:senate-us
            tr | Yüksek Mahkeme kararı Ankara'da açıkladı. Türkiye genelinde uygulanacak.              | org:supreme-court-tr
            es | El FBI cerró el caso. El Partido Republicano defendió ante el Tribunal Supremo.       | org:supreme-court-us
            es | El Tribunal Supremo confirmó la multa.                                               | org:tribunal-supremo-es
            it | L'Fbi ha chiuso il caso. Alla Casa Bianca si attende la Corte suprema.               | org:supreme-court-us
            """)
    void whatAnArticleSpeaksOfTellsWhoseABodyIs(String language, String text, String ids) {
        assertThat(names.read(Readings.of(language, text))).extracting(Name::id).contains(ids.split(" "));
    }

    private List<Name> people(String language, String text) {
        return names.read(Readings.of(language, text)).stream()
                .filter(name -> name.kind() == NameKind.PERSON)
                .toList();
    }
}
