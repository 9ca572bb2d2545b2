package io.newsfold.match;

import io.newsfold.event.Fingerprint;
import io.newsfold.match.signal.Profile;
import java.util.List;

/**
 * Reports that are read one after the other wait for memory one after the other. A few words of each read first, level by
 * level, have it bring all of them at once, which is worth a tenth of the time to match an article on a desk of 100,000
 * events.
 */
final class Fetched {
    /** What was read: kept so that the compiler does not leave the reading out. */
    int read;

    /** Has the words of the reports fetched. */
    void fetch(List<Profile> reports) {
        int seen = 0;
        for (var report : reports) {
            seen ^= Float.floatToRawIntBits(report.print().bodyScale());
        }
        for (var report : reports) {
            var print = report.print();
            seen ^= print.title().size() ^ print.lead().size() ^ print.body().size();
        }
        for (var report : reports) {
            seen ^= words(report.print());
        }
        read = seen;
    }

    private static int words(Fingerprint print) {
        return print.title().touch() ^ print.lead().touch() ^ print.body().touch();
    }
}
