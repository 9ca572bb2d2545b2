package io.newsfold.extract.figure;

import io.newsfold.extract.cue.ChineseNumber;
import io.newsfold.extract.cue.CueTable;
import io.newsfold.extract.cue.Simplified;
import io.newsfold.model.DateMention;
import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Qualifier;
import io.newsfold.model.Quantity;
import io.newsfold.model.Role;
import io.newsfold.text.ScannedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures of Chinese text, by characters and clause by clause: {@code 造成12人死亡、34人受伤}. A number counts what stands right
 * behind it, else people by the nearest word of its clause.
 */
final class ChineseFigures {
    private static final CueTable TABLE = CueTable.load(ChineseFigures.class, "chinese-figures.txt", "zh");
    private static final Map<String, List<Word>> WORDS = words();
    private static final String CLAUSE_ENDS = "，。；！？;!?\n：";
    private static final int REACH = 26;
    private static final int PART_REACH = 4;
    private static final int LIMIT_REACH = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int MOST_GOALS = 200;
    private static final String NO_TENTH = "为员立功果绩熟长交本都分群";
    private static final String NO_YUAN = "首素旦老帅凶件";

    private record Word(String label, String text) {}

    private record Mark(FigureKind kind, int start, int end, int side) {}

    private final Field field;
    private final ScannedText scanned;
    private final String text;
    private final List<DateMention> dates;
    private final boolean quake;
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
        this.quake = quake;
        this.sport = sport;
        this.placed = placed;
    }

    static boolean speaksOfQuake(String text) {
        return count(text, "quake", 1) > 0;
    }

    static boolean speaksOfSport(String text) {
        return count(text, "sport", 2) > 1;
    }

    static boolean speaksOfVotes(String text) {
        return count(text, "ballot", 1) > 0;
    }

    private static int count(String text, String label, int enough) {
        int count = 0;
        for (int i = 0; i < text.length() && count < enough; i++) {
            count += word(text, i, label) != null ? 1 : 0;
        }
        return count;
    }

    void read() {
        for (int sentence = 0; sentence < scanned.sentences(); sentence++) {
            int from = scanned.start(scanned.firstTokenOf(sentence));
            int to = scanned.end(scanned.lastTokenOf(sentence) - 1);
            int start = from;
            for (int i = from; i <= to; i++) {
                if (i == to || CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                    clause(start, i, from, sentence);
                    start = i + 1;
                }
            }
        }
    }

    private record Number(int start, ChineseNumber number, int peopleEnd) {}

    private void clause(int from, int to, int sentenceStart, int sentence) {
        var people = new ArrayList<Number>();
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
            var told = unit(at, number, to);
            if (told != null) {
                add(told, at, sentenceStart, sentence);
            } else {
                int classifier = length(text, number.end(), "classifier");
                boolean glued =
                        length(text, number.end(), "killed glued") + length(text, number.end(), "injured glued") > 0;
                if (classifier > 0 || glued) {
                    people.add(new Number(at, number, number.end() + classifier));
                }
            }
            at = Math.max(number.end(), at + 1);
        }
        people(people, from, to, sentenceStart, sentence);
    }

    private record Unit(
            FigureKind kind, BigDecimal value, @Nullable String unit, int end, boolean isMore) {}

    private @Nullable Unit unit(int start, ChineseNumber number, int to) {
        int end = number.end();
        int percent = length(text, end, "percent");
        if (percent > 0) {
            return new Unit(FigureKind.PERCENT, number.value(), "%", end + percent, number.isMore());
        }
        if (start >= 3 && text.startsWith("百分之", start - 3)) {
            return new Unit(FigureKind.PERCENT, number.value(), "%", end, number.isMore());
        }
        int points = length(text, end, "points");
        if (points > 0) {
            return new Unit(FigureKind.PERCENT, number.value().multiply(HUNDRED), "bp", end + points, number.isMore());
        }
        int bp = length(text, end, "bp");
        if (bp > 0) {
            return new Unit(FigureKind.PERCENT, number.value(), "bp", end + bp, number.isMore());
        }
        if (text.startsWith("成", end)
                && number.value().compareTo(TEN) < 0
                && (end + 1 >= to || NO_TENTH.indexOf(text.charAt(end + 1)) < 0)) {
            return new Unit(FigureKind.PERCENT, number.value().multiply(TEN), "%", end + 1, number.isMore());
        }
        int votes = length(text, end, "votes");
        if (votes > 0) {
            return new Unit(FigureKind.VOTES, number.value(), null, end + votes, number.isMore());
        }
        boolean magnitude = quake
                && number.value().compareTo(TEN) < 0
                && (text.startsWith("级", end) || (start >= 2 && text.startsWith("震级", start - 2)));
        return magnitude ? new Unit(FigureKind.MAGNITUDE, number.value(), null, end, false) : money(start, number);
    }

    private @Nullable Unit money(int start, ChineseNumber number) {
        int end = number.end();
        Word best = null;
        for (var word : WORDS.getOrDefault(first(text, end), List.of())) {
            boolean fits = word.label.startsWith("currency ") && text.startsWith(word.text, end);
            if (fits && (best == null || word.text.length() > best.text.length())) {
                best = word;
            }
        }
        boolean noMoney = best != null
                && best.text.equals("元")
                && end + 1 < text.length()
                && NO_YUAN.indexOf(text.charAt(end + 1)) >= 0;
        return best == null || noMoney
                ? null
                : new Unit(
                        FigureKind.AMOUNT,
                        number.value(),
                        currency(best, start),
                        end + best.text.length(),
                        number.isMore());
    }

    /** {@code 新台币五百万元}: a name before the number says more than {@code 元} behind it. */
    private String currency(Word word, int start) {
        var code = word.label.substring("currency ".length());
        for (int back = 2; back <= 4 && word.text.equals("元"); back++) {
            for (var before : WORDS.getOrDefault(first(text, start - back), List.of())) {
                if (before.label.startsWith("currency ")
                        && before.text.length() == back
                        && text.startsWith(before.text, start - back)) {
                    code = before.label.substring("currency ".length());
                }
            }
        }
        return code;
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

    private void people(List<Number> numbers, int from, int to, int sentenceStart, int sentence) {
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            int before = i == 0 ? from : numbers.get(i - 1).peopleEnd;
            int behind = i + 1 < numbers.size() ? numbers.get(i + 1).start : to;
            var kind = kind(number, before, behind);
            if (kind != null) {
                var value = number.number.value();
                add(
                        new Unit(kind, value, null, number.peopleEnd, number.number.isMore()),
                        number.start,
                        sentenceStart,
                        sentence);
            }
        }
    }

    private @Nullable FigureKind kind(Number number, int from, int to) {
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
            for (var word : WORDS.getOrDefault(first(text, i), List.of())) {
                var kind = word.label.endsWith(side) ? peopleKind(word.label) : null;
                if (kind != null
                        && text.startsWith(word.text, i)
                        && i + word.text.length() <= limit
                        && (best == null || i + word.text.length() > best.end)) {
                    best = new Mark(kind, i, i + word.text.length(), 1);
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

    private void add(Unit told, int start, int sentenceStart, int sentence) {
        var figure = new Figure(
                told.kind,
                null,
                Quantity.of(told.value),
                told.unit,
                limit(start, told.isMore),
                scanned.text().substring(start, told.end),
                field,
                start,
                told.end,
                role(start, sentenceStart));
        place(figure, sentence, false);
    }

    private void place(Figure figure, int sentence, boolean part) {
        int position = field == Field.BODY ? sentence + 2 : field == Field.TITLE ? 0 : 1;
        placed.add(new Roles.Placed(figure, position, part, false, false));
    }

    private Qualifier limit(int start, boolean isMore) {
        for (int i = Math.max(0, start - LIMIT_REACH); i < start; i++) {
            for (var word : WORDS.getOrDefault(first(text, i), List.of())) {
                if (i + word.text.length() == start && text.startsWith(word.text, i)) {
                    switch (word.label) {
                        case "at_least", "more_than", "about", "at_most", "less_than" -> {
                            return Qualifier.valueOf(word.label.toUpperCase(Locale.ROOT));
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
            if (word(text, i, "part") != null) {
                return Role.BACKGROUND;
            }
        }
        DateMention nearest = null;
        for (var date : dates) {
            if (date.start() >= sentenceStart && date.start() < start) {
                nearest = date;
            }
        }
        if (nearest != null && nearest.role() != Role.OTHER) {
            return nearest.role() == Role.BACKGROUND ? Role.BACKGROUND : Role.EVENT;
        }
        for (int i = sentenceStart; i < start; i++) {
            if (word(text, i, "history") != null) {
                return Role.BACKGROUND;
            }
        }
        return Role.EVENT;
    }

    private boolean isDated(int offset) {
        for (var date : dates) {
            if (date.start() <= offset && offset < date.end()) {
                return true;
            }
        }
        return false;
    }

    private static int length(String text, int at, String label) {
        var word = word(text, at, label);
        return word == null ? 0 : word.text.length();
    }

    /** The longest word with a label at an offset, or null. */
    private static @Nullable Word word(String text, int at, String label) {
        Word best = null;
        for (var word : WORDS.getOrDefault(first(text, at), List.of())) {
            if (word.label.equals(label)
                    && text.startsWith(word.text, at)
                    && (best == null || word.text.length() > best.text.length())) {
                best = word;
            }
        }
        return best;
    }

    private static String first(String text, int at) {
        return at < 0 || at >= text.length() ? "" : text.substring(at, at + 1);
    }

    private static Map<String, List<Word>> words() {
        var words = new HashMap<String, List<Word>>();
        TABLE.forEach(
                "zh",
                (label, phrase) -> words.computeIfAbsent(phrase.substring(0, 1), key -> new ArrayList<>())
                        .add(new Word(label, phrase)));
        return words;
    }
}
