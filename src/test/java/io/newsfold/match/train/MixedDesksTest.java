package io.newsfold.match.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Dated;
import io.newsfold.model.Desk;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.EventType;
import io.newsfold.model.Outlet;
import io.newsfold.model.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reports of several sets laid on one desk. */
class MixedDesksTest {
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    /** Two reports of each event, a day apart; events are weeks apart. */
    private static List<LabelledReport> set(String name, int events) {
        return IntStream.range(0, events * 2)
                .mapToObj(i -> new LabelledReport(
                        new Report(
                                i,
                                Instant.EPOCH,
                                article(name + i, FIRST.plusWeeks(i / 2).plusDays(i % 2)),
                                Fingerprint.EMPTY),
                        new EventId(EventId.PREFIX + name + i / 2)))
                .toList();
    }

    private static EnrichedArticle article(String id, LocalDate day) {
        var published = new Dated(day.toString());
        return new EnrichedArticle(
                EnrichedArticle.SPEC_VERSION,
                new ArticleId("art_" + id),
                id,
                "1",
                Desk.WORLD,
                null,
                null,
                Outlet.UNKNOWN,
                null,
                List.of(),
                null,
                "title",
                null,
                "body",
                published,
                published.precision(),
                null,
                null,
                new DetectedLanguage("en", 1, null),
                List.of(),
                List.of(),
                List.of(),
                EventType.OTHER,
                List.of(),
                Phase.OCCURRED,
                null,
                List.of(),
                Set.of());
    }

    @Test
    void strangersComeOnTheSameDaysAndEventsKeepTheirOwnPace() {
        var desks = MixedDesks.of(set("own", 60), List.of(set("far", 90), set("few", 2)));

        assertThat(desks).isNotEmpty().allSatisfy(desk -> {
            assertThat(desk)
                    .extracting(one -> one.report().article().articleId())
                    .doesNotHaveDuplicates();
            assertThat(desk).extracting(one -> one.report().sequence()).isSorted();
            assertThat(desk).extracting(MixedDesksTest::day).isSorted();
            assertThat(day(desk.get(desk.size() - 1)) - day(desk.get(0))).isLessThan(7);
            assertThat(desk).anyMatch(one -> one.event().value().startsWith("evt_own"));
            assertThat(desk).anyMatch(one -> one.event().value().startsWith("evt_far"));
            for (var one : desk) {
                assertThat(desk)
                        .filteredOn(other -> other.event().equals(one.event()))
                        .allSatisfy(other ->
                                assertThat(Math.abs(day(other) - day(one))).isLessThanOrEqualTo(1));
            }
        });
    }

    @Test
    void theOnlySetStaysAmongItself() {
        assertThat(MixedDesks.of(set("own", 60), List.of()))
                .isNotEmpty()
                .allSatisfy(desk ->
                        assertThat(desk).allMatch(one -> one.event().value().startsWith("evt_own")));
    }

    private static long day(LabelledReport one) {
        return Dense.day(one.report().article());
    }
}
