package io.newsfold.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.extract.date.CldrDateReader;
import io.newsfold.extract.figure.CueFigureReader;
import io.newsfold.intake.Intake;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import io.newsfold.model.Article;
import io.newsfold.model.DateMention;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import io.newsfold.model.Role;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Prints how well days and figures are read, by language: {@code [-v] DIRECTORY…}, each with {@code articles.jsonl} and
 * {@code reading.jsonl}, whose figures have a role each. Events with a number above {@code newsfold.last} (7) are left
 * for the last test.
 */
final class FactsMeasure {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST = Integer.getInteger("newsfold.first", 1);
    private static final int LAST = Integer.getInteger("newsfold.last", 7);

    private final CldrDateReader dates = new CldrDateReader();
    private final CueFigureReader figures = new CueFigureReader();
    private final Map<String, int[]> days = new TreeMap<>();
    private final Map<String, int[]> ofEvent = new TreeMap<>();
    private final Map<String, int[]> ofAll = new TreeMap<>();
    private final PrintStream out;
    private final boolean verbose;

    private FactsMeasure(PrintStream out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    public static void main(String[] args) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        boolean verbose = args.length > 0 && args[0].equals("-v");
        var measure = new FactsMeasure(out, verbose);
        for (int i = verbose ? 1 : 0; i < args.length; i++) {
            measure.directory(Path.of(args[i]));
        }
        measure.report();
    }

    private void directory(Path directory) throws IOException {
        var readings = new HashMap<String, JsonNode>();
        for (var line : Files.readAllLines(directory.resolve("reading.jsonl"))) {
            var node = JSON.readTree(line);
            readings.put(node.path("article").asText(), node);
        }
        for (var line : Files.readAllLines(directory.resolve("articles.jsonl"))) {
            var node = JSON.readTree(line);
            var wanted = readings.get(node.path("id").asText());
            var parts = node.path("id").asText().split("-", -1);
            int event = parts.length > 1 && parts[1].matches("\\d+") ? Integer.parseInt(parts[1]) : 0;
            if (wanted != null && event >= FIRST && event <= LAST) {
                article(line, node, wanted);
            }
        }
    }

    private void article(String line, JsonNode node, JsonNode wanted) {
        for (var outcome : Intake.standard().read(RawMessage.of(line, Instant.EPOCH))) {
            if (outcome instanceof Outcome.Accepted accepted) {
                read(accepted.article(), node, wanted);
            }
        }
    }

    private void read(Article article, JsonNode node, JsonNode wanted) {
        var language = node.path("goldLang").asText();
        var id = node.path("id").asText();
        var reading = Reading.of(article, new DetectedLanguage(language, 1, null));
        var published = article.publishedAt() == null ? dates.inferPublication(reading) : article.publishedAt();
        var told = dates.read(reading, published);
        var event = told.stream()
                .filter(date -> date.role() == Role.EVENT)
                .findFirst()
                .orElse(null);
        var day = event != null ? event.from().day() : published == null ? null : published.day();
        day(language, id, wanted.path("day"), day, event, published + " " + article.title());
        var found = figures.read(reading, told);
        compare(language, id, ofEvent, keys(wanted, true), keys(found, true), verbose);
        compare(language, id, ofAll, keys(wanted, false), keys(found, false), false);
        if (verbose) {
            out.println("     " + id + " wanted " + brief(wanted));
            out.println("     " + id + " found  " + brief(found));
        }
    }

    private void day(
            String language,
            String id,
            JsonNode gold,
            @Nullable LocalDate day,
            @Nullable DateMention event,
            String at) {
        if (gold.isNull() || gold.isMissingNode()) {
            return;
        }
        boolean right = day != null
                && !day.isBefore(LocalDate.parse(gold.path("from").asText()))
                && !day.isAfter(LocalDate.parse(gold.path("to").asText()));
        add(days, language, right ? 1 : 0, 1, 1);
        if (verbose && !right) {
            out.println("DAY  " + id + " wanted " + gold + " read " + day + " «"
                    + (event == null ? "" : event.surface()) + "» published " + at);
        }
    }

