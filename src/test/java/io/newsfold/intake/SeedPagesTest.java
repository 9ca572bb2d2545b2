package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.newsfold.model.Article;
import io.newsfold.model.Cut;
import io.newsfold.model.Field;
import io.newsfold.model.Flag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeedPagesTest {
    private static final Path SEEDS = Path.of(System.getProperty("newsfold.shared", "../shared"), "seeds");

    @Test
    void anAgencysPageGivesTitleAuthorsDayAndOutlet() throws IOException {
        var article = seed("000");

        assertThat(article.title()).startsWith("Turkish president, NATO chief discuss");
        assertThat(article.publishedAt()).hasToString("2024-11-25");
        assertThat(article.outlet().name()).isEqualTo("Anadolu Agency");
        assertThat(article.flags()).containsExactly(Flag.OUTLET_INFERRED);
        assertThat(article.authors()).hasSize(2);
        assertThat(own(article)).doesNotContain("subscription options", "World", "ISTANBUL", "Erdogan-Rutte meeting");
    }

    @Test
    void theRunOfOtherHeadlinesAtTheEndIsCut() throws IOException {
        var article = seed("001");

        assertThat(article.title()).endsWith("since taking office");
        assertThat(article.outlet().name()).isEqualTo("Duvar English");
        assertThat(article.publishedAt()).isNull();
        assertThat(own(article)).doesNotContain("mosaic", "hunger threshold").contains("until late April.");
        assertThat(reasons(article)).contains(Cut.Reason.OTHER_HEADLINES);
    }

    @Test
    void aPageWithoutTitleTakesItsFirstSentence() throws IOException {
        var article = seed("002");

        assertThat(article.title())
                .hasSizeLessThanOrEqualTo(300)
                .startsWith("President")
                .endsWith("Israel.");
        assertThat(article.flags()).contains(Flag.TITLE_MISSING);
        assertThat(article.publishedAt()).hasToString("2024-07-16");
        assertThat(article.body()).contains("date 2024-07-16");
        assertThat(own(article)).doesNotContain("2024-07-16");
    }

    @Test
    void theDayThePageWasReadIsNotTheDayOfPublication() throws IOException {
        var article = seed("003");

        assertThat(article.publishedAt()).hasToString("2025-05-31T21:14+03:00");
        assertThat(article.origin()).isEqualTo("Anadolu Agency");
        assertThat(article.flags()).contains(Flag.ZONE_ASSUMED);
        assertThat(article.description()).startsWith("Milli Savunma Bakanlığı");
        assertThat(own(article)).doesNotContain("ZilHicce", "21:14", article.title());
    }

    @Test
    void aDateGluedToTheTitleIsLiftedFromIt() throws IOException {
        var article = seed("004");

        assertThat(article.title()).startsWith("Turkish top diplomat").endsWith("strategic talks");
        assertThat(article.publishedAt()).hasToString("2025-03-24");
        assertThat(article.dateline()).isEqualTo("ANKARA");
    }

    private static Article seed(String number) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds are not here");
        try (var files = Files.list(SEEDS)) {
            var file = files.filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            var message = new RawMessage(
                    null,
                    TextFile.rawArticle(file.getFileName().toString(), Files.readAllBytes(file)),
                    Map.of(),
                    Instant.parse("2026-01-01T00:00:00Z"));
            return ((Outcome.Accepted) Intake.standard().read(message).get(0)).article();
        }
    }

    private static List<Cut.Reason> reasons(Article article) {
        return article.cuts().stream().map(Cut::reason).toList();
    }

    /** The body without its cuts. */
    static String own(Article article) {
        var own = new StringBuilder(article.body());
        for (int i = article.cuts().size() - 1; i >= 0; i--) {
            var cut = article.cuts().get(i);
            if (cut.field() == Field.BODY) {
                own.delete(cut.start(), cut.end());
            }
        }
        return own.toString();
    }
}
