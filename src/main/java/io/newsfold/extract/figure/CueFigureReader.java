package io.newsfold.extract.figure;

import io.newsfold.extract.Reading;
import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.DateTokens;
import io.newsfold.model.DateMention;
import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;

/** Reads figures by the words around each number: its unit, else the nearest cue of its sentence. */
public final class CueFigureReader implements FigureReader {
    @Override
    public List<Figure> read(Reading reading, List<DateMention> dates) {
        var tag = reading.language().tag();
        var lexicon = FigureLexicon.of(tag);
        var texts = new EnumMap<Field, Words>(Field.class);
        for (var field : Field.values()) {
            texts.put(field, reading.words(field));
        }
        var subject = Subject.of(lexicon, List.copyOf(texts.values()));
        var placed = new ArrayList<Roles.Placed>();
        boolean isDated = reading.article().publishedAt() != null; // then every date was resolved, and is in dates
        texts.forEach((field, words) -> {
            var told = dates.stream().filter(date -> date.field() == field).toList();
            var dated = isDated ? new BitSet() : DateTokens.of(words, tag);
            new FieldFigures(lexicon, field, words, told, dated, subject).addTo(placed);
        });
        return Roles.assign(placed);
    }
}
