package io.newsfold.evaluate.read;

import io.newsfold.evaluate.read.GoldReading.GoldName;
import io.newsfold.model.NameKind;
import java.util.List;
import java.util.stream.Stream;

/** People: told by their surname where no words are marked, in any script. */
final class PeopleJudge extends NameJudge {
    PeopleJudge(ReadingScores scores) {
        super(scores, NameKind.PERSON, new Measures(Measure.PEOPLE_RECALL, Measure.PEOPLE_PRECISION, Measure.ONE_ID));
    }

    @Override
    List<GoldName> marked(GoldReading gold) {
        return gold.people();
    }

    @Override
    List<GoldName> right(GoldReading gold) {
        return Stream.concat(gold.people().stream(), gold.further().stream()).toList();
    }

    @Override
    boolean isComplete(GoldReading gold) {
        return true;
    }

    @Override
    boolean isTold(GoldName name, String text) {
        return !name.surfaces().isEmpty() || NameText.hasWord(text, NameText.surname(name.name()));
    }

    @Override
    boolean isNamed(GoldName marked, String surface) {
        return marked.surfaces().isEmpty()
                ? NameText.hasWord(NameText.words(surface), NameText.surname(marked.name()))
                : marked.surfaces().stream().anyMatch(one -> NameText.agree(surface, one));
    }
}
