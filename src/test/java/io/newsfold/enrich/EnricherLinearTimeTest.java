package io.newsfold.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Articles;
import io.newsfold.extract.date.CldrDateReader;
import io.newsfold.extract.figure.CueFigureReader;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.extract.name.NameReader;
import io.newsfold.extract.name.Names;
import io.newsfold.extract.type.CueTypeReader;
import io.newsfold.extract.type.TypeReader;
import io.newsfold.language.FastTextDetector;
import io.newsfold.language.LanguageDetector;
import io.newsfold.model.Article;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.testing.LinearTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body forty times as long takes the whole of the reading at most sixty times as long, whatever its characters. */
final class EnricherLinearTimeTest {
    private static final LanguageDetector LANGUAGES = new FastTextDetector();
    private static final NameReader NAMES = new Names();
    private static final TypeReader TYPES = new CueTypeReader(Gazetteer.standard());
    private static final int SHORT = 5_000;
    private static final int LONG = 200_000;

    @ParameterizedTest
    @CsvSource(
            value = {
                "en,a",
                "en,'Aa '",
                "en,A",
                "en,.",
                "en,'. '",
                "en,a.",
                "en,'A.B '",
                "en,1",
                "en,'1 '",
                "en,1.",
                "en,1-",
                "en,'2-1 '",
                "en,'May 5, '",
                "en,'Monday '",
                "en,'one hundred '",
                "en,'three killed '",
                "en,'3 killed, '",
                "en,'$5 million '",
                "en,'5 percent of '",
                "en,'Ada Orhan '",
                "en,'President '",
                "en,'Ministry of '",
                "en,'University '",
                "en,'U.S. '",
                "en,' (EHT) '",
                "en,'in Paris '",
                "en,'said '",
                "en,\" ",
                "tr,'Ankara''da '",
                "tr,'5 kişi öldü '",
                "tr,'3 Mayıs '",
                "tr,'yüzde 5 '",
                "tr,İ",
                "de,'5. '",
                "de,Bundes",
                "ru,'Иванов '",
                "ru,'5 мая '",
                "ar,م",
                "ar,'قال '",
                "ar,'٥ مايو '",
                "zh,汉",
                "zh,今天",
                "zh,5月3日",
                "zh,中国",
                "zh,5人死亡，",
                "ja,か",
                "ja,カ",
                "th,ก",
                "und,\u0301",
                "und,\ud83d\ude00",
                "und,\ud800",
            })
    void timeGrowsWithLength(String language, String unit) {
        // Given
        var brief = Articles.reading(language, "Flood in the town", unit.repeat(SHORT / unit.length()));
        var vast = Articles.reading(language, "Flood in the town", unit.repeat(LONG / unit.length()));

        // When and then
        LinearTime.assertAtMost(60, () -> enrich(brief.article(), language), () -> enrich(vast.article(), language));
    }

    /** Detection is part of it, but the tables are those of the given language, whatever was detected. */
    private static void enrich(Article article, String language) {
        LanguageDetector given = (title, body, declared) -> new DetectedLanguage(
                language, LANGUAGES.detect(title, body, declared).confidence(), declared);
        var enricher = new Enricher(new Readers(given, NAMES, new CldrDateReader(), new CueFigureReader(), TYPES));
        assertThat(enricher.enrich(article, EventClock.PUBLICATION, null)).isNotNull();
    }
}
