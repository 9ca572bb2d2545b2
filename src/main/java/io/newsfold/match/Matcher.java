package io.newsfold.match;

import io.newsfold.event.EventState;
import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.event.Tie;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.Relation;
import io.newsfold.model.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which known event an article reports, if any. Holds the candidate index of one desk, which is a function of
 * the reports added and their sequence numbers: adding them anew in that order gives the same decisions.
 */
public interface Matcher {
    /**
     * Where an article belongs. A null {@code event} means: it founds one.
     *
     * @param chances the events that came into question, most likely first
     * @param ties to events that it does not belong to and has to do with, strongest first
     */
    record Match(
            @Nullable EventId event,
            Why why,
            Relation relation,
            @Nullable ArticleId copyOf,
            List<Chance> chances,
            List<Tie> ties) {
        public Match {
            chances = List.copyOf(chances);
            ties = List.copyOf(ties);
        }

        /** One without ties to other events. */
        public Match(
                @Nullable EventId event, Why why, Relation relation, @Nullable ArticleId copyOf, List<Chance> chances) {
            this(event, why, relation, copyOf, chances, List.of());
        }

        /** One that nothing else came into question for. */
        public Match(@Nullable EventId event, Why why, Relation relation, @Nullable ArticleId copyOf) {
            this(event, why, relation, copyOf, List.of());
        }
    }

    /**
     * How likely it is that a report tells an event.
     *
     * @param logOdds 0 is as likely as not
     */
    record Chance(EventId event, double logOdds) {}

    /** The version of weights and signals, told in each record's provenance. */
    String version();

    /** Makes the fingerprint of an article from what the desk knows now; changes nothing. */
    Fingerprint fingerprint(EnrichedArticle article);

    /** Decides; changes nothing. {@code report} may be known already (a new version): it is then not its own company. */
    Match match(Report report, DeskView desk);

    /**
     * How likely a report tells each of these events, as they are compared beside each other; most likely first. A report
     * is not its own company, and an event that nothing else stands for is left out.
     */
    List<Chance> chances(Report report, List<EventState> events, DeskView desk);

    /** How a report stands to an event that it joins whatever its chances are. */
    Match joining(Report report, EventState event, DeskView desk);

    /** The events that parts of a digest clearly tell, in its order. */
    List<EventId> mentions(Report digest, DeskView desk);

    /** Waiting opinions that are like a report, most like first: a few. */
    List<ArticleId> waitingFor(Report report);

    /** Remembers an opinion that waits for its event. */
    void addWaiting(Report opinion);

    /** Forgets an opinion that waited. */
    void removeWaiting(Report opinion);

    /** Remembers a report: candidates and document frequencies. */
    void add(Report report);

    /** Forgets a report that was added. */
    void remove(Report report);
}
