package io.newsfold.match;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.Relation;
import io.newsfold.model.Why;
import org.jspecify.annotations.Nullable;

/**
 * Decides which known event an article reports, if any. Holds the candidate index of one desk, which is a function of
 * the reports added and their sequence numbers: adding them anew in that order gives the same decisions.
 */
public interface Matcher {
    /** Where an article belongs. A null {@code event} means: it founds one. */
    record Match(
            @Nullable EventId event,
            Why why,
            Relation relation,
            @Nullable ArticleId copyOf) {}

    /** The version of weights and signals, told in each record's provenance. */
    String version();

    /** Makes the fingerprint of an article from what the desk knows now; changes nothing. */
    Fingerprint fingerprint(EnrichedArticle article);

    /** Decides; changes nothing. {@code report} may be known already (a new version): it is then not its own company. */
    Match match(Report report, DeskView desk);

    /** Remembers a report: candidates and document frequencies. */
    void add(Report report);

    /** Forgets a report that was added. */
    void remove(Report report);
}
