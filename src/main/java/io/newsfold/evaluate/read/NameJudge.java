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
 * Judges the names of one kind in articles: those marked and told, found or not; those found, marked or not; and whether
 * one bearer has one id in all articles and languages.
 */
abstract class NameJudge {
    private final ReadingScores scores;
    private final NameKind kind;
    private final Measures measures;
    private final Map<String, Map<String, Integer>> ids = new TreeMap<>();

    /** Under which names the three are told. */
    record Measures(Measure recall, Measure precision, Measure oneId) {}

    NameJudge(ReadingScores scores, NameKind kind, Measures measures) {
        this.scores = scores;
        this.kind = kind;
        this.measures = measures;
    }

    /** The names of the kind that are marked as the event's. */
    abstract List<GoldName> marked(GoldReading gold);

    /** All that may be found without being wrong. */
    abstract List<GoldName> right(GoldReading gold);

    /** Whether a name that is found and not marked is wrong. */
    abstract boolean isComplete(GoldReading gold);

    /** Whether the text, its {@link NameText#words words} apart, has the name. */
    abstract boolean isTold(GoldName name, String text);

    /** Whether what was found is the name that was marked. */
    abstract boolean isNamed(GoldName marked, String surface);

    final void judge(EnrichedArticle read, GoldReading gold, String text, String id, String language) {
        var found = read.names().stream().filter(name -> name.kind() == kind).toList();
        var told = marked(gold).stream().filter(name -> isTold(name, text)).toList();
        told.forEach(name -> judge(name, found, id, language));
        if (told.isEmpty()) {
            scores.leaveOut(measures.recall, language);
        }
        if (isComplete(gold)) {
            judgePrecision(right(gold), found, id, language);
        } else {
            scores.leaveOut(measures.precision, language);
        }
    }

    /** Counts for each bearer the ids that differ from the most frequent one. */
    final void close() {
        int all = 0;
        int right = 0;
        for (var bearer : ids.entrySet()) {
            int most = 0;
            int sum = 0;
            for (int count : bearer.getValue().values()) {
                most = Math.max(most, count);
                sum += count;
            }
            all += sum;
            right += most;
            if (most < sum) {
                scores.miss(measures.oneId, bearer.getKey(), bearer.getValue().toString());
            }
        }
        if (all > 0) {
            scores.set(measures.oneId, new Tally(right, all, 0));
        }
    }

    private void judge(GoldName marked, List<Name> found, String id, String language) {
        var its = found.stream().filter(name -> isNamed(marked, name.surface())).toList();
        scores.count(measures.recall, language, !its.isEmpty());
        if (its.isEmpty()) {
            scores.miss(measures.recall, id, marked.name() + " " + marked.surfaces());
        }
        for (var each : new TreeSet<>(its.stream().map(Name::id).toList())) {
            ids.computeIfAbsent(marked.name(), key -> new TreeMap<>()).merge(each, 1, Integer::sum);
        }
    }

    private void judgePrecision(List<GoldName> right, List<Name> found, String id, String language) {
        var seen = new TreeSet<String>();
        for (var name : found) {
            if (!seen.add(name.id())) {
                continue;
            }
            boolean isRight = found.stream()
                    .filter(other -> other.id().equals(name.id()))
                    .anyMatch(other -> right.stream().anyMatch(one -> isNamed(one, other.surface())));
            scores.count(measures.precision, language, isRight);
            if (!isRight) {
                scores.miss(measures.precision, id, name.surface() + " " + name.id());
            }
        }
    }
}
