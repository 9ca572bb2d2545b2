package io.newsfold.cli;

import io.newsfold.match.Explanation;
import io.newsfold.match.Explanation.Part;
import io.newsfold.model.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was weighed for one article or two, as lines for a terminal. */
final class ExplanationText {
    private static final String HEADING =
            String.format(Locale.ROOT, "  %-30s %7s %8s %7s  %s", "", "value", "weight", "adds", "");

    private final Archive archive;
    private final List<String> lines = new ArrayList<>();

    ExplanationText(Archive archive) {
        this.archive = archive;
    }

    List<String> of(Whereabouts article, @Nullable Whereabouts other) {
        if (other == null) {
            one(article);
        } else {
            two(article, other);
        }
        return lines;
    }

    private void one(Whereabouts article) {
        article("Article", article);
        controls(article, null);
        var joined = article.joined();
        var next = article.next();
        if (joined != null) {
            lines.add("");
            lines.add("Why it joined" + merged(joined, article));
            weighed(joined);
            if (!joined.suffices()) {
                lines.add("It joined all the same: an editor's link, or events that became one, put it there.");
            }
        } else {
            lines.add("");
            lines.add(article.eventId().isEmpty() ? "It joined no event and founded none." : "It founded its event.");
        }
        if (next == null) {
            lines.add("");
            lines.add("No other event came into question.");
        } else {
            lines.add("");
            lines.add((joined == null ? "Next to it" : "Runner-up") + "   "
                    + event(next.event().value()));
            weighed(next);
            if (joined == null && next.suffices()) {
                lines.add("It did not join all the same: an editor's link or a division of events keeps it apart.");
            }
        }
    }

    private void two(Whereabouts article, Whereabouts other) {
        article("Article", article);
        article("Other", other);
        controls(article, other);
        lines.add("");
        boolean together = !article.eventId().isEmpty() && article.eventId().equals(other.eventId());
        lines.add(together ? "They are together." : "They are not together.");
        var later = article.beside(other).isPresent() ? article : other;
        var earlier = later.equals(article) ? other : article;
        var between = later.beside(earlier);
        lines.add("");
        if (!article.desk().equals(other.desk())) {
            lines.add("They are of two desks, " + article.desk() + " and " + other.desk()
                    + ": those are never compared.");
        } else if (between.isEmpty()) {
            lines.add("Nothing is known that was weighed between one of them and the event of the other.");
        } else {
            lines.add(later.article().id() + " beside the event of "
                    + earlier.article().id());
            weighed(between.get());
        }
    }

    private void article(String what, Whereabouts article) {
        lines.add(label(what) + article.article().told());
        lines.add(label("") + article.article().articleId());
        var event = article.event();
        lines.add(label("Event")
                + (event == null
                        ? "none"
                        : event(event.id()) + "; " + article.relation().toLowerCase(Locale.ROOT)));
    }

    private String event(String eventId) {
        var event = archive.event(eventId);
        return event == null || event.isMerged()
                ? eventId
                : eventId + " · " + event.title() + " · " + event.when() + " · " + event.coverage();
    }

    private static String merged(Explanation joined, Whereabouts article) {
        return joined.event().value().equals(article.eventId())
                ? ""
                : " (then " + joined.event() + ", which is another event now)";
    }

    private void weighed(Explanation explanation) {
        var nearest = explanation.nearest();
        if (nearest != null) {
            var line = archive.article(nearest.value());
            lines.add(label("Most like") + (line == null ? nearest.value() : line.told()));
        }
        lines.add(label("Score")
                + String.format(
                        Locale.ROOT,
                        "%.3f; log-odds %+.2f, %s 0",
                        explanation.score(),
                        explanation.logOdds(),
                        explanation.suffices() ? "above" : "below"));
        lines.add("");
        lines.add(HEADING.stripTrailing());
        parts("for", explanation.speakingFor(), explanation);
        parts("against", explanation.speakingAgainst(), explanation);
        double shown = explanation.parts().stream()
                .filter(ExplanationText::isShown)
                .mapToDouble(Part::contribution)
                .sum();
        double rest = explanation.logOdds() - shown;
        lines.add(String.format(Locale.ROOT, "%-49s %+7.2f", "constant and weaker signals", rest));
        lines.add("");
        lines.add(turning(explanation));
    }

    private void parts(String heading, List<Part> all, Explanation explanation) {
        var parts = all.stream().filter(ExplanationText::isShown).toList();
        if (!parts.isEmpty()) {
            lines.add(heading);
        }
        for (var part : parts) {
            lines.add(String.format(
                            Locale.ROOT,
                            "  %-30s %7.2f %+8.2f %+7.2f  %s",
                            part.name(),
                            part.value(),
                            part.weight(),
                            part.contribution(),
                            part.sentence())
                    .stripTrailing());
            if (!part.detail().isEmpty()) {
                lines.add(" ".repeat(58)
                        + part.detail().stream()
                                .map(detail -> named(detail, explanation))
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    /** The name that goes with a participant's id. */
    private String named(String detail, Explanation explanation) {
        var event = archive.event(explanation.event().value());
        return event == null ? detail : WhyWords.name(detail, event.event());
    }

    private static String turning(Explanation explanation) {
        var turning = explanation.turning();
        double distance = Math.abs(explanation.logOdds());
        var names = turning.stream()
                .map(part -> String.format(Locale.ROOT, "%s (%+.2f)", part.name(), part.contribution()))
                .collect(Collectors.joining(", "));
        var stands = String.format(
                Locale.ROOT, "It stands %.2f %s what joins. ", distance, explanation.suffices() ? "above" : "below");
        if (turning.isEmpty()) {
            return stands + "No signal alone decided that" + strongest(explanation);
        }
        return stands
                + (explanation.suffices()
                        ? "It would not have joined without any one of: "
                        : "It would have sufficed without any one of: ")
                + names + ".";
    }

    /** What the signal that pulled most would have had to weigh more. */
    private static String strongest(Explanation explanation) {
        var pulling = explanation.suffices() ? explanation.speakingFor() : explanation.speakingAgainst();
        return pulling.isEmpty()
                ? "."
                : String.format(
                        Locale.ROOT,
                        ": the strongest, %s, added %+.2f.",
                        pulling.get(0).name(),
                        pulling.get(0).contribution());
    }

    private static boolean isShown(Part part) {
        return Math.abs(part.contribution()) >= 0.005;
    }

    private void controls(Whereabouts article, @Nullable Whereabouts other) {
        for (var control : archive.controls()) {
            if (concerns(control, article) && (other == null || concerns(control, other))) {
                lines.add(label("Control")
                        + control.kind()
                        + control.articles().stream()
                                .map(id -> " " + name(id.value()))
                                .collect(Collectors.joining(","))
                        + (control.by() == null ? "" : ", by " + control.by())
                        + (control.reason() == null ? "" : ": " + control.reason()));
            }
        }
    }

    static boolean concerns(Control control, Whereabouts article) {
        return control.kind() != Control.Kind.RETRACT
                && control.articles().stream()
                        .anyMatch(id -> id.value().equals(article.article().articleId()));
    }

    private String name(String articleId) {
        var line = archive.article(articleId);
        return line == null ? articleId : line.id();
    }

    private static String label(String what) {
        return String.format(Locale.ROOT, "%-11s ", what);
    }
}
