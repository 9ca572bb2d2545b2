package io.newsfold.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.codec.Json;
import io.newsfold.event.EventState;
import io.newsfold.event.Fingerprint;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.Desk;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.Quantity;
import io.newsfold.model.Relation;
import io.newsfold.model.Why;
import io.newsfold.text.Fold;
import io.newsfold.text.Hash;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Scores records against the events of a labelled corpus, field by field. The articles are put together as the corpus
 * says, so what is measured is reading and folding, not matching.
 *
 * <p>Arguments: the folder of the corpus ({@code articles.jsonl}, {@code events.jsonl}), a file of its enriched articles
 * as JSON lines, and {@code --errors} to see each difference.
 */
final class GoldRecordScore {
    private final PrintStream out;
    private final boolean errors;
    private final Map<String, int[]> hits = new TreeMap<>();

    private GoldRecordScore(PrintStream out, boolean errors) {
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) throws IOException {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        var corpus = Path.of(arguments[0]);
        var score = new GoldRecordScore(out, arguments.length > 2);
        var groups = groups(corpus, Path.of(arguments[1]));
        for (var event : lines(corpus.resolve("events.jsonl"))) {
            var cluster = event.path("cluster").asText();
            var articles = groups.get(cluster);
            if (articles == null) {
                out.println("no article of " + cluster);
            } else {
                score.score(cluster, event, folded(articles));
            }
        }
        score.print();
    }

    private static Map<String, List<EnrichedArticle>> groups(Path corpus, Path enriched) throws IOException {
        Map<String, String> clusters = new HashMap<>();
        Map<String, JsonNode> last = new HashMap<>();
        for (var article : lines(corpus.resolve("articles.jsonl"))) {
            clusters.put(article.path("id").asText(), article.path("cluster").asText());
            last.put(article.path("id").asText(), article);
        }
        Map<String, Map<String, EnrichedArticle>> groups = new LinkedHashMap<>();
        for (var line : Files.readAllLines(enriched, StandardCharsets.UTF_8)) {
            var article = Json.read(line.getBytes(StandardCharsets.UTF_8), EnrichedArticle.class);
            var id = article.id();
            var cluster = clusters.get(id);
            boolean canceled = last.containsKey(id)
                    && "canceled"
                            .equals(Objects.requireNonNull(last.get(id))
                                    .path("pubStatus")
                                    .asText());
            if (cluster != null && id != null && !canceled) {
                groups.computeIfAbsent(cluster, key -> new LinkedHashMap<>()).put(id, article);
            }
        }
        Map<String, List<EnrichedArticle>> result = new TreeMap<>();
        groups.forEach((cluster, articles) -> result.put(cluster, List.copyOf(articles.values())));
        return result;
    }

    private static CanonicalEvent folded(List<EnrichedArticle> articles) {
        var reports = new ArrayList<Report>();
        var members = new ArrayList<Member>();
        var now = Instant.EPOCH;
        for (var article : articles) {
            var published = article.publishedAt();
            now = published != null && published.start().isAfter(now) ? published.start() : now;
            reports.add(new Report(reports.size(), now, article, Fingerprint.EMPTY));
            var why = new Why(article.articleId(), null, 1, List.of(), null);
            var relation = members.isEmpty() ? Relation.ORIGINAL : Relation.INDEPENDENT;
            members.add(new Member(article.articleId(), relation, null, why));
        }
        var founder = articles.get(0).articleId();
        var state = new EventState(
                new EventId(EventId.PREFIX + Hash.id(founder.value())),
                Desk.WORLD,
                1,
                CanonicalEvent.Status.OPEN,
                founder,
                Instant.EPOCH,
                members,
                null,
                List.of(),
                null,
                List.of(),
                null);
        return EventBuilder.fold().fold(state, reports);
    }

    private void score(String cluster, JsonNode gold, CanonicalEvent event) {
        var when = event.when();
        var day = when == null ? "none" : when.start().value();
        var goldDay = gold.path("when").path("start").asText().substring(0, 10);
        count(cluster, "when", day.startsWith(goldDay), goldDay, day);
        var where = event.where();
        var place = where == null ? "none" : where.name() + "/" + where.country();
        count(
                cluster,
                "where",
                where != null && isSamePlace(gold.path("where"), where),
                gold.path("where").toString(),
                place);
        count(
                cluster,
                "type",
                event.type().name().equals(gold.path("type").asText()),
                gold.path("type").asText(),
                event.type().name());
        names(cluster, "people", gold.path("people"), event, "PERSON");
        names(cluster, "organisations", gold.path("orgs"), event, "ORGANISATION");
        figures(cluster, gold, event);
    }

