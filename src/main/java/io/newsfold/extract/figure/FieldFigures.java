package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.DateMention;
import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import io.newsfold.model.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures of one text, sentence by sentence. */
final class FieldFigures {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal FEWEST_OTHER = BigDecimal.valueOf(2);

    private final FigureLexicon lexicon;
    private final Field field;
    private final Words words;
    private final List<DateMention> dates;
    private final BitSet dated;
    private final Units units;
    private final Casualties casualties;
    private final Limits limits;
    private final Magnitudes magnitudes;
    private final @Nullable Scores scores;
    private final Background background;

    FieldFigures(
            FigureLexicon lexicon,
            Field field,
            Words words,
            List<DateMention> dates,
            BitSet unresolved,
            Subject subject) {
        this.lexicon = lexicon;
        this.field = field;
        this.words = words;
        this.dates = dates;
        this.dated = dated(unresolved);
        this.units = new Units(lexicon, words, subject.ballot());
        this.casualties = new Casualties(lexicon, words);
        this.limits = new Limits(lexicon, words);
        this.magnitudes = new Magnitudes(lexicon, words, subject.quake());
        this.scores = subject.sport() ? new Scores(lexicon, words) : null;
        this.background = new Background(lexicon, words, dates);
    }

    void addTo(List<Roles.Placed> figures) {
        var spots = new Spots(lexicon, words, dated).read();
        int from = 0;
        for (int sentence = 0; sentence < words.scanned().sentences(); sentence++) {
            int last = words.scanned().lastTokenOf(sentence);
            int to = from;
            while (to < spots.size() && spots.get(to).first() < last) {
                to++;
            }
            addSentence(figures, spots.subList(from, to), words.scanned().firstTokenOf(sentence), last);
            from = to;
        }
    }

    private void addSentence(List<Roles.Placed> figures, List<Spot> spots, int first, int last) {
        var direct = new TreeMap<Integer, Told>();
        var open = new ArrayList<Spot>();
        addScores(direct, first, last);
        Told previous = null;
        for (var spot : spots) {
            if (isInside(direct, spot)) {
                continue;
            }
            var told = units.at(spot, previous);
            told = told != null ? told : magnitudes.at(spot);
            if (told == null) {
                open.add(spot);
            } else {
                boolean counts = told.kind() == FigureKind.VOTES || "m3".equals(told.unit());
                previous = counts ? told : previous;
                direct.put(spot.first(), told);
            }
        }
        Map<Integer, Told> people = casualties.read(open, first, last);
        for (var spot : open) {
            var told = people.get(spot.first());
            told = told != null ? told : other(spot);
            if (told != null) {
                direct.put(spot.first(), told);
            }
        }
        int sentence = words.scanned().sentenceOf(first);
        direct.values().forEach(told -> figures.add(placed(told, sentence)));
    }

    private Roles.Placed placed(Told told, int sentence) {
        boolean part = (told.kind() == FigureKind.SCORE && scores != null && scores.isPart(told))
                || (told.kind() == FigureKind.PERCENT && units.isAside(told));
        int position = field == Field.BODY ? sentence + 2 : field == Field.TITLE ? 0 : 1;
        return new Roles.Placed(figure(told), position, part);
    }

    private void addScores(Map<Integer, Told> direct, int first, int last) {
        addFractions(direct, first, last);
        for (int i = first; i < last && scores != null; i++) {
            var score = dated.get(i) ? null : scores.at(i);
            if (score != null) {
                direct.put(i, score);
                i = score.end() - 1;
            }
        }
    }

    /** {@code three-quarters of a point}: a phrase that is a number with its unit. */
    private void addFractions(Map<Integer, Told> direct, int first, int last) {
        for (int i = lexicon.next(words, first); i < last; i = lexicon.next(words, i + 1)) {
            var match = lexicon.cues().at(words, i);
            var points = match == null ? null : lexicon.labelled(words, i, "bp ");
            if (match != null && points != null) {
                var value = Quantity.of(new BigDecimal(points));
                direct.put(i, new Told(FigureKind.PERCENT, value, "bp", null, i, i, i + match.length()));
                i += match.length() - 1;
            }
        }
    }

    private static boolean isInside(NavigableMap<Integer, Told> direct, Spot spot) {
        var before = direct.floorEntry(spot.first());
        return before != null && spot.first() < before.getValue().end();
    }

    /** A number of something: {@code 422 ships}. A small number word without a cue says too little. */
    private @Nullable Told other(Spot spot) {
        int at = spot.end();
        boolean noun = words.isWord(at)
                && !words.isGlued(at)
                && words.key(at).length() > 2
                && words.scanned().sentenceOf(at) == words.scanned().sentenceOf(spot.first());
        int year = words.key(spot.first()).length() == 4 ? words.number(spot.first()) : -1;
        boolean likeYear = year >= FIRST_YEAR && year <= LAST_YEAR;
        if (!noun || likeYear || spot.value().compareTo(FEWEST_OTHER) < 0 || spot.inWords()) {
            return null;
        }
        return new Told(
                FigureKind.OTHER,
                Quantity.of(spot.value()),
                null,
                words.scanned().word(at),
                spot.first(),
                spot.first(),
                spot.end());
    }

    private Figure figure(Told told) {
        var scanned = words.scanned();
        int start = scanned.start(told.first());
        int end = scanned.end(Math.min(told.end(), words.size()) - 1);
        return new Figure(
                told.kind(),
                told.of(),
                told.value(),
                told.unit(),
                limits.of(told),
                scanned.text().substring(start, end),
                field,
                start,
                end,
                field == Field.TITLE ? Role.EVENT : background.role(told));
    }

    /** The tokens of dates, with those that no day is known of. */
    private BitSet dated(BitSet unresolved) {
        var tokens = (BitSet) unresolved.clone();
        int at = 0;
        for (int token = 0; token < words.size() && at < dates.size(); token++) {
            while (at < dates.size() && dates.get(at).end() <= words.scanned().start(token)) {
                at++;
            }
            if (at < dates.size() && dates.get(at).start() < words.scanned().end(token)) {
                tokens.set(token);
            }
        }
        return tokens;
    }
}
