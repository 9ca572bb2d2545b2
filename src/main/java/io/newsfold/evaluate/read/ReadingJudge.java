package io.newsfold.evaluate.read;

import io.newsfold.evaluate.read.GoldReading.GoldFigure;
import io.newsfold.model.DateMention;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Field;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Judges one article at a time: what was read against what was marked, over what the article tells. */
final class ReadingJudge {
    private final ReadingScores scores;
    private final PeopleJudge people;
    private final OrganisationJudge organisations;

    ReadingJudge(ReadingScores scores) {
        this.scores = scores;
        this.people = new PeopleJudge(scores);
        this.organisations = new OrganisationJudge(scores);
    }

    void judge(EnrichedArticle read, GoldReading gold, String id, String language) {
        var text = NameText.words(read.title() + " . " + read.text(Field.DESCRIPTION) + " . " + read.body());
        people.judge(read, gold, text, id, language);
        organisations.judge(read, gold, text, id, language);
        judgePlace(read, gold, text, id, language);
        judgeDay(read, gold, id, language);
        judgeType(read, gold, id, language);
        judgeFigures(read, gold, id, language);
    }

    /** What can only be told when every article has been judged. */
    void close() {
        people.close();
        organisations.close();
    }

    private void judgePlace(EnrichedArticle read, GoldReading gold, String text, String id, String language) {
        var marked = gold.place();
        boolean isNamed = marked != null
                && (gold.isWhole()
                        || marked.names().stream()
                                .anyMatch(name ->
                                        text.contains(NameText.words(name).strip())));
        if (marked == null || !isNamed) {
            scores.leaveOut(Measure.PLACE, language);
            return;
        }
        var place = read.place();
        check(
                Measure.PLACE,
                language,
                place != null && PlaceMatch.isRight(place, marked),
                id,
                marked.names() + " read " + (place == null ? "-" : place.name()));
    }

    private void judgeDay(EnrichedArticle read, GoldReading gold, String id, String language) {
        var days = gold.days();
        var told = read.dates().stream()
                .filter(date -> date.role() == Role.EVENT && date.precision() != Precision.MONTH)
                .findFirst();
        var day = told.map(date -> date.from().day()).orElse(published(read));
        boolean states = days != null && read.dates().stream().anyMatch(date -> overlaps(date, days));
        if (days == null || (!states && day == null && !gold.isWhole())) {
            scores.leaveOut(Measure.DAY, language);
            return;
        }
        check(
                Measure.DAY,
                language,
                day != null && days.has(day),
                id,
                days.from() + " to " + days.to() + " read " + day + " «"
                        + told.map(DateMention::surface).orElse("") + "» published " + read.publishedAt());
    }

    private static @Nullable LocalDate published(EnrichedArticle read) {
        return read.publishedAt() == null ? null : read.publishedAt().day();
    }

    private static boolean overlaps(DateMention date, GoldReading.Days days) {
        return date.precision() != Precision.MONTH
                && date.precision() != Precision.YEAR
                && !date.from().day().isAfter(days.to())
                && !date.to().day().isBefore(days.from());
    }

    private void judgeType(EnrichedArticle read, GoldReading gold, String id, String language) {
        if (gold.types().isEmpty()) {
            scores.leaveOut(Measure.TYPE, language);
        } else {
            var marked = gold.types().stream().sorted().toList();
            check(Measure.TYPE, language, marked.contains(read.type()), id, marked + " read " + read.type());
        }
        if (gold.phase() != null) {
            check(Measure.PHASE, language, gold.phase() == read.phase(), id, gold.phase() + " read " + read.phase());
        }
    }

    private void judgeFigures(EnrichedArticle read, GoldReading gold, String id, String language) {
        var found = new ArrayList<GoldFigure>();
        for (var figure : read.figures()) {
            var told = new GoldFigure(figure.kind().name().toLowerCase(Locale.ROOT), FigureText.of(figure));
            if (figure.kind() != FigureKind.OTHER && figure.role() == Role.EVENT && !found.contains(told)) {
                found.add(told);
            }
        }
        if (found.isEmpty() && gold.figures().isEmpty()) {
            scores.leaveOut(Measure.FIGURES_RECALL, language);
        }
        for (var one : found) {
            check(Measure.FIGURES_PRECISION, language, gold.figures().contains(one), id, "not marked: " + one);
        }
        for (var one : gold.figures()) {
            check(Measure.FIGURES_RECALL, language, found.contains(one), id, "not read: " + one);
        }
    }

    private void check(Measure measure, String language, boolean isRight, String id, String what) {
        scores.count(measure, language, isRight);
        if (!isRight) {
            scores.miss(measure, id, what);
        }
    }
}
