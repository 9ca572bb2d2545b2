package io.newsfold.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations by table, by a word of their name, by what stands beside them; and what looks like one and is none. */
class OrganisationsTest {
    private final Names names = new Names();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Divers of the Coldwater Rescue Service found the boat.            | Coldwater Rescue Service
            en | She teaches at the University of Tartu.                           | University of Tartu
            en | The retailer Brambley cut its forecast.                           | Brambley
            en | A spokesman for Harrow Logistics declined to comment.             | Harrow Logistics
            en | The Calder Valley Hospital took in nine patients.                 | Calder Valley Hospital
            en | Leeds Crown Court heard the case on Friday.                       | Leeds Crown Court
            en | The strike was called by the Northern Seamen's Union.             | Seamen's Union
            en | The Danish government wants more wind farms.                      | government
            en | A court in Lima rejected the plea of the Peruvian Football Federation. | Football Federation
            en | The Bank of Ghana raised its key rate.                            | Bank of Ghana
            en | The consultancy Norden Advisers drew up the plan.                 | Norden Advisers
            tr | Rize Liman Başkanlığı gemiyi aradı.                               | Rize Liman Başkanlığı
            tr | Kazı, Sinop Arkeoloji Müzesi tarafından yürütülüyor.              | Sinop Arkeoloji Müzesi
            tr | Yaralılar Bolu İzzet Baysal Devlet Hastanesine kaldırıldı.        | Bolu İzzet Baysal Devlet Hastanesine
            tr | Artvin Cumhuriyet Başsavcılığı soruşturma başlattı.               | Artvin Cumhuriyet Başsavcılığı
            tr | Ordu 2. Ağır Ceza Mahkemesi kararını verdi.                       | Ordu 2. Ağır Ceza Mahkemesi
            tr | Grev kararını Liman İşçileri Sendikası aldı.                      | Liman İşçileri Sendikası
            tr | Açıklamayı Danimarka Kraliyet Tiyatrosu yaptı.                    | Danimarka Kraliyet Tiyatrosu
            tr | Hollandalı Verhoeven şirketi ihaleyi kazandı.                     | Verhoeven
            tr | Kütahya Valiliği okulları tatil etti.                             | Kütahya Valiliği
            tr | Bulgar hükümeti öneriyi reddetti.                                 | hükümeti
            tr | Uşak Üniversitesinden bir ekip geldi.                             | Uşak Üniversitesinden
            de | Die Staatsanwaltschaft Kassel ermittelt.                          | Staatsanwaltschaft Kassel
            de | Das Landgericht Görlitz sprach ihn frei.                          | Landgericht Görlitz
            de | Die Kantonspolizei Schaffhausen sucht Zeugen.                     | Kantonspolizei Schaffhausen
            de | Nach Angaben der Bayerischen Landesbank sinkt der Kurs.           | Bayerischen Landesbank
            de | Forscher der Universität Rostock bargen das Wrack.                | Universität Rostock
            de | Im Namen des Bundesverwaltungsgerichts sprach der Richter.        | Bundesverwaltungsgerichts
            de | Das norwegische Energieministerium prüft den Antrag.              | Energieministerium
            de | Gegen das Urteil ging die Liberale Partei Dänemarks vor.          | Liberale Partei
            de | Das Institut für Seeverkehr zählte elf Schiffe.                   | Institut für Seeverkehr
            de | Auch die Gewerkschaft Verdi ruft zum Streik auf.                  | Gewerkschaft Verdi
            de | Die Feuerwehr Husum rückte mit drei Wagen aus.                    | Feuerwehr Husum
            fr | La police cantonale de Fribourg cherche des témoins.              | police cantonale de Fribourg
            fr | Le parquet de Lorient a ouvert une enquête.                       | parquet de Lorient
            fr | La négociante Mirecourt, société d'Annecy, et la société genevoise Dravel s'opposent. | Dravel
            fr | Le Tribunal administratif fédéral a rejeté le recours.            | Tribunal administratif fédéral
            fr | Les blessés sont soignés à l'hôpital Sainte-Anne.                 | hôpital Sainte-Anne
            fr | L'Assemblée nationale du Québec débat du texte.                   | Assemblée nationale
            fr | L'université de Tours participe aux fouilles.                     | université de Tours
            fr | La Fédération française de voile a réagi.                         | Fédération française de voile
            fr | Le gouvernement portugais a démenti.                              | gouvernement
            fr | Le Comité des régions maritimes se réunit lundi.                  | Comité
            fr | Selon le quotidien La Plume du Nord, le port fermera.             | La Plume
            es | La Fiscalía de Cuenca investiga el incendio.                      | Fiscalía de Cuenca
            es | El hospital San Rafael atendió a nueve heridos.                   | hospital San Rafael
            es | La empresa Talleres Ordiales despide a veinte personas.           | Talleres Ordiales
            es | La Policía Nacional de Colombia incautó el cargamento.            | Policía Nacional
            es | El Instituto Oceanográfico del Pacífico midió las olas.           | Instituto Oceanográfico del Pacífico
            es | La Universidad Nacional de La Pampa publicó el estudio.           | Universidad Nacional de La Pampa
            es | El Gobierno chileno pidió calma.                                  | Gobierno
            es | Acnur enviará tiendas y mantas.                                   | Acnur
            es | El sindicato Unión Marinera convocó la huelga.                    | Unión Marinera
            es | El Ayuntamiento de Soria cortó la calle.                          | Ayuntamiento de Soria
            es | El Tribunal Electoral proclamará al ganador.                      | Tribunal Electoral
            it | La Procura di Potenza ha aperto un fascicolo.                     | Procura di Potenza
            it | I feriti sono all'ospedale San Giacomo.                           | ospedale San Giacomo
            it | Lo sciopero è stato indetto dalla Cgil.                           | Cgil
            it | Il ministero dell'Agricoltura ha risposto.                        | ministero dell'Agricoltura
            it | La società Officine Bellandi assume.                              | Officine Bellandi
            it | L'Istituto nazionale di vulcanologia ha diffuso i dati.           | Istituto nazionale
            it | La Protezione civile invita a restare a casa.                     | Protezione civile
            it | L'università di Pavia ha guidato lo scavo.                        | università di Pavia
            it | Il governo greco ha chiesto tempo.                                | governo
            it | Il Tribunale di Nuoro ha deciso ieri.                             | Tribunale di Nuoro
            it | La Banca africana di sviluppo finanzia il porto.                  | Banca africana di sviluppo
            pt | A Polícia Federal apreendeu nove barcos.                          | Polícia Federal
            pt | O Hospital São Lucas recebeu os feridos.                          | Hospital São Lucas
            pt | A Universidade de Aveiro publicou o estudo.                       | Universidade de Aveiro
            pt | O governo francês aceitou a proposta.                             | governo
            pt | A empresa Estaleiros do Sado despediu trinta pessoas.             | Estaleiros
            pt | A Câmara Municipal de Évora aprovou a obra.                       | Câmara Municipal de Évora
            pt | O Instituto Nacional de Meteorologia emitiu um aviso.             | Instituto Nacional de Meteorologia
            pt | O ministério da Segurança nega o caso.                            | ministério da Segurança
            pt | A Anistia Internacional pediu um inquérito.                       | Anistia Internacional
            pt | O Sindicato dos Estivadores convocou a greve.                     | Sindicato dos Estivadores
            pt | O Tribunal de Contas devolveu o processo.                         | Tribunal de Contas
            nl | De rechtbank van Gent sprak hem vrij.                             | rechtbank van Gent
            nl | De Universiteit Twente leidt het onderzoek.                       | Universiteit Twente
            nl | De Poolse politie zoekt getuigen.                                 | politie
            nl | Het Openbaar Ministerie eist vier jaar cel.                       | Openbaar Ministerie
            nl | Volgens de NAVO is er geen gevaar.                                | NAVO
            nl | Vakbond FNV kondigt acties aan.                                   | FNV
            nl | Het bedrijf Waddenstroom bouwt het park.                          | Waddenstroom
            nl | Het ministerie van Volksgezondheid wacht af.                      | ministerie van Volksgezondheid
            nl | De gewonden liggen in het ziekenhuis Sint-Lucas.                  | ziekenhuis Sint-Lucas
            nl | De Veiligheidsregio Zeeland waarschuwt voor rook.                 | Veiligheidsregio Zeeland
            nl | De Tweede Kamer stemt dinsdag.                                    | Tweede Kamer
            pl | Prokuratura Okręgowa w Rzeszowie wszczęła śledztwo.               | Prokuratura Okręgowa w Rzeszowie
            pl | Rzecznik Komendy Wojewódzkiej w Opolu potwierdził to.             | Komendy
            pl | Sędzia Sądu Okręgowego w Łomży ogłosił wyrok.                     | Sądu Okręgowego w Łomży
            pl | Zdaniem Narodowego Banku Polskiego inflacja spadnie.              | Narodowego Banku Polskiego
            pl | Rannych przewiozło Lotnicze Pogotowie Ratunkowe.                  | Lotnicze Pogotowie Ratunkowe
            pl | Badacze Uniwersytetu Gdańskiego opisali znalezisko.               | Uniwersytetu Gdańskiego
            pl | Według Ministerstwa Spraw Zagranicznych nikt nie ucierpiał.       | Ministerstwa Spraw Zagranicznych
            pl | Głosowała za tym Koalicja Obywatelska.                            | Koalicja Obywatelska
            pl | Państwowa Straż Pożarna wysłała osiem zastępów.                   | Państwowa Straż Pożarna
            pl | Rząd Ukrainy odrzucił ofertę.                                     | Rząd
            pl | Posłowie Prawa i Sprawiedliwości wyszli z sali.                   | Prawa i Sprawiedliwości
            ru | В Министерстве иностранных дел Армении это подтвердили.           | Министерстве иностранных дел
            ru | Государственная полиция Латвии ищет свидетелей.                   | Государственная полиция
            ru | Компания «Северный причал» строит порт.                           | Северный причал
            ru | Дело передано в Верховный суд Казахстана.                         | Верховный суд
            ru | Учёные Томского университета нашли монету.                        | Томского университета
            ru | Об этом пишет газета «Вечерний Псков».                            | Вечерний Псков
            ru | Акции Сбербанка подорожали.                                       | Сбербанка
            ru | Центральная избирательная комиссия Молдавии назвала итоги.        | Центральная избирательная комиссия
            ru | Пострадавших доставили в Городскую больницу Ярославля.            | Городскую больницу
            ru | Федерация тенниса Грузии объявила состав.                         | Федерация тенниса
            ru | Правительство Сербии созвало заседание.                           | Правительство
            """)
    void anOrganisationIsFound(String language, String text, String organisation) {
        assertThat(organisations(language, text))
                .extracting(Name::surface)
                .anySatisfy(surface -> assertThat(surface).contains(organisation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Foreign Ministry of Sweden summoned the envoy.     | org:ministry-of-foreign-affairs-se
            fr | Le ministère suédois des Affaires étrangères a réagi.  | org:ministry-of-foreign-affairs-se
            de | Das schwedische Außenministerium bestellte ihn ein.    | org:ministry-of-foreign-affairs-se
            ru | В Министерстве иностранных дел Швеции возразили.       | org:ministry-of-foreign-affairs-se
            tr | Dışişleri Bakanlığından açıklama geldi.                | org:ministry-of-foreign-affairs-tr
            de | Das Auswärtige Amt rät von Reisen ab.                  | org:ministry-of-foreign-affairs-de
            it | La Farnesina segue il caso.                            | org:ministry-of-foreign-affairs-it
            pl | Ministerstwo Obrony Narodowej zaprzecza.               | org:ministry-of-defence-pl
            en | The German parliament passed the law.                  | org:bundestag
            de | Der Bundestag hat das Gesetz beschlossen.              | org:bundestag
            en | The Polish central bank held rates.                    | org:national-bank-of-poland
            pl | Narodowy Bank Polski nie zmienił stóp.                 | org:national-bank-of-poland
            en | Students of the University of Lyon protested.          | org:university-lyon
            fr | Des étudiants de l'université de Lyon protestent.      | org:university-lyon
            tr | Lyon Üniversitesi öğrencileri yürüdü.                  | org:university-lyon
            ru | Авиакомпания Аэрофлот отменила рейс.                   | org:aeroflot
            nl | De Europese Commissie keurt de steun goed.             | org:european-commission
            pt | A Comissão Europeia aprovou o apoio.                   | org:european-commission
            pl | Komisji Europejskiej to nie przekonało.                | org:european-commission
            es | La Comisión Europea aprobó la ayuda.                   | org:european-commission
            """)
    void oneOrganisationHasOneId(String language, String text, String id) {
        assertThat(organisations(language, text)).extracting(Name::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Vale Workers' Cooperative (VWC) bought the mill. VWC has forty members.
            de | Der Verband Freier Werften (VFW) klagt. Der VFW hat elf Mitglieder.
            fr | Le Syndicat des gens de mer (SGM) appelle à la grève. Le SGM compte mille membres.
            it | Il Comitato dei pescatori (Cpt) protesta. Oggi il Cpt ha scritto al sindaco.
            tr | Deniz Kurtarma Derneği (DKD) aramaya katıldı. DKD on gönüllü gönderdi.
            """)
    void anAcronymInBracketsStandsForTheNameBeforeIt(String language, String text) {
        assertThat(organisations(language, text))
                .extracting(Name::id)
                .hasSizeGreaterThan(1)
                .containsOnly(organisations(language, text).get(0).id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Police said on Monday that the road was open.
            en | Government is hard, and a bank is not a river.
            en | The GDP grew and the CEO was pleased with his DNA test on TV.
            en | She studied law at university before the party in May.
            en | Mercedes Villar and Chelsea Brandt opened the show.
            en | Norway, Denmark and Sweden will share coast guard logs.
            tr | Hükümet dün toplandı.
            tr | Kahvaltıda bir parti verdi, sonra bankaya gitti.
            de | Die Polizei und die Feuerwehr kamen schnell.
            de | Über die Zeit und die Welt schrieb er ein Buch.
            de | Das Unternehmen Milliarden zu schenken, war falsch.
            fr | La société change, le temps passe.
            fr | Le centre de Nantes était désert.
            es | El mundo cambia y el tiempo pasa.
            es | La policía llegó tarde.
            it | Il centro di Bari era deserto.
            pt | A polícia chegou tarde ao centro.
            nl | De politie was snel ter plaatse.
            pl | Policja szybko przyjechała na miejsce.
            ru | Полиция приехала быстро, суд был вчера.
            """)
    void whatOnlyLooksLikeAnOrganisationIsNone(String language, String text) {
        assertThat(organisations(language, text)).isEmpty();
    }

    private List<Name> organisations(String language, String text) {
        return names.read(Readings.of(language, text)).stream()
                .filter(name -> name.kind() == NameKind.ORGANISATION)
                .toList();
    }
}
