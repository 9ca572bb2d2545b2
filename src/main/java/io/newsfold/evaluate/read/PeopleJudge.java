package io.newsfold.evaluate.read;

import io.newsfold.evaluate.read.GoldReading.GoldName;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Judges the people of articles: those marked whose surname an article has, in any script, found or not; those found,
 * marked or not; and whether one person has one id in all articles.
 */
final class PeopleJudge {
    private final ReadingScores scores;
    private final Map<String, Map<String, Integer>> ids = new TreeMap<>();

    PeopleJudge(ReadingScores scores) {
        this.scores = scores;
    }

    void judge(EnrichedArticle read, GoldReading gold, String text, String id, String language) {
        var found = read.names().stream()
                .filter(name -> name.kind() == NameKind.PERSON)
                .toList();
        boolean any = false;
        for (var person : gold.people()) {
            if (person.surfaces().isEmpty() && !NameText.hasWord(text, NameText.surname(person.name()))) {
                continue;
            }
            any = true;
            judge(person, found, id, language);
        }
        if (!any) {
            scores.leaveOut(Measure.PEOPLE_RECALL, language);
        }
        judgePrecision(gold, found, id, language);
    }

    /** Counts for each person the ids that differ from the most frequent one. */
    void close() {
        int all = 0;
        int right = 0;
        for (var person : ids.entrySet()) {
            int most = 0;
            int sum = 0;
            for (int count : person.getValue().values()) {
                most = Math.max(most, count);
                sum += count;
            }
            all += sum;
            right += most;
            if (most < sum) {
                scores.miss(Measure.ONE_ID, person.getKey(), person.getValue().toString());
            }
        }
        if (all > 0) {
            scores.set(Measure.ONE_ID, new Tally(right, all, 0));
        }
    }

    private void judge(GoldName person, List<Name> found, String id, String language) {
        var his = found.stream().filter(name -> isOf(person, name.surface())).toList();
        scores.count(Measure.PEOPLE_RECALL, language, !his.isEmpty());
        if (his.isEmpty()) {
            scores.miss(Measure.PEOPLE_RECALL, id, person.name());
        }
        for (var each : new TreeSet<>(his.stream().map(Name::id).toList())) {
            ids.computeIfAbsent(person.name(), key -> new TreeMap<>()).merge(each, 1, Integer::sum);
        }
    }

    private void judgePrecision(GoldReading gold, List<Name> found, String id, String language) {
        var seen = new TreeSet<String>();
        for (var name : found) {
            if (!seen.add(name.id())) {
                continue;
            }
            boolean isRight = found.stream()
                    .filter(other -> other.id().equals(name.id()))
                    .anyMatch(other -> isOfAny(gold.people(), other) || isOfAny(gold.further(), other));
            scores.count(Measure.PEOPLE_PRECISION, language, isRight);
            if (!isRight) {
                scores.miss(Measure.PEOPLE_PRECISION, id, name.surface() + " " + name.id());
            }
        }
    }

    private static boolean isOfAny(List<GoldName> people, Name name) {
        return people.stream().anyMatch(person -> isOf(person, name.surface()));
    }

    private static boolean isOf(GoldName person, String surface) {
        return person.surfaces().isEmpty()
                ? NameText.hasWord(NameText.words(surface), NameText.surname(person.name()))
                : person.surfaces().stream().anyMatch(one -> NameText.agree(surface, one));
    }
}
