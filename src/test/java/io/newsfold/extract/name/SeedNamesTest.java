package io.newsfold.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Name;
import io.newsfold.testing.Seeds;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of the five articles that the project started from, each under the one id that it has everywhere. */
class SeedNamesTest {
    private final Names names = new Names();

    @BeforeEach
    void theSeedsAreHere() {
        Seeds.assumePresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000 | en | recep-tayyip-erdogan mark-rutte hakan-fidan yasar-guler fahrettin-altun haluk-gorgun jens-stoltenberg
            000 | en | akif-cagatay-kilic
            001 | en | recep-tayyip-erdogan mark-rutte hakan-fidan yasar-guler jens-stoltenberg sinan-ates
            002 | en | recep-tayyip-erdogan benjamin-netanyahu
            003 | tr | ilkay-altindag mark-ridgway nick-catsaras paul-wyatt christian-turner andy-start harvey-smyth
            004 | en | hakan-fidan marco-rubio recep-tayyip-erdogan donald-trump
            """)
    void everyPersonIsFound(String seed, String language, String people) {
        var ids = ids(seed, language);
        for (String slug : people.split(" ", -1)) {
            assertThat(ids)
                    .containsAnyOf(
                            "person:" + slug, "person:" + Tables.standard().personSlug(slug));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000 | en | nato tai defence-industry-agency-tr communications-directorate-tr ministry-of-foreign-affairs-tr
            000 | en | ministry-of-defence-tr aa
            001 | en | nato tai aa communications-directorate-tr
            002 | en | nato
            003 | tr | nato fcdo isis un ministry-of-defence-tr ministry-of-defence-gb cabinet-office-gb royal-air-force
            004 | en | ypg isis
            """)
    void everyOrganisationIsFound(String seed, String language, String organisations) {
        assertThat(ids(seed, language)).containsAll(withPrefix("org:", organisations));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000 | en | place:323786 place:presidential-complex-ankara country:TR country:UA country:RU country:PS country:NL
            000 | en | place:middle-east place:745044
            001 | en | place:323786 place:middle-east country:TR country:UA country:RU country:PS country:NL
            002 | en | country:TR country:PS
            003 | tr | place:europe
            004 | en | country:TR country:SY country:UA country:RU country:IL
            002 | en | place:323786 place:4140963 place:gaza-strip country:IL country:SY
            003 | tr | place:2643743 country:TR country:GB country:UA country:SY country:LY country:SO
            004 | en | place:4140963 place:323786 place:white-house place:170654 place:gaza-strip country:US
            """)
    void everyPlaceIsFound(String seed, String language, String places) {
        assertThat(ids(seed, language)).containsAll(withPrefix("", places));
    }

    private Set<String> ids(String seed, String language) {
        var text = Seeds.all().stream()
                .filter(one -> one.name().startsWith(seed))
                .findFirst()
                .orElseThrow()
                .text();
        var found = names.read(Readings.of(language, text));
        return new TreeSet<>(found.stream().map(Name::id).toList());
    }

    private static List<String> withPrefix(String prefix, String ids) {
        return List.of(ids.split(" ", -1)).stream().map(prefix::concat).toList();
    }
}
