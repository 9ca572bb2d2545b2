package io.newsfold.extract.type;

import io.newsfold.extract.Reading;
import io.newsfold.model.Name;
import java.util.List;

/** The names that the measure gives to the type reader. */
final class MeasuredNames {
    private MeasuredNames() {}

    static List<Name> read(Reading reading) {
        return List.of();
    }
}
