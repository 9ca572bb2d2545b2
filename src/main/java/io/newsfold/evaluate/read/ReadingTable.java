package io.newsfold.evaluate.read;

import io.newsfold.evaluate.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The scores of a set as a table: a row a measure, a column a language, and how many articles were left out. */
public final class ReadingTable {
    private ReadingTable() {}

    /** Columns aligned; a dash where nothing was measured. */
    public static List<String> lines(ReadingScores scores) {
        var languages = scores.languages();
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<String>();
        header.add("measure");
        languages.forEach(header::add);
        languages.stream().limit(3).forEach(language -> header.add("left out " + language));
        rows.add(header);
        var articles = new ArrayList<String>();
        articles.add("articles");
        languages.forEach(language -> articles.add(String.valueOf(scores.articles(language))));
        languages.stream().limit(3).forEach(language -> articles.add(""));
        rows.add(articles);
        for (var measure : Measure.values()) {
            if (scores.share(measure, ReadingScores.ALL) != null) {
                rows.add(row(scores, measure, languages));
            }
        }
        return Columns.lines(rows);
    }

    private static List<String> row(ReadingScores scores, Measure measure, List<String> languages) {
        var row = new ArrayList<String>();
        row.add(measure.words());
        for (var language : languages) {
            var share = scores.share(measure, language);
            row.add(share == null ? "-" : String.format(Locale.ROOT, "%.3f", share));
        }
        languages.stream().limit(3).forEach(language -> {
            var tally = scores.tally(measure, language);
            row.add(tally == null ? "-" : String.valueOf(tally.leftOut()));
        });
        return row;
    }
}