    private void compare(
            String language,
            String id,
            Map<String, int[]> counts,
            Set<String> wanted,
            Set<String> found,
            boolean print) {
        int right = 0;
        for (var key : found) {
            right += wanted.contains(key) ? 1 : 0;
            if (print && !wanted.contains(key)) {
                out.println("FIG+ " + id + " " + key);
            }
        }
        for (var key : wanted) {
            if (print && !found.contains(key)) {
                out.println("FIG- " + id + " " + key);
            }
        }
        add(counts, language, right, found.size(), wanted.size());
    }

    private static Set<String> keys(JsonNode wanted, boolean event) {
        var keys = new LinkedHashSet<String>();
        for (var figure : wanted.path("figures")) {
            if (!event || figure.path("role").asText().equals("EVENT")) {
                var value = figure.path("value");
                var plain = value.isTextual() && figure.path("kind").asText().equals("score")
                        ? value.asText()
                        : plain(Quantity.of(new BigDecimal(value.asText())));
                keys.add(figure.path("kind").asText() + " " + plain
                        + unit(figure.path("unit").asText("null")));
            }
        }
        return keys;
    }

    private static Set<String> keys(Iterable<Figure> found, boolean event) {
        var keys = new LinkedHashSet<String>();
        for (var figure : found) {
            if (figure.kind() != FigureKind.OTHER && (!event || figure.role() == Role.EVENT)) {
                keys.add(figure.kind().key() + " " + plain(figure.value()) + unit(String.valueOf(figure.unit())));
            }
        }
        return keys;
    }

    private static String unit(String unit) {
        return unit.equals("null") ? "" : " " + unit;
    }

    private static String plain(Quantity quantity) {
        return quantity instanceof Quantity.Amount amount
                ? amount.value().toPlainString()
                : ((Quantity.Score) quantity).value();
    }

    private static String brief(JsonNode wanted) {
        var text = new StringBuilder();
        for (var figure : wanted.path("figures")) {
            text.append(figure.path("role").asText(), 0, 2)
                    .append(' ')
                    .append(figure.path("kind").asText())
                    .append(' ')
                    .append(figure.path("value").asText())
                    .append(unit(figure.path("unit").asText("null")))
                    .append(" «")
                    .append(figure.path("surface").asText())
                    .append("» ");
        }
        return text.toString();
    }

    private static String brief(Iterable<Figure> found) {
        var text = new StringBuilder();
        for (var figure : found) {
            if (figure.kind() != FigureKind.OTHER) {
                text.append(figure.role().name(), 0, 2)
                        .append(' ')
                        .append(figure.kind().key())
                        .append(' ')
                        .append(plain(figure.value()))
                        .append(unit(String.valueOf(figure.unit())))
                        .append(" «")
                        .append(figure.surface())
                        .append("» ");
            }
        }
        return text.toString();
    }

    private static void add(Map<String, int[]> counts, String language, int right, int found, int wanted) {
        for (var key : new String[] {language, "all"}) {
            var count = counts.computeIfAbsent(key, k -> new int[3]);
            count[0] += right;
            count[1] += found;
            count[2] += wanted;
        }
    }

    private void report() {
        out.println("language   day          figures of the event     all figures");
        days.forEach((language, count) -> out.println(String.format(
                Locale.ROOT,
                "%-8s %3d of %3d %.3f   %s   %s",
                language,
                count[0],
                count[2],
                count[0] / (double) Math.max(1, count[2]),
                f1(ofEvent.getOrDefault(language, new int[3])),
                f1(ofAll.getOrDefault(language, new int[3])))));
    }

    private static String f1(int[] count) {
        double precision = count[0] / (double) Math.max(1, count[1]);
        double recall = count[0] / (double) Math.max(1, count[2]);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f (%d)", precision, recall, f1, count[2]);
    }
}
