package io.newsfold.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in scripts without capitals: Chinese, Japanese, Korean, Arabic, Persian. */
class EasternNamesTest {
    private final Names names = new Names();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 港口管理局局长周建平介绍，码头已恢复作业。周建平没有透露损失。          | 周建平=zhou-jianping
            zh | 记者 林晓雯／台中报导 消防队长陈志豪说火势已经控制。                    | 林晓雯=lin-xiaowen; 陈志豪=chen-zhihao
            zh | 市議員黃柏霖與教授歐陽文靜昨天視察工地。                                | 黃柏霖=huang-bailin; 歐陽文靜=ouyang-wenjing
            zh | 目击者卡里姆·哈桑告诉记者，桥面当时剧烈摇晃。哈桑随后报警。             | 卡里姆·哈桑=karim-hassan; 哈桑=karim-hassan
            zh | 波兰财政部长安杰伊·多曼斯基宣布新预算。多曼斯基认为赤字会下降。         | 安杰伊·多曼斯基=anjei-domanski; 多曼斯基=anjei-domanski
            zh | 土耳其外长费丹星期二抵达柏林。                                              | 费丹=hakan-fidan
            zh | 土耳其總統艾爾段在安卡拉會見荷蘭首相。                                      | 艾爾段=recep-tayyip-erdogan
            zh | 国际刑警组织秘书长乌尔基萨（Valdecy Urquiza）出席会议。                     | 乌尔基萨=valdecy-urquiza
            zh | 华清纺织总裁李国强说，工厂明年投产。                                        | 李国强=li-guoqiang
            zh | 日本首相石破茂与韩国外长赵兑烈通电话。                                      | 石破茂=shigeru-ishiba; 赵兑烈=cho-tae-yul
            ja | 岸田文雄氏は東京都内で記者会見した。                                        | 岸田文雄=fumio-kishida
            ja | マクロン大統領がパリで演説した。                                            | マクロン=emmanuel-macron
            ko | 김민수 서울시장은 회의를 열었다. 주민 박영희 씨는 기뻐했다.                 | 김민수=kim-min-su; 박영희=park-yeong-hui
            ko | 윤석열 대통령이 부산을 방문했다.                                            | 윤석열=yoon-suk-yeol
            ar | أعلن رئيس الهيئة الفريق أسامة ربيع عبور السفن.                               | أسامة ربيع=osama-rabie
            ar | وقال صاحب محل يدعى كريم الجبوري إن النار امتدت. وأضاف الجبوري أنه نجا.      | كريم الجبوري=karim-al-ja; الجبوري=karim-al-ja
            ar | وأوضح رئيس الجماعة، عبد السلام الوهابي، أن الطريق مغلق.                       | عبد السلام الوهابي=abdulsalam-al-wahabi
            ar | استقبل وزير الخارجية المصري بدر عبد العاطي نظيره الفرنسي جان نويل بارو.       | بدر عبد العاطي=badr-abdelatty; جان نويل بارو=jean-noel-barrot
            ar | سجل يوسف النصيري وأشرف حكيمي هدفي الفوز.                                      | أشرف حكيمي=achraf-hakimi
            ar | واعتبرت الناشطة لينا بن مهني أن القرار ظالم.                                  | لينا بن مهني=lina-mahni
            ar | قال مدير الدفاع المدني العميد فهد القحطاني إن الحريق أخمد.                    | فهد القحطاني=fahad-al-qahtani
            ar | وصل أنطونيو غوتيريش إلى بغداد، وسيلتقي غوتيريش بالوزراء.                      | أنطونيو غوتيريش=antonio-guterres; غوتيريش=antonio-guterres
            ar | نعت الوزارة الشاعرة هدى بركات أمس.                                            | هدى بركات=huda-barkat
            ar | أشاد المدرب وليد الركراكي باللاعبين.                                          | وليد الركراكي=walid-regragui
            fa | مسعود پزشکیان روز دوشنبه با عباس عراقچی دیدار کرد.                           | مسعود پزشکیان=masoud-pezeshkian; عباس عراقچی=abbas-araghchi
            fa | علی رضایی، سخنگوی شهرداری، گفت که سه نفر زخمی شدند.                          | علی رضایی=ali-
            """)
    void peopleAreFoundWithOneId(String language, String text, String people) {
        var found = of(language, text, NameKind.PERSON);

        for (String told : people.split(";", -1)) {
            int equals = told.indexOf('=');
            var surface = told.substring(0, equals).strip();
            assertThat(found)
                    .anyMatch(name -> name.surface().equals(surface) && isOf(name.id(), told.substring(equals + 1)));
        }
    }

    private static boolean isOf(String id, String slug) {
        return id.startsWith("person:" + slug)
                || id.startsWith("person:" + Tables.standard().personSlug(slug));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 约旦外交部表示欢迎。                              | 约旦外交部       | org:ministry-of-foreign-affairs-jo
            zh | 外交部：全力協助國人。                            | 外交部           | org:ministry-of-foreign-affairs-tw
            zh | 聯合國教科文組織頒發獎章。                        | 聯合國教科文組織 | org:unesco
            zh | 波兰央行宣布降息。                                | 波兰央行         | org:national-bank-of-poland
            zh | 她毕业于西安美术学院。                            | 西安美术学院     | org:xian-
            zh | 当地灾害管理部门与AFAD完成救援。                  | AFAD             | org:afad
            zh | 公司与土耳其马尔马拉织造签约。                    | 土耳其马尔马拉织造 | org:tuerqimaermala-zhizao
            ar | أعلنت هيئة قناة السويس عبور السفن.                 | هيئة قناة السويس | org:suez-canal-authority
            ar | وأكدت وزارة الثقافة اللبنانية الخبر.               | وزارة الثقافة    | org:ministry-of-culture-lb
            ar | قالت منظمة اليونيسف إن المساعدات وصلت.             | منظمة اليونيسف   | org:unicef
            ar | قضت محكمة جنايات القاهرة بسجنه.                    | محكمة جنايات القاهرة | org:mahkama-
            ar | دعت نقابة الصيد الساحلي للاحتجاج غدا.               | نقابة الصيد الساحلي | org:naqaba-
            ar | أعلن المجلس الأعلى للقوات المسلحة عن هدنة.           | المجلس الأعلى للقوات المسلحة | org:
            ar | وقعت شركة «نور دوكوما» العقد.                      | نور دوكوما       | org:nour-
            """)
    void organisationsAreFound(String language, String text, String surface, String id) {
        assertThat(of(language, text, NameKind.ORGANISATION))
                .anyMatch(name -> name.surface().equals(surface) && name.id().startsWith(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 客機降落在杜拜。                                  | 杜拜     | place:292223
            zh | 土耳其警方說，車禍發生在阿蘭亞附近。土耳其媒體報導。 | 阿蘭亞 | place:324190
            zh | 伊拉克迪亚拉省发生爆炸。                          | 迪亚拉省 | place:IQ.10
            zh | 火势逼近摩洛哥得土安的公路，摩洛哥出动飞机。      | 得土安   | place:2528910
            ko | 서울에서 회의가 열렸다.                             | 서울     | place:1835848
            fa | آنها در تهران دیدار کردند.                         | تهران    | place:112931
            ar | وصلت القافلة إلى القاهرة.                          | القاهرة  | place:360630
            """)
    void placesAreFound(String language, String text, String surface, String id) {
        assertThat(of(language, text, NameKind.PLACE))
                .anyMatch(name -> name.surface().equals(surface) && name.id().equals(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 专家方面认为，时间安排应当合理，任何延误都会影响项目。
            zh | 总统高度重视这一问题，主席方面没有回应，高雄市长未到场。
            ar | هذا حل عادل للقضية، ولا سلام دائم دون اتفاق شامل. على أمل كبير في جمال الطبيعة.
            ar | زار المعرض في شارع محمد علي عن عمر ناهز السبعين.
            ko | 정부는 총리가 한국의 대통령을 만났다고 밝혔다.
            """)
    void commonWordsAreNoPeople(String language, String text) {
        assertThat(of(language, text, NameKind.PERSON)).isEmpty();
    }

    @Test
    void theTitleWithWhoseItIsIsTheFunction() {
        assertThat(of("zh", "西安美术学院教授马文博回忆往事。", NameKind.PERSON))
                .extracting(Name::function)
                .containsExactly("西安美术学院教授");
        assertThat(of("ar", "التقى وزير الخارجية المصري بدر عبد العاطي السفراء.", NameKind.PERSON))
                .extracting(Name::function)
                .containsExactly("وزير الخارجية المصري");
    }

    @Test
    void smallWordsInFrontStayOutside() {
        var text = "سجل يوسف النصيري وأشرف حكيمي.";

        assertThat(of("ar", text, NameKind.PERSON))
                .allMatch(name -> text.substring(name.start(), name.end()).equals(name.surface()))
                .extracting(Name::surface)
                .contains("أشرف حكيمي");
    }

    private List<Name> of(String language, String text, NameKind kind) {
        return names.read(Readings.of(language, text)).stream()
                .filter(name -> name.kind() == kind)
                .toList();
    }

    @Test
    void anyPiecesInAnyOrderAreReadAndOffsetsLieInside() {
        var pieces = List.of(
                "总统", "·", "埃尔多安", "（", "）", "外交部", "长", "省", "在", "陈", "志强", "说", " ", "\n", "AFAD", "1", "岁", "𠮷",
                "مدير", "محمد", "و", "عبد", "ال", "«", "»", "وزارة", "بن", "على", "김민수", "씨는", "マクロン", "大統領", "さん",
                "، ", "\ud840", "A. ");
        var random = new SplittableRandom(7);
        for (int round = 0; round < 400; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(1, 24); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(3) == 0 ? " " : "");
            }
            for (String language : Arrays.asList("zh", "ja", "ko", "ar", "fa")) {
                assertThat(names.read(Readings.of(language, text.toString())))
                        .allMatch(
                                name -> name.start() >= 0 && name.start() < name.end() && name.end() <= text.length());
            }
        }
    }
}
