package io.newsfold.model;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The order of two versions of one article: by number, then by time of update. Texts that are no numbers have none. */
public final class VersionOrder {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,40}");

    private VersionOrder() {}

    /** Less than 0 where the first is older, 0 where neither number nor update tells. */
    public static int compare(
            String version, @Nullable Dated updated, String otherVersion, @Nullable Dated otherUpdated) {
        int byNumber = compareNumbers(version, otherVersion);
        return byNumber == 0 ? compareUpdates(updated, otherUpdated) : byNumber;
    }

    private static int compareNumbers(String a, String b) {
        if (NUMBER.matcher(a).matches() && NUMBER.matcher(b).matches()) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        return 0;
    }

    private static int compareUpdates(@Nullable Dated a, @Nullable Dated b) {
        return a == null || b == null ? 0 : a.start().compareTo(b.start());
    }
}
