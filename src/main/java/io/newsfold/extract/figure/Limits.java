package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.Qualifier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a text limits a number: {@code at least}, {@code more than}, {@code aşkın}. */
final class Limits {
    private static final int LONGEST = 4;

    private final FigureLexicon lexicon;
    private final Words words;

    Limits(FigureLexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    Qualifier of(Told told) {
        for (int back = 1; back <= LONGEST && told.first() - back >= 0; back++) {
            int at = told.first() - back;
            var match = lexicon.cues().at(words, at);
            if (match != null && at + match.length() == told.first()) {
                for (var label : match.meanings()) {
                    var qualifier = qualifier(label);
                    if (qualifier != null) {
                        return qualifier;
                    }
                }
            }
        }
        return after(told);
    }

    private Qualifier after(Told told) {
        for (int at = told.end(); at <= told.end() + 2; at++) {
            var match = lexicon.cues().at(words, at);
            if (match == null) {
                continue;
            }
            for (var label : match.meanings()) {
                var qualifier = label.endsWith(" after") ? qualifier(label.substring(0, label.length() - 6)) : null;
                if (qualifier != null) {
                    return qualifier;
                }
            }
        }
        return Qualifier.EXACT;
    }

    private static @Nullable Qualifier qualifier(String label) {
        return switch (label) {
            case "at_least", "more_than", "about", "at_most", "less_than" ->
                Qualifier.valueOf(label.toUpperCase(Locale.ROOT));
            default -> null;
        };
    }
}
