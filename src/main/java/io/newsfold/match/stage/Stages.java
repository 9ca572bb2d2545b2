package io.newsfold.match.stage;

import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.text.ScannedText;
import io.newsfold.text.TextScanner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads which one of a series the event of an article is, so that twins are told apart: the second round of an election
 * from the first, the aftershock from the quake, the appeal from the trial.
 *
 * <p>A mark is the same in every language: {@code round:2}, {@code package:13}, {@code anniversary:5}, {@code
 * results:Q2}, {@code month:July}, {@code aftershock}, {@code appeal}; {@code another}, {@code sequel} and {@code ordinal:2} (the second
 * of something) tell little. The title counts before the first sentence, that before the next ones; what the text gives to
 * an older event or to one to come leaves no mark.
 */
public final class Stages {
    private static final int SENTENCES = 3;
    /** What the first sentences take, as a rule. */
    private static final int CHARACTERS = 450;
    /** From here on two events of one series are another each. */
    private static final double CERTAIN = 0.9;
    /** Marks that are looked for beyond the first sentence. */
    private static final Set<String> DEEP = Set.of(
            "round", "package", "edition", "leg", "phase", "wave", "game", "attempt", "cup", "law", Series.RESULTS);

    /** Events whose committees pass no law. */
    private static final Set<EventType> LAWLESS =
            EnumSet.of(EventType.ECONOMY, EventType.VISIT, EventType.SPORT, EventType.SCIENCE, EventType.DISASTER);

    /** Set up at the first use: the tables are read once. */
    private static final class Standard {
        static final Stages INSTANCE = new Stages();
    }

    private final Map<String, Lazy> tables = new TreeMap<>();

    /** A table that is read when the first article in its language comes. */
    private static final class Lazy {
        private final String tag;
        private volatile @Nullable StageTable table;

        Lazy(String tag) {
            this.tag = tag;
        }

        StageTable get() {
            var known = table;
            if (known == null) {
                known = StageTable.of(tag);
                table = known;
            }
            return known;
        }
    }

    private Stages() {
        for (var tag : StageTable.LANGUAGES) {
            tables.put(tag, new Lazy(tag));
        }
    }

    /** The stages of the languages that have a table; other articles have no marks. */
    public static Stages standard() {
        return Standard.INSTANCE;
    }

    /** The marks of the event of an article, sorted, each once. */
    public List<String> of(EnrichedArticle article) {
        if (!tables.containsKey(article.language().tag())) {
            return List.of();
        }
        return of(article, scan(article, Field.TITLE), scan(article, Field.DESCRIPTION), scan(article, Field.BODY));
    }

    /** As {@link #of(EnrichedArticle)}, of texts that were scanned before; of the body a beginning is enough. */
    public List<String> of(EnrichedArticle article, ScannedText title, ScannedText description, ScannedText body) {
        var lazy = tables.get(article.language().tag());
        if (lazy == null) {
            return List.of();
        }
        var table = lazy.get();
        return marks(
                article.type(),
                passage(table, article, Field.TITLE, title, SENTENCES),
                passage(table, article, Field.DESCRIPTION, description, 1),
                passage(table, article, Field.BODY, body, SENTENCES));
    }

    private static List<String> marks(EventType type, Passage title, Passage description, Passage body) {
        boolean statistic = title.hasStatistic() || description.hasStatistic() || body.hasStatistic();
        var kept = new TreeMap<String, Set<String>>();
        for (int zone = 0; zone < SENTENCES + 1; zone++) {
            var found = new ArrayList<String>();
            switch (zone) {
                case 0 -> collect(title, -1, found);
                case 1 -> {
                    collect(description, -1, found);
                    collect(body, 0, found);
                }
                default -> collect(body, zone - 1, found);
            }
            keep(found, zone, statistic, type, kept);
        }
        var marks = new TreeSet<String>();
        kept.values().forEach(marks::addAll);
        return List.copyOf(marks);
    }

    private static Passage passage(
            StageTable table, EnrichedArticle article, Field field, ScannedText scanned, int sentences) {
        return new Passage(
                table,
                table.isByLetter()
                        ? Units.byLetter(article.text(field), holes(article, field), sentences)
                        : Units.byWord(scanned, table.tag(), sentences));
    }

    private static ScannedText scan(EnrichedArticle article, Field field) {
        var tag = article.language().tag();
        var text = article.text(field);
        // a text by letter needs no scan, which would look for its words
        int length = tag.equals("zh") ? 0 : Math.min(text.length(), CHARACTERS);
        return TextScanner.scan(text.substring(0, length), tag, holes(article, field));
    }

