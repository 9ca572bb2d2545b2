package io.newsfold.extract.figure;

import io.newsfold.extract.Reading;
import io.newsfold.extract.cue.Simplified;
import io.newsfold.model.DateMention;
import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads figures by the words around each number: its unit, else the nearest cue of its sentence. */
public final class CueFigureReader implements FigureReader {
    private static final String FOREMOST = "en";

    /** Makes the words of English in the background, while other tables are read. */
    public CueFigureReader() {
        var unused = CompletableFuture.runAsync(() -> FigureLexicon.of(FOREMOST));
    }

    @Override
    public List<Figure> read(Reading reading, List<DateMention> dates) {
        var tag = reading.language().tag();
        if (tag.equals("zh")) {
            return chinese(reading, dates);
        }
        var lexicon = FigureLexicon.of(tag);
        var texts = new EnumMap<Field, CuedText>(Field.class);
        for (var field : Field.values()) {
            texts.put(field, new CuedText(lexicon, reading.words(field)));
        }
        var subject = Subject.of(List.copyOf(texts.values()), dates);
        boolean resolved = reading.article().publishedAt() != null;
        var placed = new ArrayList<Roles.Placed>();
        var aside = Ticker.aside(reading.words(Field.TITLE), reading.words(Field.BODY));
        texts.forEach((field, text) -> {
            var told = of(field, dates);
            new FieldFigures(field, text, told, resolved, subject, aside).addTo(placed);
        });
        return Roles.assign(placed, subject.ballot());
    }

    private static List<DateMention> of(Field field, List<DateMention> dates) {
        var own = new ArrayList<DateMention>();
        for (var date : dates) {
            if (date.field() == field) {
                own.add(date);
            }
        }
        return own;
    }

    private static List<Figure> chinese(Reading reading, List<DateMention> dates) {
        var placed = new ArrayList<Roles.Placed>();
        var all =
                Simplified.of(reading.article().title() + "\n" + reading.body().text());
        boolean quake = ChineseCues.speaksOfQuake(all);
        boolean sport = ChineseCues.speaksOfSport(all);
        for (var field : Field.values()) {
            new ChineseFigures(field, reading.text(field), of(field, dates), quake, sport, placed).read();
        }
        return Roles.assign(placed, ChineseCues.speaksOfVotes(all));
    }
}
