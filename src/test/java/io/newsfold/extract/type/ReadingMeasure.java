package io.newsfold.extract.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.extract.Reading;
import io.newsfold.extract.date.CldrDateReader;
import io.newsfold.extract.figure.CueFigureReader;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.extract.name.NameReader;
import io.newsfold.extract.name.Names;
import io.newsfold.intake.Intake;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import io.newsfold.intake.TextFile;
import io.newsfold.model.Article;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Flag;
import io.newsfold.model.Name;
import io.newsfold.model.Place;
import io.newsfold.model.Precision;
import io.newsfold.model.Quantity;
import io.newsfold.model.Role;
import io.newsfold.text.Fold;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Prints how well days, figures, types, places and flags are read: {@code gold [-v]} against the labelled corpus, or
 * {@code show FILE…} what is read in text files or in lines of JSON. The language is the gold one, so that errors of
 * its detection are not counted here.
 */
final class ReadingMeasure {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NameReader nameReader = new Names();
    private final CldrDateReader dateReader = new CldrDateReader();
    private final CueFigureReader figureReader = new CueFigureReader();
    private final CueTypeReader typeReader = new CueTypeReader(Gazetteer.standard());
    private final PrintStream out;
    private final boolean verbose;
    private final Map<String, int[]> counts = new TreeMap<>();

    /** What was read in one article. */
    private record Read(
            Article article,
            String language,
            @Nullable Dated published,
            List<DateMention> dates,
            List<Figure> figures,
            TypeReader.Told told) {}

    private ReadingMeasure(PrintStream out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    public static void main(String[] args) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var measure = new ReadingMeasure(out, args.length > 1 && args[1].equals("-v"));
        if (args.length == 0 || args[0].equals("gold")) {
            measure.gold(Path.of(System.getProperty("newsfold.shared", "../shared"), "gold"));
            return;
        }
        for (int i = 1; i < args.length; i++) {
            measure.show(Path.of(args[i]));
        }
    }

    private void show(Path file) throws IOException {
        if (file.toString().endsWith(".jsonl")) {
            for (var line : Files.readAllLines(file)) {
                var node = JSON.readTree(line);
                var read = read(
                        line.getBytes(StandardCharsets.UTF_8),
                        node.path("goldLang").asText("en"));
                if (read != null) {
                    print(read);
                }
            }
            return;
        }
        var raw = TextFile.rawArticle(file.getFileName().toString(), Files.readAllBytes(file));
        var text = Files.readString(file);
        var read = read(raw, text.contains("ı") && text.contains(" ve ") ? "tr" : "en");
        if (read != null) {
            print(read);
        }
    }

    private void print(Read read) {
        out.println("== " + read.article().title() + " | " + read.published() + " | " + read.told());
        read.dates()
                .forEach(date -> out.println("   " + date.role() + " " + date.from() + ".." + date.to() + " «"
                        + date.surface() + "» " + date.field() + " " + date.start()));
        read.figures().forEach(figure -> out.println("   " + brief(figure) + " «" + figure.surface() + "»"));
    }

    private static String brief(Figure figure) {
        return figure.role() + " " + figure.kind() + " " + value(figure) + " " + figure.unit() + " of " + figure.of()
                + " " + figure.qualifier();
    }

    private static String value(Figure figure) {
        return figure.value() instanceof Quantity.Amount amount
                ? amount.value().toPlainString()
                : ((Quantity.Score) figure.value()).value();
    }

    private @Nullable Read read(byte[] raw, String language) {
        for (var outcome :
                Intake.standard().read(RawMessage.of(new String(raw, StandardCharsets.UTF_8), Instant.EPOCH))) {
            if (outcome instanceof Outcome.Accepted accepted) {
                return read(accepted.article(), language);
            }
        }
        return null;
    }