    private static List<TextScanner.Hole> holes(EnrichedArticle article, Field field) {
        return article.cuts().stream()
                .filter(cut -> cut.field() == field && cut.start() < CHARACTERS)
                .map(cut -> new TextScanner.Hole(cut.start(), cut.end()))
                .toList();
    }

    private static void collect(Passage passage, int sentence, List<String> found) {
        for (var candidate : passage.candidates()) {
            if (sentence < 0 || candidate.sentence() == sentence) {
                found.add(candidate.mark());
            }
        }
    }

    /** Keeps the marks of series of which nothing was found further up. */
    private static void keep(
            List<String> found, int zone, boolean statistic, EventType type, Map<String, Set<String>> kept) {
        var fresh = new TreeMap<String, Set<String>>();
        for (var mark : found) {
            var series = Series.of(mark);
            boolean deep = zone < 2 || DEEP.contains(series);
            boolean free =
                    !kept.containsKey(series) || (zone == 1 && (mark.equals(Series.APPEAL) || series.equals("cup")));
            if (deep && free && fits(mark, series, statistic, type)) {
                var marks = fresh.computeIfAbsent(series, s -> new TreeSet<>());
                if (marks.isEmpty() || !series.equals(Series.MONTH)) {
                    marks.add(mark);
                }
            }
        }
        fresh.forEach((series, marks) ->
                kept.computeIfAbsent(series, s -> new TreeSet<>()).addAll(marks));
        var court = kept.get(Series.of(Series.APPEAL));
        if (court != null && court.contains(Series.APPEAL)) {
            court.retainAll(Set.of(Series.APPEAL));
        }
    }

    private static boolean fits(String mark, String series, boolean statistic, EventType type) {
        return switch (series) {
            case Series.MONTH -> statistic;
            case Series.RESULTS -> type == EventType.ECONOMY || type == EventType.OTHER || type == EventType.STATEMENT;
            case "law" -> !LAWLESS.contains(type);
            case "phase" -> type != EventType.SCIENCE;
            case "cup" -> !mark.equals("final") || type == EventType.SPORT || type == EventType.OTHER;
            default -> true;
        };
    }

    /** Whether two articles tell two events of one series for sure. */
    public boolean contradict(List<String> one, List<String> other) {
        return conflict(one, other) >= CERTAIN;
    }

    /** How much the marks of two articles speak against one event, from 0 (not at all) to 1. */
    public double conflict(List<String> one, List<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 0;
        }
        double most = -1;
        for (var mark : one) {
            most = Math.max(most, between(Series.of(mark), one, other));
        }
        return most >= 0 ? most : Math.max(alone(one, other), alone(other, one));
    }

    /** Whether two articles tell two steps of one course: rounds, packages, a quake and its aftershock, a crime and its trial. */
    public boolean areSteps(List<String> one, List<String> other) {
        return one.stream()
                        .anyMatch(mark -> Series.isStep(mark)
                                && other.stream()
                                        .anyMatch(twin -> Series.of(twin).equals(Series.of(mark))
                                                && Series.conflict(mark, twin) > 0))
                || isLaterStep(one, other)
                || isLaterStep(other, one);
    }

    private static boolean isLaterStep(List<String> one, List<String> other) {
        return one.stream()
                .anyMatch(mark -> Series.isLaterStep(mark)
                        && other.stream().noneMatch(twin -> Series.of(twin).equals(Series.of(mark))));
    }

    /** How much two articles agree in a stage, from 0 (in none) to 1 (in one that tells much). */
    public double agreement(List<String> one, List<String> other) {
        double most = 0;
        for (var mark : one) {
            for (var twin : other) {
                if (Series.of(mark).equals(Series.of(twin))) {
                    most = Math.max(most, Series.agreement(mark, twin));
                }
            }
        }
        return most;
    }

    /** The least conflict of two marks of a series, so that one in common is none; -1 where one side has no such mark. */
    private static double between(String series, List<String> one, List<String> other) {
        double least = -1;
        for (var mark : one) {
            for (var twin : other) {
                if (Series.of(mark).equals(series) && Series.of(twin).equals(series)) {
                    double conflict = Series.conflict(mark, twin);
                    least = least < 0 ? conflict : Math.min(least, conflict);
                }
            }
        }
        return least;
    }

    private static double alone(List<String> marks, List<String> others) {
        double most = 0;
        for (var mark : marks) {
            if (others.stream().noneMatch(other -> Series.of(other).equals(Series.of(mark)))) {
                most = Math.max(most, Series.alone(mark));
            }
        }
        return most;
    }
}
