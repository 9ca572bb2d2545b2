package io.newsfold.record;

import io.newsfold.model.CanonicalEvent.ParticipantRole;
import io.newsfold.model.Name;
import io.newsfold.text.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the role of a name by the words beside it in its own clause. The words are in {@code roles.tsv}. */
final class RoleWords {
    private static final String TABLE = "roles.tsv";
    private static final int REACH = 40;
    private static final String END_OF_CLAUSE = ".;:!?\n";
    private static final Map<ParticipantRole, List<String>> BEGINNINGS = load();

    private RoleWords() {}

    /** The role that {@code text} tells of {@code name}; null where it tells none. What follows a name counts first. */
    static @Nullable ParticipantRole beside(String text, Name name) {
        if (name.start() > text.length() || name.end() > text.length()) {
            return null;
        }
        var role = in(after(text, name.end()));
        return role != null ? role : in(before(text, name.start()));
    }

    private static @Nullable ParticipantRole in(String words) {
        if (words.isBlank()) {
            return null;
        }
        var folded = " " + String.join(" ", Words.of(Fold.key(words))) + " ";
        ParticipantRole role = null;
        int first = Integer.MAX_VALUE;
        for (var entry : BEGINNINGS.entrySet()) {
            for (var beginning : entry.getValue()) {
                int at = folded.indexOf(beginning);
                if (at >= 0 && at < first) {
                    first = at;
                    role = entry.getKey();
                }
            }
        }
        return role;
    }

    private static String after(String text, int end) {
        int to = end;
        while (to < text.length() && to - end < REACH && END_OF_CLAUSE.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(end, to);
    }

    private static String before(String text, int start) {
        int from = start;
        while (from > 0 && start - from < REACH / 2 && END_OF_CLAUSE.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, start);
    }

    private static Map<ParticipantRole, List<String>> load() {
        Map<ParticipantRole, List<String>> roles = new EnumMap<>(ParticipantRole.class);
        try (var in = RoleWords.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not on the class path");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var cells = List.of(line.split("\t", -1));
                roles.put(
                        ParticipantRole.valueOf(cells.get(0)),
                        cells.stream().skip(1).map(word -> " " + Fold.key(word)).toList());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
        return roles;
    }
}
