package io.newsfold.extract.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.text.Fold;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Measures the names read from the labelled corpus: of the people and organisations of an event whose name an article
 * has, how many are found; of the people found, how many are people of the event; how often a person has one id.
 * Arguments: {@code FOLDER} of articles.jsonl and events.jsonl; {@code -v} lists what is missed or too much. A folder
 * with reading.jsonl, or of such folders, is measured by {@link CorpusMeasure}: events 01 to 07, or with {@code -last}
 * the others.
 */
final class NameMeasure {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LAST_OF_DEVELOPMENT = "07";

    private final PrintStream out;
    private final boolean isTelling;
    private final Names reader = new Names();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, Map<String, Integer>> ids = new TreeMap<>();

    private NameMeasure(PrintStream out, boolean isTelling) {
        this.out = out;
        this.isTelling = isTelling;
    }

    private static final class Tally {
        int people;
        int peopleFound;
        int named;
        int namedRight;
        int organisations;
        int organisationsFound;
    }

    public static void main(String[] arguments) throws IOException {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        var folder = Path.of(arguments[0]);
        var options = List.of(arguments);
        var corpora = corpora(folder);
        if (!corpora.isEmpty()) {
            var measure = new CorpusMeasure(out, options.contains("-v"));
            for (var corpus : corpora) {
                readCorpus(corpus, options.contains("-last"), measure);
            }
            measure.print();
            return;
        }
        var measure = new NameMeasure(out, arguments.length > 1);
        var events = new TreeMap<String, JsonNode>();
        for (var event : lines(folder.resolve("events.jsonl"))) {
            events.put(event.path("cluster").asText(), event);
        }
        for (var article : lines(folder.resolve("articles.jsonl"))) {
            var event = events.get(article.path("cluster").asText());
            if (event != null && article.hasNonNull("body")) {
                measure.read(article, event);
            }
        }
        measure.print();
    }

    private static List<Path> corpora(Path folder) throws IOException {
        try (var inside = Files.walk(folder, 1)) {
            return inside.filter(path -> Files.exists(path.resolve("reading.jsonl")))
                    .sorted()
                    .toList();
        }
    }

    private static void readCorpus(Path folder, boolean isLast, CorpusMeasure measure) throws IOException {
        var readings = new TreeMap<String, JsonNode>();
        for (var reading : lines(folder.resolve("reading.jsonl"))) {
            readings.put(reading.path("article").asText(), reading);
        }
        for (var article : lines(folder.resolve("articles.jsonl"))) {
            var number = article.path("cluster").asText().replaceAll(".*\\D", "");
            var reading = readings.get(article.path("id").asText());
            if (reading != null && number.compareTo(LAST_OF_DEVELOPMENT) > 0 == isLast) {
                measure.read(article, reading);
            }
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var nodes = new ArrayList<JsonNode>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                nodes.add(JSON.readTree(line));
            }
        }
        return nodes;
    }

    private void read(JsonNode article, JsonNode event) {
        var language = article.path("goldLang").asText();
        var title = article.path("title").asText("");
        var body = article.path("body").asText();
        var names = reader.read(Readings.of(language, title, null, body));
        var text = " " + words(title + " " + body) + " ";
        var tally = tallies.computeIfAbsent(language, key -> new Tally());
        var label = article.path("cluster").asText() + " " + language + " ";
        for (var person : event.path("people")) {
            readPerson(person.asText(), names, text, tally, label);
        }
        for (var organisation : event.path("orgs")) {
            var wanted = words(organisation.asText());
            if (text.contains(" " + wanted + " ")) {
                tally.organisations++;
                boolean isFound = names.stream()
                        .anyMatch(name -> name.kind() == NameKind.ORGANISATION
                                && (" " + words(name.surface()) + " ").contains(" " + wanted + " "));
                tally.organisationsFound += isFound ? 1 : 0;
                tell(!isFound, label + "organisation missed: " + organisation.asText());
            }
        }
        readPrecision(event, names, tally, label);
    }

    private void readPerson(String person, List<Name> names, String text, Tally tally, String label) {
        var surname = surname(person);
        if (!hasWord(text, surname)) {
            return;
        }
        tally.people++;
        var found = names.stream()
                .filter(name -> name.kind() == NameKind.PERSON && hasWord(" " + words(name.surface()) + " ", surname))
                .toList();
        tally.peopleFound += found.isEmpty() ? 0 : 1;
        tell(found.isEmpty(), label + "person missed: " + person);
        for (var id : new TreeSet<>(found.stream().map(Name::id).toList())) {
            ids.computeIfAbsent(person, key -> new TreeMap<>()).merge(id, 1, Integer::sum);
        }
    }

    private void readPrecision(JsonNode event, List<Name> names, Tally tally, String label) {
        var gold = new StringBuilder(" ");
        event.path("people")
                .forEach(person -> gold.append(words(person.asText())).append(' '));
        var seen = new TreeSet<String>();
        for (var name : names) {
            if (name.kind() == NameKind.PERSON && seen.add(name.id())) {
                var parts = words(name.surface()).split(" ", -1);
                boolean isRight = hasWord(gold.toString(), parts[parts.length - 1]);
                tally.named++;
                tally.namedRight += isRight ? 1 : 0;
                tell(!isRight, label + "person not of the event: " + name.surface() + " " + name.id());
            }
        }
    }

    private void tell(boolean isWorthIt, String line) {
        if (isTelling && isWorthIt) {
            out.println(line);
        }
    }

    private void print() {
        out.println("language  people recall  precision*  organisations recall   (*of people of the event)");
        tallies.forEach((language, tally) -> out.printf(
                Locale.ROOT,
                "%-8s %4d %.3f  %4d %.3f  %4d %.3f%n",
                language,
                tally.people,
                share(tally.peopleFound, tally.people),
                tally.named,
                share(tally.namedRight, tally.named),
                tally.organisations,
                share(tally.organisationsFound, tally.organisations)));
        int all = 0;
        int main = 0;
        for (var person : ids.entrySet()) {
            int most = person.getValue().values().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            int sum = person.getValue().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            all += sum;
            main += most;
            tell(most < sum, "ids of " + person.getKey() + " " + person.getValue());
        }
        out.printf(Locale.ROOT, "one id for one person %.3f of %d%n", share(main, all), all);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static String surname(String person) {
        var parts = words(person).split(" ", -1);
        return parts[parts.length - 1];
    }

    /** Whether the text has the word, or in another script one that sounds like it. */
    private static boolean hasWord(String text, String word) {
        if (text.contains(" " + word + " ")) {
            return true;
        }
        var skeleton = PersonKey.skeleton(word);
        if (skeleton.length() < 3) {
            return false;
        }
        for (String other : text.split(" ", -1)) {
            if (other.length() > 3 && PersonKey.skeleton(other).equals(skeleton)) {
                return true;
            }
        }
        return false;
    }

    private static String words(String text) {
        return Fold.latin(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
