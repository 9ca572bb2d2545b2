package io.newsfold.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.cli.TextTable.Column;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The latest record of each event, and how a person sees them: as a table, or a line when one changes. */
final class EventTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("EVENT", 34),
            new Column("WHEN", 10),
            new Column("WHERE", 14),
            new Column("WHAT", 12),
            new Column("WHO", 26),
            new Column("TOLD BY", 18),
            new Column("WHY ONE EVENT", 36));

    private final Map<String, EventView> latest = new TreeMap<>();

    /** Takes a record, unless it is older than what is known; whether it was taken. */
    boolean take(JsonNode record) {
        var event = new EventView(record);
        var known = latest.get(event.id());
        if (known != null && known.revision() >= event.revision()) {
            return false;
        }
        latest.put(event.id(), event);
        return true;
    }

    int size() {
        return (int) latest.values().stream().filter(EventView::stands).count();
    }

    /** The records themselves, by event id. */
    List<JsonNode> records() {
        return latest.values().stream().map(EventView::event).toList();
    }

    /** One change in one line. */
    static String line(JsonNode record) {
        var event = new EventView(record);
        if (event.isMerged()) {
            return "merged    " + event.id() + " into " + event.mergedInto();
        }
        var change = event.revision() == 1 ? "new" : event.status().equals("OPEN") ? "update" : event.status();
        return pad(change, 8) + "  " + event.when() + "  " + event.where() + "  " + event.title() + "  ["
                + event.coverage() + "]";
    }

    /** All events that stand, by day and title. */
    void print(PrintWriter out) {
        var table = new TextTable(COLUMNS);
        latest.values().stream()
                .filter(EventView::stands)
                .sorted(Comparator.comparing(EventView::when).thenComparing(EventView::title))
                .forEach(event -> table.add(row(event)));
        table.print(out);
    }

    private static List<String> row(EventView event) {
        var what = event.figures().isEmpty() ? event.what() : event.what() + " " + event.figures();
        var why = WhyWords.of(event.event());
        return List.of(
                event.title(),
                event.when(),
                event.where(),
                what,
                event.who(),
                event.coverage(),
                why.isEmpty() ? "(one report)" : why);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
