package io.newsfold.cli;

import io.newsfold.codec.Json;
import io.newsfold.match.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was weighed for one article or two, as one object. */
final class ExplanationJson {
    private final Archive archive;

    ExplanationJson(Archive archive) {
        this.archive = archive;
    }

    Map<String, @Nullable Object> of(Whereabouts article, @Nullable Whereabouts other) {
        var all = article(article);
        if (other != null) {
            all.put("other", article(other));
            all.put(
                    "together",
                    !article.eventId().isEmpty() && article.eventId().equals(other.eventId()));
            var between = article.beside(other).or(() -> other.beside(article));
            all.put("between", between.map(ExplanationJson::weighed).orElse(null));
        }
        all.put(
                "controls",
                archive.controls().stream()
                        .filter(control -> ExplanationText.concerns(control, article)
                                && (other == null || ExplanationText.concerns(control, other)))
                        .map(Json::tree)
                        .toList());
        return all;
    }

    private static Map<String, @Nullable Object> article(Whereabouts article) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("articleId", article.article().articleId());
        told.put("id", article.article().id());
        told.put("desk", article.desk());
        told.put("eventId", article.event() == null ? null : article.eventId());
        told.put("relation", article.relation());
        var joined = article.joined();
        var next = article.next();
        told.put("joined", joined == null ? null : weighed(joined));
        told.put("runnerUp", next == null ? null : weighed(next));
        return told;
    }

    private static Map<String, @Nullable Object> weighed(Explanation explanation) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("eventId", explanation.event().value());
        told.put(
                "with",
                explanation.nearest() == null ? null : explanation.nearest().value());
        told.put("score", explanation.score());
        told.put("logOdds", explanation.logOdds());
        told.put("rest", explanation.rest());
        told.put(
                "signals",
                explanation.parts().stream().map(ExplanationJson::part).toList());
        told.put(
                "turning",
                explanation.turning().stream().map(Explanation.Part::name).toList());
        return told;
    }

    private static Map<String, Object> part(Explanation.Part part) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", part.name());
        told.put("value", part.value());
        told.put("weight", part.weight());
        told.put("contribution", part.contribution());
        told.put("sentence", part.sentence());
        told.put("detail", List.copyOf(part.detail()));
        return told;
    }
}
