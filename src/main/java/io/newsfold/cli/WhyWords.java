package io.newsfold.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why reports are one event, in words: the signals that spoke for it most, with what was found. */
final class WhyWords {
    private static final int MOST_SIGNALS = 3;
    private static final int MOST_DETAILS = 3;

    private WhyWords() {}

    /** Of an event's record; empty where one report stands alone. */
    static String of(JsonNode event) {
        List<JsonNode> signals = new ArrayList<>();
        for (var why : event.path("why")) {
            if (!why.path("with").isMissingNode() && !why.path("with").isNull()) {
                why.path("signals").forEach(signals::add);
            }
        }
        signals.sort(Comparator.comparingDouble(WhyWords::strength).reversed());
        return signals.stream()
                .filter(signal -> strength(signal) > 0)
                .map(signal -> words(signal, event))
                .distinct()
                .limit(MOST_SIGNALS)
                .collect(Collectors.joining("; "));
    }

    private static double strength(JsonNode signal) {
        return signal.path("value").asDouble() * signal.path("weight").asDouble();
    }

    private static String words(JsonNode signal, JsonNode event) {
        List<String> details = new ArrayList<>();
        signal.path("detail").forEach(detail -> details.add(name(detail.asText(), event)));
        var name = inWords(signal.path("name").asText());
        return details.isEmpty()
                ? name
                : name + ": " + details.stream().limit(MOST_DETAILS).collect(Collectors.joining(", "));
    }

    /** The name that goes with a participant's id; other details are words already. */
    private static String name(String detail, JsonNode event) {
        for (var participant : event.path("participants")) {
            if (participant.path("id").asText().equals(detail)) {
                return participant.path("name").asText();
            }
        }
        return detail;
    }

    /** {@code sharedPeople} as {@code shared people}. */
    private static String inWords(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