    private static boolean isSamePlace(JsonNode gold, CanonicalEvent.Where where) {
        var name = Fold.key(where.name());
        for (var part : gold.path("name").asText().split(",", -1)) {
            if (Fold.key(part.strip()).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void names(String cluster, String what, JsonNode gold, CanonicalEvent event, String kind) {
        var participants = event.participants().stream()
                .filter(one -> one.kind().name().equals(kind))
                .toList();
        List<List<String>> goldNames = new ArrayList<>();
        gold.forEach(name -> goldNames.add(Words.of(Fold.latin(name.asText()))));
        for (var name : goldNames) {
            boolean found = participants.stream().anyMatch(one -> matches(one, name));
            count(cluster, what + " recall", found, String.join(" ", name), "");
        }
        for (var one : participants) {
            boolean right = goldNames.stream().anyMatch(name -> matches(one, name));
            count(cluster, what + " precision", right, "", one.name() + " " + one.id() + " x" + one.reports());
        }
    }

    /** The last word of the gold name is a word of one of the participant's forms. */
    private static boolean matches(CanonicalEvent.Participant participant, List<String> gold) {
        var last = gold.get(gold.size() - 1);
        return Words.of(Fold.latin(participant.name())).contains(last)
                || participant.surfaces().stream()
                        .anyMatch(surface -> Words.of(Fold.latin(surface)).contains(last));
    }

    private void figures(String cluster, JsonNode gold, CanonicalEvent event) {
        var told = new ArrayList<String>();
        var agreements = new HashMap<String, String>();
        for (var figure : event.figures()) {
            var key = figure.kind().key() + " " + plain(figure.value());
            told.add(key);
            agreements.put(key, figure.agreement().name());
        }
        var wanted = new ArrayList<String>();
        for (var figure : gold.path("figures")) {
            var kind = figure.path("kind").asText();
            if (kind.equals("other")) {
                continue;
            }
            var value = figure.path("value");
            var number = value.isNumber()
                    ? scaled(value.decimalValue(), figure.path("unit").asText())
                    : value.asText();
            var key = kind + " " + number;
            wanted.add(key);
            count(
                    cluster,
                    "figures recall",
                    told.contains(key),
                    key + " " + figure.path("unit").asText(),
                    String.join(", ", told));
            if (told.contains(key)) {
                count(
                        cluster,
                        "agreement",
                        isSameAgreement(figure, agreements.get(key)),
                        key + " " + figure.path("agreement").asText(),
                        String.valueOf(agreements.get(key)));
            }
        }
        for (var key : told) {
            if (!key.startsWith("other")) {
                count(cluster, "figures precision", wanted.contains(key), "", key);
            }
        }
    }

    /** The corpus says AGREED also where one report alone has the figure. */
    private static boolean isSameAgreement(JsonNode figure, @Nullable String told) {
        var gold = figure.path("agreement").asText();
        return gold.equals(told)
                || ("SINGLE".equals(told) && figure.path("values").size() == 1 && gold.equals("AGREED"));
    }

    private static String plain(Quantity value) {
        return value instanceof Quantity.Amount amount
                ? amount.value().toPlainString()
                : ((Quantity.Score) value).value();
    }

    private static String scaled(java.math.BigDecimal value, String unit) {
        var scaled = unit.startsWith("billion")
                ? value.movePointRight(9)
                : unit.startsWith("million") ? value.movePointRight(6) : value;
        scaled = scaled.stripTrailingZeros();
        return (scaled.scale() < 0 ? scaled.setScale(0) : scaled).toPlainString();
    }

    private void count(String cluster, String what, boolean right, String gold, String told) {
        var counted = hits.computeIfAbsent(what, key -> new int[2]);
        counted[0] += right ? 1 : 0;
        counted[1]++;
        if (!right && errors) {
            out.println(cluster + "\t" + what + "\tgold " + gold + "\ttold " + told);
        }
    }

    private void print() {
        hits.forEach((what, counted) -> out.printf(
                Locale.ROOT,
                "%-24s %4d of %4d  %.3f%n",
                what,
                counted[0],
                counted[1],
                counted[0] / (double) counted[1]));
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var result = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            result.add(Json.readTree(line.getBytes(StandardCharsets.UTF_8)));
        }
        return result;
    }
}
