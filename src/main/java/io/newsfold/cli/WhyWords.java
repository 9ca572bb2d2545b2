package io.newsfold.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why reports are one event, in words: the signals that spoke for it most, with what was found. */
final class WhyWords {
    private static final int MOST_SIGNALS = 3;
    private static final int MOST_DETAILS = 3;
    private static final String ACROSS = "AcrossLanguages";
    private static final Pattern ID = Pattern.compile("(?:person|org|place|country):.*");

    /** What a reader of the table understands. A signal without words here is of no use to one. */
    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("titleWords", "titles alike"),
            Map.entry("nearestTitle", "titles alike"),
            Map.entry("leadWords", "openings alike"),
            Map.entry("nearestLead", "openings alike"),
            Map.entry("titleInLead", "one's title in the other's opening"),
            Map.entry("bodyWords", "texts alike"),
            Map.entry("nearestBody", "texts alike"),
            Map.entry("rareWord", "same rare words"),
            Map.entry("rareWords", "same rare words"),
            Map.entry("sharedPeople", "same people"),
            Map.entry("sharedOrganisations", "same organisations"),
            Map.entry("sharedPlaces", "same places"),
            Map.entry("sharedNumbers", "same numbers"),
            Map.entry("sameEventDay", "same day"),
            Map.entry("samePlace", "same place"),
            Map.entry("sameType", "same kind of event"),
            Map.entry("sameFigure", "same figure"),
            Map.entry("sameText", "same text"),
            Map.entry("standsOut", "closest by far"),
            Map.entry("standsOutLead", "closest by far"),
            Map.entry("encoder", "same meaning"),
            Map.entry("mustLink", "an editor's word"));

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
                .filter(signal -> strength(signal) > 0 && PHRASES.containsKey(plain(signal)))
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
        var phrase = PHRASES.getOrDefault(plain(signal), "");
        var found = details.stream()
                .filter(detail -> !ID.matcher(detail).matches())
                .limit(MOST_DETAILS)
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? phrase : phrase + ": " + found;
    }

    /** A signal's name, whether it is of one language, of two, or of headlines. */
    private static String plain(JsonNode signal) {
        return signal.path("name").asText().replace(ACROSS, "").replace("OfHeadline", "");
    }

    /** The name that goes with a participant's id; other details are words already. */
    static String name(String detail, JsonNode event) {
        for (var participant : event.path("participants")) {
            if (participant.path("id").asText().equals(detail)) {
                return participant.path("name").asText();
            }
        }
        return detail;
    }
}
