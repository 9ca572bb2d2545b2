package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * How well what is not the article's own is cut from pages in twelve languages, written in the manner of scraped ones and
 * marked by hand. Counted in letters and digits: of those cut, how many were to be cut; of those to be cut, how many were.
 * Pages with an odd number are there to learn from, those with an even one to check on.
 */
final class PageCorpusTest {
    private static final double LEAST_PRECISION = 0.98;
    private static final double LEAST_RECALL = 0.78;

    /** Letters and digits that were cut and were to be, were cut, were to be, and all. */
    private static final class Tally {
        int both;
        int cut;
        int marked;
        int all;

        double precision() {
            return cut == 0 ? 1 : (double) both / cut;
        }

        double recall() {
            return marked == 0 ? 1 : (double) both / marked;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.3f recall %.3f own text lost %.4f",
                    precision(),
                    recall(),
                    (double) (cut - both) / Math.max(1, all - marked));
        }
    }

    @Test
    void littleOfThePageIsLeftAndHardlyAnythingOfTheArticleIsLost(TestReporter reporter) throws IOException {
        // Given
        var tallies = new TreeMap<String, Tally>();

        // When
        for (var page : ScrapedPages.of("page-corpus.txt")) {
            var read = page.read();
            boolean isToCheckOn = (page.name().charAt(page.name().length() - 1) - '0') % 2 == 0;
            for (var key : List.of(
                    isToCheckOn ? "to check on" : "to learn from", page.name().substring(0, 2))) {
                add(tallies.computeIfAbsent(key, name -> new Tally()), page.marked(), read);
            }
        }

        // Then
        tallies.forEach((key, tally) -> reporter.publishEntry("pages " + key, tally.toString()));
        var checked = tallies.getOrDefault("to check on", new Tally());
        assertThat(checked.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(checked.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(checked.marked).isPositive();
    }

    /** Walks both texts, which differ in their brackets alone. */
    private static void add(Tally tally, String gold, String read) {
        boolean isMarked = false;
        boolean isCut = false;
        int at = 0;
        for (int i = 0; i < gold.length(); i++) {
            char c = gold.charAt(i);
            if (c == '⟦' || c == '⟧') {
                isMarked = c == '⟦';
                continue;
            }
            for (char r = read.charAt(at); r == '⟦' || r == '⟧'; r = read.charAt(++at)) {
                isCut = r == '⟦';
            }
            assertThat(read.charAt(at)).isEqualTo(c);
            at++;
            if (Character.isLetterOrDigit(c)) {
                tally.all++;
                tally.marked += isMarked ? 1 : 0;
                tally.cut += isCut ? 1 : 0;
                tally.both += isMarked && isCut ? 1 : 0;
            }
        }
    }
}
