package io.newsfold.extract;

import io.newsfold.model.Article;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.Field;
import io.newsfold.text.ScannedText;
import io.newsfold.text.TextScanner;
import java.util.List;

/** One article opened for reading: each stored text scanned once, without its cuts, beside its language. */
public record Reading(
        Article article, DetectedLanguage language, ScannedText title, ScannedText description, ScannedText body) {
    public static Reading of(Article article, DetectedLanguage language) {
        return new Reading(
                article,
                language,
                scan(article, language, Field.TITLE),
                scan(article, language, Field.DESCRIPTION),
                scan(article, language, Field.BODY));
    }

    public ScannedText text(Field field) {
        return switch (field) {
            case TITLE -> title;
            case DESCRIPTION -> description;
            case BODY -> body;
        };
    }

    private static ScannedText scan(Article article, DetectedLanguage language, Field field) {
        List<TextScanner.Hole> holes = article.cuts().stream()
                .filter(cut -> cut.field() == field)
                .map(cut -> new TextScanner.Hole(cut.start(), cut.end()))
                .toList();
        return TextScanner.scan(article.text(field), language.tag(), holes);
    }
}
