package io.newsfold.extract.date;

import io.newsfold.extract.Reading;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dates of an article and which of them is the day of the event. */
public interface DateReader {
    /**
     * Every date, in the order of fields and offsets, resolved against {@code published}; relative ones are left out
     * where that is unknown.
     */
    List<DateMention> read(Reading reading, @Nullable Dated published);

    /** When an undated article was most likely published, from its dateline and the absolute dates in it; or null. */
    @Nullable
    Dated inferPublication(Reading reading);
}
