package io.newsfold.extract;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.Article;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.Field;
import io.newsfold.text.ScannedText;
import io.newsfold.text.TextScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * One article opened for reading: each stored text scanned once, without its cuts, with the keys of its words, beside its
 * language. All steps share it, one after the other; it is not for use by two threads.
 */
public final class Reading {
    private final Article article;
    private final DetectedLanguage language;
    private final Words title;
    private final Words description;
    private final Words body;

    private Reading(Article article, DetectedLanguage language) {
        this.article = article;
        this.language = language;
        this.title = scan(Field.TITLE);
        this.description = scan(Field.DESCRIPTION);
        this.body = scan(Field.BODY);
    }

    public static Reading of(Article article, DetectedLanguage language) {
        return new Reading(article, language);
    }

    public Article article() {
        return article;
    }

    public DetectedLanguage language() {
        return language;
    }

    public ScannedText title() {
        return title.scanned();
    }

    public ScannedText description() {
        return description.scanned();
    }

    public ScannedText body() {
        return body.scanned();
    }

    public ScannedText text(Field field) {
        return words(field).scanned();
    }

    /** The tokens of a text as keys, in which every table is looked up once. */
    public Words words(Field field) {
        return switch (field) {
            case TITLE -> title;
            case DESCRIPTION -> description;
            case BODY -> body;
        };
    }

    private Words scan(Field field) {
        List<TextScanner.Hole> holes = new ArrayList<>();
        for (var cut : article.cuts()) {
            if (cut.field() == field) {
                holes.add(new TextScanner.Hole(cut.start(), cut.end()));
            }
        }
        var tag = language.tag();
        return Words.of(TextScanner.scan(article.text(field), tag, holes), tag);
    }
}
