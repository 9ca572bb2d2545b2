package io.newsfold.intake;

import io.newsfold.intake.table.Tables;
import io.newsfold.model.Flag;
import io.newsfold.text.Fold;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What section and subjects say of the kind of an article: opinion, or a digest of several events. */
final class Topics {
    private static final Set<String> OPINION = phrases("opinion-sections");
    private static final Set<String> SEVERAL = phrases("digest-sections");

    private Topics() {}

    static Set<Flag> flags(String section, List<String> subjects) {
        var flags = EnumSet.noneOf(Flag.class);
        add(flags, section);
        subjects.forEach(subject -> add(flags, subject));
        return flags;
    }

    private static void add(Set<Flag> flags, String topic) {
        for (var part : topic.split("[,/|>]", -1)) {
            var key = Fold.key(part.strip());
            if (OPINION.contains(key)) {
                flags.add(Flag.OPINION);
            }
            if (SEVERAL.contains(key)) {
                flags.add(Flag.MULTI_EVENT);
            }
        }
    }

    private static Set<String> phrases(String table) {
        var phrases = new HashSet<String>();
        Tables.lines(table).forEach(line -> {
            for (var phrase : line.split("\\s*,\\s*", -1)) {
                phrases.add(Fold.key(phrase));
            }
        });
        return Set.copyOf(phrases);
    }
}
