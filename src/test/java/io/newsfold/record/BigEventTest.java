package io.newsfold.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.codec.Json;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.CanonicalEvent.ReportLine;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Flag;
import io.newsfold.model.NameKind;
import io.newsfold.model.Precision;
import io.newsfold.model.Relation;
import io.newsfold.model.Role;
import io.newsfold.topics.Schemas;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class BigEventTest {
    private static EventBuilder event(int reports) {
        var event = new EventBuilder();
        for (int i = 0; i < reports; i++) {
            var name = String.format(Locale.ROOT, "outlet-%04d", i);
            event.with(new EventBuilder.Article(name)
                    .text(
                            "en",
                            "Flood in Varkent: report " + i + " of many, " + "with a long title ".repeat(12),
                            "Mayor Selin Aksoy said " + i + " people were hurt. The flood of " + (1900 + i % 100)
                                    + " was worse.")
                    .published(LocalDate.of(2031, 1, 1).plusDays(i / 10).toString())
                    .relation(i == 0 ? Relation.ORIGINAL : i % 3 == 0 ? Relation.INDEPENDENT : Relation.COPY)
                    .name(NameKind.PERSON, "person:selin-aksoy", "Selin Aksoy", "Mayor")
                    .date(
                            String.valueOf(1900 + i % 100),
                            String.valueOf(1900 + i % 100),
                            String.valueOf(1900 + i % 100),
                            Precision.YEAR,
                            Role.BACKGROUND)
                    .figure(FigureKind.INJURED, "people", i, null, i + " people", Role.EVENT));
        }
        return event;
    }

    @Test
    void aRecordStaysUnderItsLimitAndKeepsWhatCounts() {
        // Given
        var event = event(2_000);

        // When
        var folded = event.folded();

        // Then
        Schemas.assertValid("events", Json.bytes(folded));
        assertThat(Json.bytes(folded).length).isLessThan(Trim.LIMIT);
        assertThat(folded.flags()).contains(Flag.TRIMMED);
        assertThat(folded.coverage().reports()).isEqualTo(2_000);
        assertThat(folded.coverage().copies()).isEqualTo(1_333);
        assertThat(folded.reports())
                .extracting(ReportLine::articleId)
                .contains(EventBuilder.id("outlet-0000"), EventBuilder.id("outlet-1999"));
        assertThat(folded.reports().stream()
                        .filter(line -> line.relation() == Relation.COPY)
                        .count())
                .isLessThan(folded.reports().size() / 2);
        assertThat(folded.why()).hasSameSizeAs(folded.reports());
    }

    @Test
    void aRecordThatFitsIsMeasuredOnceAndLeftAlone() {
        // Given
        var event = event(20);
        var measured = new AtomicInteger();

        // When
        var folded = new CanonicalFold("test", record -> {
                    measured.incrementAndGet();
                    return Json.bytes(record).length;
                })
                .fold(event.state(event.members), event.reports);

        // Then
        assertThat(measured).hasValue(1);
        assertThat(folded.flags()).doesNotContain(Flag.TRIMMED);
        assertThat(folded.reports()).hasSize(20);
    }

    @Test
    void anyListIsTrimmedUntilTheRecordFits() {
        var folded = event(50).folded();

        var trimmed = Trim.toLimit(
                folded,
                folded.reports().get(0).articleId(),
                record -> record.reports().size() > 2 ? Trim.LIMIT : 10);

        assertThat(trimmed.reports()).hasSize(2);
        assertThat(trimmed.coverage()).isEqualTo(folded.coverage());
        assertThat(trimmed.figures())
                .allSatisfy(figure -> assertThat(figure.values()).isNotEmpty());
    }

    @Test
    void theCostOfAFoldGrowsWithTheReportsOnly() {
        // Given
        var small = event(200);
        var big = event(2_000);
        var fold = new CanonicalFold("test", (CanonicalEvent record) -> 0);
        for (int i = 0; i < 20; i++) {
            fold.fold(small.state(small.members), small.reports);
        }

        // When
        long one = best(() -> fold.fold(small.state(small.members), small.reports));
        long ten = best(() -> fold.fold(big.state(big.members), big.reports));

        // Then
        assertThat(ten).isLessThan(60 * one);
    }

    private static long best(Runnable work) {
        var cpu = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = cpu.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, cpu.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
