package io.newsfold.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A canonical event in the words of a person, read from its record as any consumer would. */
record EventView(JsonNode event) {
    private static final int MOST_NAMES = 4;

    String id() {
        return event.path("eventId").asText();
    }

    int revision() {
        return event.path("revision").asInt();
    }

    String status() {
        return event.path("status").asText();
    }

    boolean isMerged() {
        return status().equals("MERGED");
    }

    /** Whether it stands: it was neither merged into another nor taken back. */
    boolean stands() {
        return !isMerged() && !status().equals("RETRACTED");
    }

    String mergedInto() {
        return event.path("mergedInto").asText();
    }

    /** The English title where there is one, else that of the first language. */
    String title() {
        var titles = event.path("title");
        var title = titles.has("en") ? titles.path("en") : first(titles);
        return title.path("value").asText("(no title)");
    }

    /** The day or days, as far as they are known. */
    String when() {
        var start = day(event.path("when").path("start").asText(""));
        var end = day(event.path("when").path("end").asText(""));
        if (start.isEmpty()) {
            return "unknown";
        }
        return end.isEmpty() || end.equals(start) ? start : start + " to " + end;
    }

    String where() {
        var where = event.path("where");
        var name = where.path("name").asText("");
        var country = where.path("country").asText("");
        if (name.isEmpty()) {
            return "unknown";
        }
        return country.isEmpty() || where.path("kind").asText().equals("COUNTRY") ? name : name + " (" + country + ")";
    }

    /** What happened, and whether it has: {@code visit, planned}. */
    String what() {
        var phase = event.path("phase").asText("").toLowerCase(Locale.ROOT);
        var type = event.path("type").asText("").toLowerCase(Locale.ROOT);
        return phase.isEmpty() || phase.equals("occurred") ? type : type + ", " + phase;
    }

    /** People first, then the others that take part. */
    String who() {
        List<String> names = new ArrayList<>();
        for (var kind : List.of("PERSON", "ORGANISATION", "COUNTRY")) {
            for (var participant : event.path("participants")) {
                if (participant.path("kind").asText().equals(kind)) {
                    names.add(participant.path("name").asText());
                }
            }
        }
        int more = names.size() - MOST_NAMES;
        return names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** Figures of the event itself: {@code killed 12 (growing); injured 40}. */
    String figures() {
        List<String> told = new ArrayList<>();
        for (var figure : event.path("figures")) {
            var kind = figure.path("kind").asText();
            if (!kind.equals("other")) {
                told.add(kind + " " + number(figure.path("value")) + unit(figure) + agreement(figure));
            }
        }
        return told.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
    }

    /** How widely: {@code 3 reports, 2 outlets, en 2 tr 1}. */
    String coverage() {
        var coverage = event.path("coverage");
        List<String> languages = new ArrayList<>();
        coverage.path("languages")
                .properties()
                .forEach(entry -> languages.add(entry.getKey() + " " + entry.getValue()));
        int copies = coverage.path("copies").asInt();
        return count(coverage.path("reports").asInt(), "report") + ", "
                + count(coverage.path("outlets").asInt(), "outlet") + ", " + String.join(" ", languages)
                + (copies == 0 ? "" : ", " + (copies == 1 ? "1 copy" : copies + " copies"));
    }

    private static String number(JsonNode value) {
        return value.isNumber()
                ? String.format(Locale.ROOT, "%,f", value.decimalValue()).replaceAll("\\.?0+$", "")
                : value.asText();
    }

    private static String unit(JsonNode figure) {
        var unit = figure.path("unit").asText("");
        return unit.isEmpty() || unit.equals("null") ? "" : " " + unit;
    }

    private static String agreement(JsonNode figure) {
        return switch (figure.path("agreement").asText()) {
            case "GROWING" -> " (growing)";
            case "CONFLICT" -> " (reports differ)";
            default -> "";
        };
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String day(String time) {
        return time.equals("null") ? "" : time.length() > 10 ? time.substring(0, 10) : time;
    }

    private static JsonNode first(JsonNode object) {
        return object.properties().stream().findFirst().map(Map.Entry::getValue).orElse(object.path("none"));
    }
}
