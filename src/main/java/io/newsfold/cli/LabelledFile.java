package io.newsfold.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.desk.DeskPolicy;
import io.newsfold.enrich.EventClock;
import io.newsfold.evaluate.Evaluation;
import io.newsfold.evaluate.Gold;
import io.newsfold.evaluate.JudgedPairs;
import io.newsfold.fold.Core;
import io.newsfold.fold.FoldedSet;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import io.newsfold.match.train.Judged;
import io.newsfold.match.train.Labelled;
import io.newsfold.match.train.TrainingSet;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.LogRecord;
import io.newsfold.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Articles with labels, read once. Of several versions of an article the last counts, at the place of the first; those
 * taken back do not count.
 *
 * @param kind files of one kind are made alike
 * @param judged null if no pairs are judged beside the file
 */
record LabelledFile(
        String file,
        String kind,
        List<EnrichedArticle> articles,
        Gold gold,
        @Nullable JudgedPairs judged) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads {@code KIND=FILE} or {@code FILE}, whose kind is its name. */
    static LabelledFile read(String argument, Core core) {
        int sign = argument.indexOf('=');
        boolean kindIsSaid = sign > 0 && !Files.exists(Path.of(argument));
        var file = kindIsSaid ? argument.substring(sign + 1) : argument;
        var kind = kindIsSaid ? argument.substring(0, sign) : EvaluateCommand.name(file);
        Map<ArticleId, EnrichedArticle> articles = new LinkedHashMap<>();
        var gold = new Gold();
        InputFiles.read(file, message -> {
            takeLabel(message.value(), gold);
            for (var outcome : core.intake().read(new RawMessage(null, message.value(), Map.of(), Instant.EPOCH))) {
                take(outcome, core, articles);
            }
        });
        return new LabelledFile(file, kind, List.copyOf(articles.values()), gold, EvaluateCommand.judged(file));
    }

    private static void takeLabel(byte[] value, Gold gold) {
        try {
            gold.take(MAPPER.readTree(value));
        } catch (JsonProcessingException e) {
            return; // no article either, and so no label
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory", e);
        }
    }

    private static void take(Outcome outcome, Core core, Map<ArticleId, EnrichedArticle> articles) {
        if (outcome instanceof Outcome.Accepted accepted) {
            var article = core.enricher().enrich(accepted.article(), EventClock.PUBLICATION, null);
            articles.put(article.articleId(), article);
        } else if (outcome instanceof Outcome.Retracted retracted) {
            articles.remove(retracted.articleId());
        }
    }

    String name() {
        return EvaluateCommand.name(file);
    }

    private @Nullable String event(EnrichedArticle article) {
        return gold.event(FoldedSet.ownId(article)).orElse(null);
    }

    /** How many events the labels name. */
    long events() {
        return articles.stream()
                .map(this::event)
                .filter(event -> event != null)
                .distinct()
                .count();
    }

    /** What is trained on: of a set of more than {@code most} articles only every so many-th event. */
    TrainingSet trainingSet(int most) {
        long step = Math.max(1, (articles.size() + most - 1L) / most);
        var taken = articles.stream()
                .map(article -> new Labelled(article, event(article)))
                .filter(labelled ->
                        step == 1 || Math.floorMod(Hash.of(key(labelled.event(), labelled.article())), step) == 0)
                .toList();
        return new TrainingSet(file, kind, taken, judgedOf(taken));
    }

    private List<Judged> judgedOf(List<Labelled> taken) {
        if (judged == null) {
            return List.of();
        }
        var ids = new HashMap<String, ArticleId>();
        taken.forEach(labelled ->
                ids.put(FoldedSet.ownId(labelled.article()), labelled.article().articleId()));
        var pairs = new ArrayList<Judged>();
        for (var pair : judged.pairs()) {
            var one = ids.get(pair.a());
            var other = ids.get(pair.b());
            if (one != null && other != null) {
                pairs.add(new Judged(one, other, pair.same()));
            }
        }
        return pairs;
    }

    /** The articles of one half of the events, 0 or 1; those of no event go by their own ids. Without judged pairs. */
    LabelledFile half(int half) {
        var taken = articles.stream().filter(article -> isOfHalf(article, half)).toList();
        var ids = taken.stream().map(FoldedSet::ownId).collect(Collectors.toUnmodifiableSet());
        return new LabelledFile(file, kind, taken, gold.only(ids::contains), null);
    }

    private boolean isOfHalf(EnrichedArticle article, int half) {
        return Math.floorMod(Hash.of("half " + key(event(article), article)), 2) == half;
    }

    private static String key(@Nullable String event, EnrichedArticle article) {
        return event == null ? FoldedSet.ownId(article) : event;
    }

    /** Whether anything is to be learned from it. */
    boolean teaches() {
        return events() > 0 || (judged != null && judged.size() > 0);
    }

    /** How a core folds the whole file. */
    Evaluation evaluate(Core core) {
        var folded = new FoldedSet(core, DeskPolicy.withoutHorizon(), rejection -> {});
        articles.forEach(article -> folded.take(new LogRecord.Reported(article)));
        return Evaluation.of(name(), gold, judged, folded.predictions(), folded.articles(), 0);
    }
}
