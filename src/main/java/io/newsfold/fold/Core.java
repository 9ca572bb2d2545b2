package io.newsfold.fold;

import io.newsfold.codec.Json;
import io.newsfold.desk.DeskLedger;
import io.newsfold.desk.DeskPolicy;
import io.newsfold.enrich.Enricher;
import io.newsfold.enrich.Readers;
import io.newsfold.extract.name.Names;
import io.newsfold.intake.Intake;
import io.newsfold.match.MatchSettings;
import io.newsfold.match.Matcher;
import io.newsfold.model.Desk;
import io.newsfold.pivot.Lexicon;
import io.newsfold.record.CanonicalFold;
import io.newsfold.record.RecordFold;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pure core that a shell carries: the topology, a fold over files, the oracle of a test.
 *
 * @param matcher makes a matcher for one desk: it holds that desk's index
 */
public record Core(Intake intake, Enricher enricher, Supplier<Matcher> matcher, RecordFold fold) {
    /** The core of the product, with the tables and weights that are shipped. Takes about a second to load. */
    public static Core standard() {
        return with(null, MatchSettings.SHIPPED);
    }

    /**
     * The same with what a user has made.
     *
     * @param names a folder with tables of names ({@link Names#with}) that are read after those that are shipped
     * @param settings what the matcher decides by
     */
    public static Core with(@Nullable Path names, MatchSettings settings) {
        return of(names == null ? Names::new : () -> Names.with(names), settings);
    }

    /** The same with another matcher: what is read in articles is the same. */
    public Core matchedBy(Supplier<Matcher> other) {
        return new Core(intake, enricher, other, fold);
    }

    private static Core of(Supplier<Names> tables, MatchSettings settings) {
        var enricher = new Enricher(Readers.load(tables));
        var pivot = Lexicon.load();
        Supplier<Matcher> matcher = () -> settings.matcher(pivot);
        var fold = new CanonicalFold(matcher.get().version(), record -> Json.bytes(record).length);
        return new Core(Intake.standard(), enricher, matcher, fold);
    }

    /** A desk that remembers nothing yet. */
    public DeskLedger open(Desk desk, DeskPolicy policy) {
        return new DeskLedger(desk, matcher.get(), fold, policy);
    }
}
