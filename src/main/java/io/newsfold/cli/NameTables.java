package io.newsfold.cli;

import io.newsfold.fold.Core;
import io.newsfold.match.MatchSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder of a user's own tables of names, for commands that read articles without a broker. */
final class NameTables {
    @Option(
            names = "--names",
            paramLabel = "DIR",
            defaultValue = "${env:NEWSFOLD_NAMES}",
            description = "Further tables of names: people.txt, organisations.txt, sites.txt,"
                    + " read after those that are shipped.")
    private @Nullable Path folder;

    /** The core that reads by them. */
    Core core() {
        return core(folder, MatchSettings.SHIPPED);
    }

    /** The core that reads by them and decides by what else a user gives. */
    Core core(MatchSettings settings) {
        return core(folder, settings);
    }

    /** The core that reads by the tables of the folder, too; what is wrong in them is told by file and line. */
    static Core core(@Nullable Path folder, MatchSettings settings) {
        try {
            return Core.with(folder, settings);
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }
}
