package io.newsfold.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which ids of an event's reports denote one person: a report that only says Rutte means the Mark Rutte of another, if
 * there is no second Rutte. Follows the words of the ids, of which the last is the surname.
 */
final class PersonIds {
    private static final String PREFIX = "person:";
    /** Namesakes beyond this number are left as they are. */
    private static final int NAMESAKES = 40;

    private PersonIds() {}

    /** From each id of a person that is a short form to its full one. */
    static Map<String, String> fullForms(Collection<String> ids) {
        Map<String, List<String>> bySurname = new TreeMap<>();
        for (var id : new TreeSet<>(ids)) {
            if (id.startsWith(PREFIX)) {
                bySurname
                        .computeIfAbsent(
                                id.substring(Math.max(id.lastIndexOf('-') + 1, PREFIX.length())),
                                key -> new ArrayList<>())
                        .add(id);
            }
        }
        Map<String, String> full = new HashMap<>();
        for (var namesakes : bySurname.values()) {
            if (namesakes.size() > 1 && namesakes.size() <= NAMESAKES) {
                namesakes.forEach(id -> addFullForm(id, namesakes, full));
            }
        }
        return full;
    }

    /** A form is full if no other contains it; a short one with two full forms stays what it is. */
    private static void addFullForm(String id, List<String> namesakes, Map<String, String> full) {
        var longer = namesakes.stream().filter(other -> contains(other, id)).toList();
        var longest = longer.stream()
                .filter(other -> longer.stream().noneMatch(more -> contains(more, other)))
                .toList();
        if (longest.size() == 1) {
            full.put(id, longest.get(0));
        }
    }

    private static boolean contains(String longer, String shorter) {
        if (longer.length() <= shorter.length()) {
            return false;
        }
        var words = new HashSet<>(words(longer));
        return words.containsAll(words(shorter));
    }

    private static List<String> words(String id) {
        return Words.of(id.substring(PREFIX.length()));
    }
}