    private Read read(Article article, String language) {
        var reading = Reading.of(article, new DetectedLanguage(language, 1, null));
        var published = article.publishedAt() == null ? dateReader.inferPublication(reading) : article.publishedAt();
        var dates = dateReader.read(reading, published);
        var figures = figureReader.read(reading, dates);
        List<Name> names = nameReader.read(reading);
        return new Read(
                article,
                language,
                published,
                dates,
                figures,
                typeReader.read(reading, names, dates, figures, published));
    }

    private void gold(Path directory) throws IOException {
        var events = new HashMap<String, JsonNode>();
        for (var line : Files.readAllLines(directory.resolve("events.jsonl"))) {
            var event = JSON.readTree(line);
            events.put(event.path("cluster").asText(), event);
        }
        var articles = new LinkedHashMap<String, JsonNode>();
        for (var line : Files.readAllLines(directory.resolve("articles.jsonl"))) {
            var node = JSON.readTree(line);
            articles.put(node.path("id").asText(), node);
        }
        for (var node : articles.values()) {
            var read = read(
                    node.toString().getBytes(StandardCharsets.UTF_8),
                    node.path("goldLang").asText());
            if (read == null) {
                continue;
            }
            boolean digest = node.path("cluster").asText().startsWith("digest");
            flags(read, digest);
            var event = events.get(node.path("cluster").asText());
            if (event != null) {
                compare(read, event, node.path("id").asText());
            }
        }
        counts.forEach((what, count) -> out.println(String.format(
                Locale.ROOT,
                "%-22s %4d of %4d  %.3f",
                what,
                count[0],
                count[1],
                count[0] / (double) Math.max(1, count[1]))));
        f1("");
        f1(" en");
        f1(" tr");
        f1(" other");
    }

    private void f1(String suffix) {
        double precision = share("figures precision" + suffix);
        double recall = share("figures recall" + suffix);
        out.println(
                String.format(Locale.ROOT, "figures F1%s %.3f", suffix, 2 * precision * recall / (precision + recall)));
    }

    private double share(String what) {
        var count = counts.getOrDefault(what, new int[] {0, 1});
        return count[0] / (double) Math.max(1, count[1]);
    }

    private void count(String what, String language, boolean right) {
        var group = language.equals("en") || language.equals("tr") ? language : "other";
        for (var key : List.of(what, what + " " + group)) {
            var count = counts.computeIfAbsent(key, k -> new int[2]);
            count[0] += right ? 1 : 0;
            count[1]++;
        }
    }

    private void flags(Read read, boolean digest) {
        boolean flagged = read.told().flags().contains(Flag.MULTI_EVENT);
        if (digest || flagged) {
            count("digest", read.language(), digest == flagged);
        }
        if (verbose && (digest != flagged || read.told().flags().contains(Flag.OPINION))) {
            out.println("FLAG " + read.told().flags() + " digest=" + digest + " "
                    + read.article().title());
        }
    }

    private void compare(Read read, JsonNode event, String id) {
        compareDay(read, event, id);
        var type = event.path("type").asText();
        boolean rightType = read.told().type().name().equals(type);
        count("type", read.language(), rightType);
        if (verbose && !rightType) {
            out.println("TYPE " + id + " " + event.path("cluster").asText() + " gold " + type + " read "
                    + read.told().type() + " | " + read.article().title());
        }
        comparePlace(read, event, id);
        compareFigures(read, event, id);
    }

    private void compareDay(Read read, JsonNode event, String id) {
        var start = LocalDate.parse(event.path("when").path("start").asText().substring(0, 10));
        var end = LocalDate.parse(event.path("when").path("end").asText().substring(0, 10));
        var told =
                read.dates().stream().filter(date -> date.role() == Role.EVENT).findFirst();
        boolean statesIt = read.dates().stream()
                .anyMatch(date -> date.from().precision() != Precision.MONTH
                        && !date.from().day().isAfter(end)
                        && !date.to().day().isBefore(start));
        var day = told.map(date -> date.from().day())
                .orElse(read.published() == null ? null : read.published().day());
        if (!statesIt && day == null) {
            return;
        }
        boolean right = day != null && !day.isBefore(start) && !day.isAfter(end);
        count("day", read.language(), right);
        if (told.isPresent()) {
            count("day told", read.language(), right);
        }
        if (statesIt) {
            count("day where stated", read.language(), right);
        }
        if (verbose && !right) {
            out.println("DAY " + id + " gold " + start + ".." + end + " read " + day + " «"
                    + told.map(DateMention::surface).orElse("") + "» published " + read.published() + " | "
                    + read.article().title());
        }
    }

