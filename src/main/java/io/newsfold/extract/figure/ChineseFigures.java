package io.newsfold.extract.figure;

import io.newsfold.extract.cue.ChineseNumber;
import io.newsfold.extract.cue.Simplified;
import io.newsfold.model.DateMention;
import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Qualifier;
import io.newsfold.model.Quantity;
import io.newsfold.model.Role;
import io.newsfold.text.ScannedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Figures of Chinese text, by characters and clause by clause: {@code 造成12人死亡、34人受伤}. A number counts what stands right
 * behind it, else people by the nearest word of its clause.
 */
final class ChineseFigures {
    private static final String CLAUSE_ENDS = "，。；！？;!?\n：";
    private static final int HISTORY_REACH = 120;
    private static final int REACH = 26;
    private static final int PART_REACH = 4;
    private static final int LIMIT_REACH = 4;
    private static final int MOST_GOALS = 200;

    private record Mark(FigureKind kind, int start, int end, int side) {}

    private final Field field;
    private final ScannedText scanned;
    private final String text;
    private final List<DateMention> dates;
    private final ChineseUnits units;
    private final boolean sport;
    private final List<Roles.Placed> placed;

    ChineseFigures(
            Field field,
            ScannedText scanned,
            List<DateMention> dates,
            boolean quake,
            boolean sport,
            List<Roles.Placed> placed) {
        this.field = field;
        this.scanned = scanned;
        this.text = Simplified.of(scanned.text());
        this.dates = dates;
        this.units = new ChineseUnits(text, quake);
        this.sport = sport;
        this.placed = placed;
    }

    void read() {
        for (int sentence = 0; sentence < scanned.sentences(); sentence++) {
            int sentenceStart = scanned.start(scanned.firstTokenOf(sentence));
            int to = scanned.end(scanned.lastTokenOf(sentence) - 1);
            int clauseStart = sentenceStart;
            for (int i = sentenceStart; i <= to; i++) {
                if (i == to || CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                    clause(clauseStart, i, sentenceStart, sentence);
                    clauseStart = i + 1;
                }
            }
        }
    }

    private record Counted(int start, ChineseNumber number, int peopleEnd) {}

    private void clause(int from, int to, int sentenceStart, int sentence) {
        var people = new ArrayList<Counted>();
        int at = from;
        while (at < to) {
            var number = isDated(at) ? null : ChineseNumber.at(text, at);
            if (number == null || number.end() > to) {
                at++;
                continue;
            }
            int score = sport ? scoreEnd(at, number, to) : -1;
            if (score > 0) {
                addScore(at, score, sentenceStart, sentence);
                at = score;
                continue;
            }
            var told = units.at(at, number, to);
            if (told != null) {
                add(told, at, sentenceStart, sentence);
            } else {
                int classifier = ChineseCues.length(text, number.end(), "classifier");
                boolean glued = ChineseCues.length(text, number.end(), "killed glued")
                                + ChineseCues.length(text, number.end(), "injured glued")
                        > 0;
                if (classifier > 0 || glued) {
                    people.add(new Counted(at, number, number.end() + classifier));
                }
            }
            at = Math.max(number.end(), at + 1);
        }
        people(people, from, to, sentenceStart, sentence);
    }

    private int scoreEnd(int start, ChineseNumber left, int to) {
        int end = left.end();
        if (end >= to || "比:-：－".indexOf(text.charAt(end)) < 0 || left.value().intValue() > MOST_GOALS) {
            return -1;
        }
        var right = ChineseNumber.at(text, end + 1);
        boolean clock = right != null && text.charAt(end) == ':' && right.end() - end == 3 && end - start == 2;
        return right == null || right.end() > to || clock || right.value().intValue() > MOST_GOALS ? -1 : right.end();
    }

    private void addScore(int start, int end, int sentenceStart, int sentence) {
        var left = ChineseNumber.at(text, start);
        var right = left == null ? null : ChineseNumber.at(text, left.end() + 1);
        if (left != null && right != null) {
            var score = new Quantity.Score(
                    left.value().toPlainString() + "-" + right.value().toPlainString());
            boolean half =
                    text.startsWith("半场", Math.max(0, start - 2)) || text.startsWith("点球", Math.max(0, start - 4));
            place(
                    new Figure(
                            FigureKind.SCORE,
                            null,
                            score,
                            null,
                            Qualifier.EXACT,
                            scanned.text().substring(start, end),
                            field,
                            start,
                            end,
                            role(start, sentenceStart)),
                    sentence,
                    half);
        }
    }

