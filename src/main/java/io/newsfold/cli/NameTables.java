package io.newsfold.cli;

import io.newsfold.fold.Core;
import io.newsfold.match.Weights;
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
        return core(folder, null);
    }

    /** The core that reads by them and decides by a user's weights. */
    Core core(WeightsOption weights) {
        return core(folder, weights.weights());
    }

    /** The core that reads by the tables of the folder, too; what is wrong in them is told by file and line. */
    static Core core(@Nullable Path folder, @Nullable Weights weights) {
        try {
            return Core.with(folder, weights);
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }
}
