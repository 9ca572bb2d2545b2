package io.newsfold.extract.name;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.model.Field;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Measures names on articles whose every name is marked (reading.jsonl): a marked name is found where a name of its
 * kind lies on one of its surfaces, and a name is right where it lies on a surface marked for its kind.
 */
final class CorpusMeasure {
    private final PrintStream out;
    private final boolean isTelling;
    private final Names reader = new Names();
    private final Map<String, int[]> tallies = new TreeMap<>();
    private final Map<String, Map<String, Integer>> ids = new TreeMap<>();

    CorpusMeasure(PrintStream out, boolean isTelling) {
        this.out = out;
        this.isTelling = isTelling;
    }

    private enum Marked {
        PEOPLE("people", EnumSet.of(NameKind.PERSON)),
        ORGANISATIONS("orgs", EnumSet.of(NameKind.ORGANISATION)),
        PLACES("places", EnumSet.of(NameKind.PLACE, NameKind.COUNTRY));

        final String member;
        final Set<NameKind> kinds;

        Marked(String member, Set<NameKind> kinds) {
            this.member = member;
            this.kinds = kinds;
        }
    }

    private record Span(Field field, int start, int end) {
        boolean touches(Name name) {
            return name.field() == field && name.start() < end && name.end() > start;
        }
    }

    void read(JsonNode article, JsonNode reading) {
        var language = article.path("goldLang").asText();
        var title = article.path("title").asText("");
        var body = article.path("body").asText();
        var names = reader.read(Readings.of(language, title, null, body));
        var label = article.path("id").asText() + " ";
        for (var marked : Marked.values()) {
            int[] tally = tallies.computeIfAbsent(language, key -> new int[Marked.values().length * 5]);
            int at = marked.ordinal() * 5;
            var spans = new ArrayList<Span>();
            for (var gold : reading.path(marked.member)) {
                var own = new ArrayList<Span>();
                for (var surface : gold.path("surfaces")) {
                    occurrences(title, Field.TITLE, surface.asText(), own);
                    occurrences(body, Field.BODY, surface.asText(), own);
                }
                spans.addAll(own);
                if (!own.isEmpty()) {
                    readOne(marked, gold, own, names, tally, label);
                }
            }
            var seen = new TreeSet<String>();
            for (var name : names) {
                if (marked.kinds.contains(name.kind()) && seen.add(name.id())) {
                    boolean isRight = spans.stream().anyMatch(span -> span.touches(name));
                    tally[at + 2]++;
                    tally[at + 3] += isRight ? 1 : 0;
                    tell(
                            !isRight && marked != Marked.PLACES,
                            label + marked + " too much: " + name.surface() + " " + name.id());
                }
            }
        }
    }

    private void readOne(Marked marked, JsonNode gold, List<Span> own, List<Name> names, int[] tally, String label) {
        int at = marked.ordinal() * 5;
        var found = names.stream()
                .filter(name ->
                        marked.kinds.contains(name.kind()) && own.stream().anyMatch(span -> span.touches(name)))
                .toList();
        tally[at]++;
        tally[at + 1] += found.isEmpty() ? 0 : 1;
        var exact = found.stream()
                .filter(name -> own.contains(new Span(name.field(), name.start(), name.end())))
                .toList();
        tally[at + 4] += exact.isEmpty() ? 0 : 1;
        tell(found.isEmpty(), label + marked + " missed: " + gold.path("surfaces"));
        var cut = found.stream().map(Name::surface).distinct().toList();
        tell(!found.isEmpty() && exact.isEmpty(), label + marked + " cut: " + gold.path("surfaces") + " as " + cut);
        if (marked != Marked.PLACES) {
            var person = marked + " " + gold.path("name").asText();
            for (var id : new TreeSet<>(exact.stream().map(Name::id).toList())) {
                ids.computeIfAbsent(person, key -> new TreeMap<>()).merge(id, 1, Integer::sum);
            }
        }
    }

    private static void occurrences(String text, Field field, String surface, List<Span> sink) {
        if (surface.isEmpty()) {
            return;
        }
        for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length())) {
            sink.add(new Span(field, at, at + surface.length()));
        }
    }

    private void tell(boolean isWorthIt, String line) {
        if (isTelling && isWorthIt) {
            out.println(line);
        }
    }

    void print() {
        out.println("         people: of  recall  exact  named precision | organisations | places");
        int[] all = new int[Marked.values().length * 5];
        tallies.forEach((language, tally) -> {
            printOne(language, tally);
            for (int i = 0; i < all.length; i++) {
                all[i] += tally[i];
            }
        });
        printOne("all", all);
        printIds(Marked.PEOPLE);
        printIds(Marked.ORGANISATIONS);
    }

    private void printOne(String language, int[] tally) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%-8s", language));
        for (int at = 0; at < tally.length; at += 5) {
            line.append(String.format(
                    Locale.ROOT,
                    " %4d %.3f %.3f %4d %.3f |",
                    tally[at],
                    share(tally[at + 1], tally[at]),
                    share(tally[at + 4], tally[at]),
                    tally[at + 2],
                    share(tally[at + 3], tally[at + 2])));
        }
        out.println(line);
    }

    private void printIds(Marked marked) {
        int all = 0;
        int main = 0;
        for (var one : ids.entrySet()) {
            if (one.getKey().startsWith(marked + " ")) {
                int sum = one.getValue().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                int most = one.getValue().values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
                all += sum;
                main += most;
                tell(most < sum, "ids of " + one.getKey() + " " + one.getValue());
            }
        }
        out.printf(Locale.ROOT, "one id, %s: %.3f of %d%n", marked, share(main, all), all);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