    private void comparePlace(Read read, JsonNode event, String id) {
        var where = event.path("where");
        var text = Fold.latin(read.article().title() + " " + read.article().body());
        var place = read.told().place();
        var wanted = new ArrayList<String>();
        for (var name : where.path("name").asText().split(", ", -1)) {
            wanted.add(Fold.latin(name));
        }
        boolean named = wanted.stream().anyMatch(text::contains);
        boolean country = place != null
                && place.country() != null
                && place.country().equals(where.path("country").asText());
        if (place != null) {
            count("place country", read.language(), country);
        }
        if (!named) {
            return;
        }
        boolean right =
                (place != null && wanted.contains(Fold.latin(place.name()).replace("'", "")))
                        || (isCountry(where, place) && country);
        count("place", read.language(), right);
        if (verbose && !right) {
            out.println("PLACE " + id + " gold " + where.path("name").asText() + " read "
                    + (place == null ? "-" : place.name()) + " | "
                    + read.article().title());
        }
    }

    private static boolean isCountry(JsonNode where, @Nullable Place place) {
        return place != null
                && place.kind() == Place.Kind.COUNTRY
                && new Locale.Builder()
                        .setRegion(where.path("country").asText("TR"))
                        .build()
                        .getDisplayCountry(Locale.ENGLISH)
                        .equals(where.path("name").asText());
    }

    private void compareFigures(Read read, JsonNode event, String id) {
        var wanted = new ArrayList<String>();
        for (var figure : event.path("figures")) {
            if (figure.path("kind").asText().equals("other")) {
                continue;
            }
            for (var value : figure.path("values")) {
                if (value.path("article").asText().equals(id)) {
                    wanted.add(figure.path("kind").asText() + " "
                            + converted(value.path("value"), figure.path("unit").asText()));
                }
            }
        }
        var found = new ArrayList<String>();
        for (var figure : read.figures()) {
            var key = figure.kind().key() + " " + plain(figure);
            if (figure.kind() != FigureKind.OTHER && figure.role() == Role.EVENT && !found.contains(key)) {
                found.add(key);
            }
        }
        for (var key : found) {
            count("figures precision", read.language(), wanted.contains(key));
            if (verbose && !wanted.contains(key)) {
                out.println("FIGURE+ " + id + " " + key + " | " + read.article().title());
            }
        }
        for (var key : wanted) {
            count("figures recall", read.language(), found.contains(key));
            if (verbose && !found.contains(key)) {
                out.println("FIGURE- " + id + " " + key + " | " + read.article().title() + " | "
                        + read.figures().stream().map(ReadingMeasure::brief).toList());
            }
        }
    }

    private static String converted(JsonNode value, String unit) {
        if (value.isTextual()) {
            return value.asText().replaceAll(" .*", "");
        }
        var number = new BigDecimal(value.asText());
        number = unit.startsWith("billion")
                ? number.movePointRight(9)
                : unit.startsWith("million") ? number.movePointRight(6) : number;
        return new Quantity.Amount(number).value().toPlainString();
    }

    private static String plain(Figure figure) {
        if (figure.value() instanceof Quantity.Amount amount) {
            var value = "bp".equals(figure.unit()) ? amount.value().movePointLeft(2) : amount.value();
            return new Quantity.Amount(value).value().toPlainString();
        }
        return ((Quantity.Score) figure.value()).value();
    }
}
