package io.newsfold.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.match.signal.Comparer;
import io.newsfold.match.signal.PairSignals;
import io.newsfold.match.signal.Profile;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Field;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signals by which a second event of a kind is told from the first. */
class LaterAndPastTest {
    private static EnrichedArticle article(String id, String published, DateMention... dates) {
        return Articles.of(id, "en", published, "A lorry overturned", "On the Tarnsby slope.")
                .withDates(new Dated(published), List.of(dates));
    }

    private static DateMention day(String day, Role role) {
        return new DateMention("then", Field.BODY, 0, 4, new Dated(day), new Dated(day), Precision.DAY, role);
    }

    private static double value(String signal, EnrichedArticle one, EnrichedArticle other) {
        var pair = new Comparer(profile(0, one)).with(profile(1, other));
        return PairSignals.list().stream()
                .filter(known -> known.name().equals(signal))
                .findFirst()
                .orElseThrow()
                .of(pair);
    }

    private static Profile profile(long sequence, EnrichedArticle article) {
        return Profile.of(new Report(sequence, Instant.EPOCH, article, Fingerprint.EMPTY));
    }

    @Test
    void whatHappenedAfterTheOtherCameOutHappenedLater() {
        var first = article("one", "2031-05-05", day("2031-05-05", Role.EVENT));
        var second = article("two", "2031-05-20", day("2031-05-19", Role.EVENT));

        assertThat(value("happenedLater", first, second)).isCloseTo(Math.log1p(14), within(1e-9));
        assertThat(value("happenedLater", second, first)).isEqualTo(value("happenedLater", first, second));
    }

    @Test
    void aLateReportOfTheSameDayIsNotLater() {
        var first = article("one", "2031-05-05", day("2031-05-05", Role.EVENT));
        var late = article("two", "2031-05-09", day("2031-05-05", Role.EVENT));
        var silent = article("three", "2031-05-09");

        assertThat(value("happenedLater", first, late)).isZero();
        assertThat(value("happenedLater", first, silent)).isZero();
    }

    @Test
    void theFirstIsToldAsPastByTheSecond() {
        var first = article("one", "2031-05-05", day("2031-05-05", Role.EVENT));
        var second = article("two", "2031-05-20", day("2031-05-19", Role.EVENT), day("2031-05-05", Role.BACKGROUND));
        var alone = article("three", "2031-05-20", day("2031-05-19", Role.EVENT));

        assertThat(value("toldAsPast", first, second)).isEqualTo(1);
        assertThat(value("toldAsPast", second, first)).isEqualTo(1);
        assertThat(value("toldAsPast", first, alone)).isZero();
    }
}
