package io.newsfold.extract.type;

import io.newsfold.extract.Reading;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.EventType;
import io.newsfold.model.Figure;
import io.newsfold.model.Flag;
import io.newsfold.model.Name;
import io.newsfold.model.Phase;
import io.newsfold.model.Place;
import io.newsfold.model.TypeEvidence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides the type, phase and place of the event that an article tells. */
public interface TypeReader {
    /** What was decided; {@code evidence} are up to five phrases that told the type, {@code names} have
     * the role of each place, {@code flags} are of OPINION and MULTI_EVENT. */
    record Told(
            EventType type,
            List<TypeEvidence> evidence,
            Phase phase,
            @Nullable Place place,
            List<Name> names,
            Set<Flag> flags) {}

    Told read(
            Reading reading,
            List<Name> names,
            List<DateMention> dates,
            List<Figure> figures,
            @Nullable Dated published);
}