    private void people(List<Counted> numbers, int from, int to, int sentenceStart, int sentence) {
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            int before = i == 0 ? from : numbers.get(i - 1).peopleEnd;
            int behind = i + 1 < numbers.size() ? numbers.get(i + 1).start : to;
            var kind = kind(number, before, behind);
            if (kind != null) {
                var value = number.number.value();
                add(
                        new ChineseUnits.Unit(kind, value, null, number.peopleEnd, number.number.isMore()),
                        number.start,
                        sentenceStart,
                        sentence);
            }
        }
    }

    private @Nullable FigureKind kind(Counted number, int from, int to) {
        var glued = nearest(number.number.end(), number.number.end() + 1, " glued", to);
        if (glued != null) {
            return glued.kind;
        }
        var after = nearest(number.peopleEnd, Math.min(to, number.peopleEnd + REACH), " after", to);
        var before = last(Math.max(from, number.start - REACH), number.start);
        if (after == null) {
            return before == null ? null : before.kind;
        }
        int gap = before == null ? Integer.MAX_VALUE : number.start - before.end;
        return before != null && gap + 1 < after.start - number.peopleEnd ? before.kind : after.kind;
    }

    private @Nullable Mark nearest(int from, int to, String side, int limit) {
        for (int i = from; i < Math.min(to, limit); i++) {
            Mark best = null;
            for (var word : ChineseCues.at(text, i)) {
                var kind = word.label().endsWith(side) ? peopleKind(word.label()) : null;
                if (kind != null
                        && text.startsWith(word.text(), i)
                        && i + word.text().length() <= limit
                        && (best == null || i + word.text().length() > best.end)) {
                    best = new Mark(kind, i, i + word.text().length(), 1);
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private @Nullable Mark last(int from, int to) {
        Mark last = null;
        for (int i = from; i < to; i++) {
            var mark = nearest(i, i + 1, " before", to);
            last = mark != null ? mark : last;
        }
        return last;
    }

    private static @Nullable FigureKind peopleKind(String label) {
        return switch (label.substring(0, Math.max(0, label.indexOf(' ')))) {
            case "killed" -> FigureKind.KILLED;
            case "injured" -> FigureKind.INJURED;
            case "missing" -> FigureKind.MISSING;
            case "arrested" -> FigureKind.ARRESTED;
            case "displaced" -> FigureKind.DISPLACED;
            default -> null;
        };
    }

    private void add(ChineseUnits.Unit told, int start, int sentenceStart, int sentence) {
        var figure = new Figure(
                told.kind(),
                null,
                Quantity.of(told.value()),
                told.unit(),
                limit(start, told.isMore()),
                scanned.text().substring(start, told.end()),
                field,
                start,
                told.end(),
                role(start, sentenceStart));
        place(figure, sentence, false);
    }

    private void place(Figure figure, int sentence, boolean part) {
        int position = field == Field.BODY ? sentence + 2 : field == Field.TITLE ? 0 : 1;
        boolean named = figure.kind() == FigureKind.AMOUNT && EventMoney.isOfSize(figure.value(), figure.unit());
        placed.add(new Roles.Placed(figure, position, part, false, false, named));
    }

    private Qualifier limit(int start, boolean isMore) {
        for (int i = Math.max(0, start - LIMIT_REACH); i < start; i++) {
            for (var word : ChineseCues.at(text, i)) {
                if (i + word.text().length() == start && text.startsWith(word.text(), i)) {
                    switch (word.label()) {
                        case "at_least", "more_than", "about", "at_most", "less_than" -> {
                            return Qualifier.valueOf(word.label().toUpperCase(Locale.ROOT));
                        }
                        default -> {}
                    }
                }
            }
        }
        return isMore ? Qualifier.MORE_THAN : Qualifier.EXACT;
    }

    /** Background behind an older date or a word of history in its sentence, and as a part of a total. */
    private Role role(int start, int sentenceStart) {
        if (field == Field.TITLE) {
            return Role.EVENT;
        }
        for (int i = Math.max(sentenceStart, start - PART_REACH - 2); i < start; i++) {
            if (ChineseCues.word(text, i, "part") != null) {
                return Role.BACKGROUND;
            }
        }
        var nearest = dateBefore(start);
        nearest = nearest != null && nearest.start() < sentenceStart ? null : nearest;
        if (nearest != null && nearest.role() != Role.OTHER) {
            return nearest.role() == Role.BACKGROUND ? Role.BACKGROUND : Role.EVENT;
        }
        for (int i = Math.max(sentenceStart, start - HISTORY_REACH); i < start; i++) {
            if (ChineseCues.word(text, i, "history") != null) {
                return Role.BACKGROUND;
            }
        }
        return Role.EVENT;
    }

    private boolean isDated(int offset) {
        var date = dateBefore(offset + 1);
        return date != null && offset < date.end();
    }

    /** The last date that begins before an offset; dates stand in their order. */
    private @Nullable DateMention dateBefore(int offset) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : dates.get(low - 1);
    }
}
