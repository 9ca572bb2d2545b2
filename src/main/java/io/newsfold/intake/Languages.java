package io.newsfold.intake;

import io.newsfold.intake.table.Tables;
import io.newsfold.text.Beginning;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Declared languages as BCP 47 primary subtags. */
final class Languages {
    private static final Map<String, String> NAMES = Tables.map("language-names");
    private static final int LONGEST = 100;

    private Languages() {}

    /** {@code en} of {@code en-US}, {@code en_GB}, {@code eng}, {@code English}; null for what is no language. */
    static @Nullable String tag(String declared) {
        var lower = Beginning.of(declared.strip(), LONGEST).toLowerCase(Locale.ROOT);
        var named = NAMES.get(lower);
        if (named != null) {
            return named;
        }
        var first = lower.split("[-_ ,;]", 2)[0];
        var known = NAMES.get(first);
        return known == null ? first.matches("[a-z]{2,3}") && !first.equals("und") ? first : null : known;
    }
}
