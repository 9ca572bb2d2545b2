package io.newsfold.record;

import io.newsfold.model.CanonicalEvent.Background;
import io.newsfold.model.CanonicalEvent.BackgroundFigure;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Field;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import io.newsfold.text.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Older occurrences that reports tell: sentences with a date or a figure of the background, each told once. */
final class BackgroundSentences {
    /** More than a reader takes in; also bounds the work on a big event. */
    private static final int AT_MOST = 40;

    private static final int LOOKED_AT = 400;
    private static final double SAME_WORDS = 0.5;
    private static final double SAME_WORDS_OF_ONE_DAY = 0.15;

    private record Candidate(Background background, Set<String> words, String language) {}

    private final List<Candidate> chosen = new ArrayList<>();
    private int looked;

    private BackgroundSentences() {}

    static List<Background> of(List<MemberReport> best) {
        var sentences = new BackgroundSentences();
        for (var told : best) {
            sentences.read(told);
        }
        return sentences.chosen.stream().map(Candidate::background).toList();
    }

    private void read(MemberReport told) {
        if (told.isCopy() || looked >= LOOKED_AT || chosen.size() >= AT_MOST) {
            return;
        }
        for (var found : inOrder(told.article()).values()) {
            if (chosen.size() < AT_MOST) {
                add(told, found);
            }
        }
    }

    /** The sentences of an article's background, by their offset, with what is told in them. */
    private Map<Integer, Found> inOrder(EnrichedArticle article) {
        Map<Integer, Found> found = new LinkedHashMap<>();
        for (int offset : backgroundOffsets(article)) {
            if (looked >= LOOKED_AT) {
                break;
            }
            if (found.values().stream().noneMatch(known -> known.holds(offset))) {
                looked++;
                var sentence = Sentences.around(article, offset);
                if (sentence != null) {
                    found.put(sentence.start(), found(article, sentence));
                }
            }
        }
        return found;
    }

    private static Collection<Integer> backgroundOffsets(EnrichedArticle article) {
        var offsets = new ArrayList<Integer>();
        for (var date : article.dates()) {
            if (date.role() == Role.BACKGROUND && date.field() == Field.BODY) {
                offsets.add(date.start());
            }
        }
        for (var figure : article.figures()) {
            if (figure.role() == Role.BACKGROUND && figure.field() == Field.BODY) {
                offsets.add(figure.start());
            }
        }
        Collections.sort(offsets);
        return offsets;
    }

    private record Found(
            Sentences.Sentence sentence, @Nullable Dated when, List<BackgroundFigure> figures) {
        boolean holds(int offset) {
            return offset >= sentence.start() && offset < sentence.end();
        }
    }

    private static Found found(EnrichedArticle article, Sentences.Sentence sentence) {
        Dated when = null;
        for (var date : article.dates()) {
            if (when == null && date.role() == Role.BACKGROUND && isIn(sentence, date.field(), date.start())) {
                when = dated(date);
            }
        }
        var figures = new ArrayList<BackgroundFigure>();
        for (var figure : article.figures()) {
            if (figure.role() == Role.BACKGROUND && isIn(sentence, figure.field(), figure.start())) {
                figures.add(new BackgroundFigure(figure.kind(), figure.of(), figure.value(), figure.unit()));
            }
        }
        return new Found(sentence, when, figures);
    }

    private void add(MemberReport told, Found found) {
        var background =
                new Background(found.when, found.sentence.text(), found.figures, told.id(), found.sentence.start());
        var candidate = new Candidate(background, words(found.sentence.text()), told.language());
        if (chosen.stream().noneMatch(known -> tellsTheSame(known, candidate))) {
            chosen.add(candidate);
        }
    }

    /** Two sentences tell one thing if their days, figures or words agree; words only within one language. */
    private static boolean tellsTheSame(Candidate a, Candidate b) {
        var when = a.background.when();
        var other = b.background.when();
        if (when != null && other != null && !when.equals(other)) {
            return false;
        }
        boolean oneDay = when != null && when.equals(other) && when.precision() == Precision.DAY;
        boolean shareFigure = a.background.figures().stream()
                .anyMatch(figure -> b.background.figures().stream()
                        .anyMatch(twin ->
                                twin.kind() == figure.kind() && twin.value().equals(figure.value())));
        if (!a.language.equals(b.language)) {
            return oneDay || (shareFigure && when != null && other != null);
        }
        double shared = overlap(a.words, b.words);
        return shared >= SAME_WORDS || ((oneDay || shareFigure) && shared >= SAME_WORDS_OF_ONE_DAY);
    }

    private static double overlap(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        return shared == 0 ? 0 : shared / (double) (a.size() + b.size() - shared);
    }

    private static Set<String> words(String sentence) {
        Set<String> words = new LinkedHashSet<>();
        for (var word : Words.of(Fold.key(sentence))) {
            if (word.length() > 3) {
                words.add(word.substring(0, Math.min(6, word.length())));
            }
        }
        return words;
    }

    private static boolean isIn(Sentences.Sentence sentence, Field field, int offset) {
        return field == Field.BODY && offset >= sentence.start() && offset < sentence.end();
    }

    private static Dated dated(DateMention date) {
        var value = date.from().value();
        return switch (date.precision()) {
            case YEAR -> new Dated(value.substring(0, 4));
            case MONTH -> new Dated(value.substring(0, Math.min(7, value.length())));
            case DAY -> new Dated(value.substring(0, Math.min(10, value.length())));
            case MINUTE -> date.from();
        };
    }
}
