package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.DateTokens;
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
    private static final int LONGEST_AND = 3;
    private static final int FIRST_BODY = 3;
    private static final BigDecimal MUCH_MONEY = BigDecimal.valueOf(1000);
    private static final BigDecimal MANY_PEOPLE = BigDecimal.valueOf(100_000);
    private static final BigDecimal FEWEST_OTHER = BigDecimal.valueOf(2);

    private final CuedText text;
    private final Field field;
    private final Words words;
    private final BitSet dated;
    private final Units units;
    private final Casualties casualties;
    private final Limits limits;
    private final Magnitudes magnitudes;
    private final @Nullable Scores scores;
    private final Background background;
    private final BitSet aside;
    private final boolean rates;

    /**
     * {@code resolved}: whether every date of the text could be resolved, so that {@code dates} are all there are;
     * {@code aside}: the sentences that tell of something else.
     */
    FieldFigures(Field field, CuedText text, List<DateMention> dates, boolean resolved, Subject subject, BitSet aside) {
        this.text = text;
        this.field = field;
        this.words = text.words();
        this.dated = dated(words, text.tag(), dates, resolved);
        this.units = new Units(text, subject);
        this.casualties = new Casualties(text);
        this.limits = new Limits(text);
        this.magnitudes = new Magnitudes(text, subject.quake());
        this.scores = subject.sport() ? new Scores(text) : null;
        this.background = new Background(text, dates, subject.event());
        this.aside = aside;
        this.rates = (text.has(Cue.BP) || text.has(Cue.BP_VALUE)) && !subject.inflation();
    }

    void addTo(List<Roles.Placed> figures) {
        var spots = new Spots(text, dated).read();
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

    private void addSentence(List<Roles.Placed> figures, List<Spot> spots, int first, int end) {
        var direct = new TreeMap<Integer, Told>();
        var open = new ArrayList<Spot>();
        addScores(direct, first, end);
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
                boolean counts = told.kind() == FigureKind.VOTES || told.kind() == FigureKind.AMOUNT;
                previous = counts ? told : previous;
                direct.put(spot.first(), told);
            }
        }
        Map<Integer, Told> people = casualties.read(open, first, end);
        people.forEach(direct::putIfAbsent);
        for (var spot : open) {
            var told = direct.containsKey(spot.first()) ? null : other(spot);
            if (told != null) {
                direct.put(spot.first(), told);
            }
        }
        int sentence = words.scanned().sentenceOf(first);
        Told last = null;
        for (var told : direct.values()) {
            figures.add(placed(told, sentence, last));
            last = told;
        }
    }

    private Roles.Placed placed(Told told, int sentence, @Nullable Told last) {
        int position = field == Field.BODY ? sentence + 2 : field == Field.TITLE ? 0 : 1;
        boolean amount = told.kind() == FigureKind.AMOUNT;
        boolean part = (told.kind() == FigureKind.SCORE && scores != null && scores.isPart(told))
                || (told.kind() == FigureKind.PERCENT && units.isAside(told))
                || (rates && position > FIRST_BODY && Units.INFLATION.equals(told.of()))
                || (amount && isSmall(told))
                || (told.kind() == FigureKind.DISPLACED && isMany(told));
        return new Roles.Placed(
                figure(told),
                position,
                part,
                told.isImplied(),
                last != null && isJoined(last, told),
                amount && EventMoney.isOfEvent(text, told));
    }

    /** So many that they are those of years, where the article does not begin with them. */
    private static boolean isMany(Told told) {
        return told.value() instanceof Quantity.Amount amount && amount.value().compareTo(MANY_PEOPLE) >= 0;
    }

    /** A price or a rate. */
    private static boolean isSmall(Told told) {
        return told.value() instanceof Quantity.Amount amount && amount.value().compareTo(MUCH_MONEY) < 0;
    }

    /** Whether only a comma or a short word stands between two scores. */
    private boolean isJoined(Told last, Told told) {
        boolean scores = last.kind() == FigureKind.SCORE && told.kind() == FigureKind.SCORE;
        int gap = told.first() - last.end();
        if (!scores || gap > 2) {
            return false;
        }
        for (int i = last.end(); i < told.first(); i++) {
            boolean mark = words.is(i, ",") || words.is(i, ";") || words.is(i, "/");
            if (!mark && (!words.isWord(i) || words.key(i).length() > LONGEST_AND)) {
                return false;
            }
        }
        return true;
    }

    private void addScores(Map<Integer, Told> direct, int first, int last) {
        if (text.has(Cue.BP_VALUE)) {
            addFractions(direct, first, last);
        }
        for (int i = words.nextNumber(first); i < last && scores != null; i = words.nextNumber(i + 1)) {
            var score = dated.get(i) ? null : scores.at(i);
            if (score != null) {
                direct.put(i, score);
                i = score.end() - 1;
            }
        }
    }

    /** {@code three-quarters of a point}: a phrase that is a number with its unit. */
    private void addFractions(Map<Integer, Told> direct, int first, int last) {
        for (int i = text.next(first); i < last; i = text.next(i + 1)) {
            var points = text.value(i, Cue.BP_VALUE);
            if (points != null) {
                var value = Quantity.of(new BigDecimal(points));
                direct.put(i, new Told(FigureKind.PERCENT, value, "bp", null, i, i, i + text.matchLength(i)));
                i += text.matchLength(i) - 1;
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
                role(told));
    }

    private Role role(Told told) {
        boolean other = field == Field.BODY && aside.get(words.scanned().sentenceOf(told.spotFirst()));
        return other ? Role.OTHER : field == Field.TITLE ? Role.EVENT : background.role(told);
    }

    private static BitSet dated(Words words, String tag, List<DateMention> dates, boolean resolved) {
        var tokens = resolved ? new BitSet() : DateTokens.of(words, tag);
        for (var date : dates) {
            int token = words.scanned().tokenAt(date.start());
            while (token < words.size() && words.scanned().start(token) < date.end()) {
                tokens.set(token++);
            }
        }
        return tokens;
    }
}
