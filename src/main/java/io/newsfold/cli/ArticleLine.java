package io.newsfold.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.fold.FoldedSet;
import io.newsfold.model.EnrichedArticle;
import java.util.List;
import java.util.stream.Collectors;

/** An article in one line: {@code q2 · Ferry goes down · Post, 2024-03-11, en}. What is not known is empty. */
record ArticleLine(
        String articleId, String id, String url, String title, String outlet, String published, String language) {
    static ArticleLine of(EnrichedArticle article) {
        return new ArticleLine(
                article.articleId().value(),
                FoldedSet.ownId(article),
                article.url() == null ? "" : article.url(),
                article.title(),
                article.outlet().name(),
                article.publishedAt() == null ? "" : article.publishedAt().toString(),
                article.language().tag());
    }

    /** From an event's record. */
    static ArticleLine of(JsonNode report) {
        var articleId = report.path("articleId").asText();
        var url = text(report, "url");
        var id = text(report, "id");
        return new ArticleLine(
                articleId,
                !id.isEmpty() ? id : url.isEmpty() ? articleId : url,
                url,
                text(report, "title"),
                text(report, "outlet"),
                text(report, "publishedAt"),
                text(report, "language"));
    }

    /** An article of which only its id is known. */
    static ArticleLine of(String articleId, String id) {
        return new ArticleLine(articleId, id, "", "", "", "", "");
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isNull() ? "" : node.path(name).asText("");
    }

    /** Whether somebody who says {@code name} means this article: our id, the publisher's own, or the URL. */
    boolean isCalled(String name) {
        return name.equals(articleId) || name.equals(id) || name.equals(url);
    }

    /** What a person recognises it by. */
    String told() {
        var source =
                List.of(outlet, published.length() > 10 ? published.substring(0, 10) : published, language).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return List.of(id, title, source).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
