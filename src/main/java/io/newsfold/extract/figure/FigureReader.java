package io.newsfold.extract.figure;

import io.newsfold.extract.Reading;
import io.newsfold.model.DateMention;
import io.newsfold.model.Figure;
import java.util.List;

/** Finds the figures of an article. */
public interface FigureReader {
    /** Every figure, in the order of fields and offsets. One beside a date of the background is background. */
    List<Figure> read(Reading reading, List<DateMention> dates);
}
