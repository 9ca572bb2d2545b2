package io.newsfold.evaluate.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.language.LanguageDetector;
import io.newsfold.model.EnrichedArticle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles with their labels and what was read in them, and scores the reading. An id counts once, with its last
 * version; one that was canceled does not count.
 */
public final class ReadingEvaluation {
    private final GoldFile gold;
    private final LanguageDetector detector;
    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    private record Pair(
            EnrichedArticle read,
            @Nullable String language,
            @Nullable String cluster) {}

    public ReadingEvaluation(GoldFile gold, LanguageDetector detector) {
        this.gold = gold;
        this.detector = detector;
    }

    /** An article as it was labelled ({@code goldLang}, {@code cluster}) and as it was read. */
    public void take(JsonNode labelled, EnrichedArticle read) {
        pairs.put(id(read), new Pair(read, text(labelled, "goldLang"), text(labelled, "cluster")));
    }

    /** The publisher took the article back. */
    public void retract(String id) {
        pairs.remove(id);
    }

    public ReadingScores scores() {
        var scores = new ReadingScores();
        var judge = new ReadingJudge(scores);
        var languages = new LanguageJudge(scores, detector);
        pairs.forEach((id, pair) -> {
            var language = pair.language() == null ? pair.read().language().tag() : pair.language();
            scores.article(language);
            if (pair.language() != null) {
                languages.judge(pair.read().title(), pair.read().body(), id, language);
            }
            var marked = gold.of(id, pair.cluster());
            if (marked != null) {
                judge.judge(pair.read(), marked, id, language);
            }
        });
        judge.close();
        return scores;
    }

    private static String id(EnrichedArticle read) {
        return read.id() != null
                ? read.id()
                : read.url() != null ? read.url() : read.articleId().value();
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }
}
