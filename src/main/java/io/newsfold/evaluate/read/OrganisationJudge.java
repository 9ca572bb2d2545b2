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
 * Judges the organisations of articles: those marked and told, found or not; those found, marked or not, where every
 * organisation is marked; and whether one organisation has one id in all articles and languages.
 */
final class OrganisationJudge {
    private final ReadingScores scores;
    private final Map<String, Map<String, Integer>> ids = new TreeMap<>();

    OrganisationJudge(ReadingScores scores) {
        this.scores = scores;
    }

    void judge(EnrichedArticle read, GoldReading gold, String text, String id, String language) {
        var found = read.names().stream()
                .filter(name -> name.kind() == NameKind.ORGANISATION)
                .toList();
        boolean any = false;
        for (var organisation : gold.organisations()) {
            if (isTold(organisation, text)) {
                any = true;
                judge(organisation, found, id, language);
            }
        }
        if (!any) {
            scores.leaveOut(Measure.ORGANISATIONS_RECALL, language);
        }
        if (gold.isWhole()) {
            judgePrecision(gold, found, id, language);
        } else {
            scores.leaveOut(Measure.ORGANISATIONS_PRECISION, language);
        }
    }

    /** Counts for each organisation the ids that differ from the most frequent one. */
    void close() {
        int all = 0;
        int right = 0;
        for (var organisation : ids.entrySet()) {
            int most = 0;
            int sum = 0;
            for (int count : organisation.getValue().values()) {
                most = Math.max(most, count);
                sum += count;
            }
            all += sum;
            right += most;
            if (most < sum) {
                scores.miss(
                        Measure.ORGANISATIONS_ONE_ID,
                        organisation.getKey(),
                        organisation.getValue().toString());
            }
        }
        if (all > 0) {
            scores.set(Measure.ORGANISATIONS_ONE_ID, new Tally(right, all, 0));
        }
    }

    private void judge(GoldName organisation, List<Name> found, String id, String language) {
        var its = found.stream()
                .filter(name -> isNamed(organisation, name.surface()))
                .toList();
        scores.count(Measure.ORGANISATIONS_RECALL, language, !its.isEmpty());
        if (its.isEmpty()) {
            scores.miss(Measure.ORGANISATIONS_RECALL, id, organisation.name() + " " + organisation.surfaces());
        }
        for (var each : new TreeSet<>(its.stream().map(Name::id).toList())) {
            ids.computeIfAbsent(organisation.name(), key -> new TreeMap<>()).merge(each, 1, Integer::sum);
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
                    .anyMatch(other -> gold.organisations().stream().anyMatch(one -> isNamed(one, other.surface())));
            scores.count(Measure.ORGANISATIONS_PRECISION, language, isRight);
            if (!isRight) {
                scores.miss(Measure.ORGANISATIONS_PRECISION, id, name.surface() + " " + name.id());
            }
        }
    }

    private static boolean isTold(GoldName name, String text) {
        return !name.surfaces().isEmpty() || text.contains(NameText.words(name.name()));
    }

    private static boolean isNamed(GoldName marked, String surface) {
        return marked.surfaces().isEmpty()
                ? NameText.words(surface).contains(NameText.words(marked.name()))
                : marked.surfaces().stream().anyMatch(one -> NameText.agree(surface, one));
    }
}
