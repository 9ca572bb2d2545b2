package io.newsfold.extract.type;

import io.newsfold.extract.Reading;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.extract.place.EventPlace;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.Figure;
import io.newsfold.model.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides type, phase, place and the kind of the article from tables of cue words and from what was read before. */
public final class CueTypeReader implements TypeReader {
    private final EventPlace place;

    public CueTypeReader(Gazetteer gazetteer) {
        this.place = new EventPlace(gazetteer);
    }

    @Override
    public Told read(
            Reading reading,
            List<Name> names,
            List<DateMention> dates,
            List<Figure> figures,
            @Nullable Dated published) {
        var lexicon = TypeLexicon.of(reading.language().tag());
        var texts = Texts.of(reading);
        var decision = EventTypes.of(lexicon, texts, names, dates, figures);
        var where = place.read(
                decision.type(),
                reading.language().tag(),
                texts::of,
                names,
                dates,
                reading.article().dateline());
        return new Told(
                decision.type(),
                decision.evidence(),
                new Phases(lexicon, texts, decision.type()).of(dates, published),
                where.place(),
                where.names(),
                new ArticleKinds(lexicon, texts, reading.article(), names, dates).flags());
    }
}
