package io.newsfold.evaluate.read;

import io.newsfold.evaluate.read.GoldReading.GoldName;
import io.newsfold.model.NameKind;
import java.util.List;

/** Organisations: told by their whole name where no words are marked; all of them are marked only in a whole reading. */
final class OrganisationJudge extends NameJudge {
    OrganisationJudge(ReadingScores scores) {
        super(
                scores,
                NameKind.ORGANISATION,
                new Measures(
                        Measure.ORGANISATIONS_RECALL, Measure.ORGANISATIONS_PRECISION, Measure.ORGANISATIONS_ONE_ID));
    }

    @Override
    List<GoldName> marked(GoldReading gold) {
        return gold.organisations();
    }

    @Override
    List<GoldName> right(GoldReading gold) {
        return gold.organisations();
    }

    @Override
    boolean isComplete(GoldReading gold) {
        return gold.isWhole();
    }

    @Override
    boolean isTold(GoldName name, String text) {
        return !name.surfaces().isEmpty() || text.contains(NameText.words(name.name()));
    }

    @Override
    boolean isNamed(GoldName marked, String surface) {
        return marked.surfaces().isEmpty()
                ? NameText.words(surface).contains(NameText.words(marked.name()))
                : marked.surfaces().stream().anyMatch(one -> NameText.agree(surface, one));
    }
}
