package io.newsfold.extract.name;

import io.newsfold.extract.Reading;
import io.newsfold.model.Name;
import java.util.List;

/** Finds the names of an article. */
public interface NameReader {
    /** Every mention, in the order of fields (title, description, body) and offsets; mentions do not overlap. */
    List<Name> read(Reading reading);
}
