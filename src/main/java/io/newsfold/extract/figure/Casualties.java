package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom numbers of people count: the killed, injured, missing, arrested, displaced. Each number of a sentence is
 * paired with the cue word nearest to it on the side where that word stands in the language; a cue serves one number,
 * the nearest pairs first. What tells one or two people without a number is a figure where no number is.
 */
final class Casualties {
    private static final int REACH_AFTER = 10;
    private static final int REACH_AFTER_PEOPLE = 18;
    /** Languages with the verb at the end of the clause. */
    private static final Set<String> VERB_LAST = Set.of("de", "nl", "tr");

    private static final int REACH_BEFORE = 5;
    private static final int REACH_BEFORE_PEOPLE = 7;
    private static final int REACH_TOLL = 16;
    private static final int LONGEST = 20;
    private static final int LONGEST_THE = 3;
    private static final int CLAUSE_NEAR = 5;
    private static final double VAGUE_PERSON = 7;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private record Found(Cue cue, FigureKind kind, int first, int end) {}

    private record Pair(double cost, Spot spot, Found found) {}

    private final CuedText text;
    private final Words words;
    private final boolean anyPeople;
    private final BitSet numbers = new BitSet();

    Casualties(CuedText text) {
        this.text = text;
        this.words = text.words();
        boolean any = false;
        for (var cue : Cue.values()) {
            any |= cue.people() != null && text.has(cue);
        }
        this.anyPeople = any;
    }

    /** What the spots of one sentence count, by the first token of each. */
    Map<Integer, Told> read(List<Spot> spots, int firstToken, int lastToken) {
        var told = new HashMap<Integer, Told>();
        if (!anyPeople) {
            return told;
        }
        var cues = cues(firstToken, lastToken);
        if (!cues.isEmpty()) {
            pair(told, cues, spots);
            addWithoutNumber(told, cues);
        }
        return told;
    }

    private void pair(Map<Integer, Told> told, List<Found> cues, List<Spot> spots) {
        numbers.clear();
        spots.forEach(spot -> numbers.set(spot.first()));
        var pairs = new ArrayList<Pair>();
        for (var cue : cues) {
            addPairs(pairs, cue, spots);
        }
        pairs.sort(Comparator.comparingDouble(Pair::cost)
                .thenComparingInt(pair -> pair.spot().first())
                .thenComparingInt(pair -> pair.found().first()));
        var served = new BitSet();
        for (var pair : pairs) {
            if (!told.containsKey(pair.spot().first())
                    && !served.get(pair.found().first())) {
                served.set(pair.found().first());
                told.put(pair.spot().first(), told(pair.spot(), pair.found().kind()));
            }
        }
    }

    /** {@code قتيلان}, {@code was shot dead}: where the sentence has no number of the kind. */
    private void addWithoutNumber(Map<Integer, Told> told, List<Found> cues) {
        var counted = EnumSet.noneOf(FigureKind.class);
        told.values().forEach(figure -> counted.add(figure.kind()));
        for (var cue : cues) {
            boolean two = cue.cue == Cue.KILLED_TWO || cue.cue == Cue.INJURED_TWO;
            if ((two || isOne(cue.cue) || isOfPerson(cue)) && !told.containsKey(cue.first) && counted.add(cue.kind)) {
                var value = Quantity.of(two ? 2 : 1);
                told.put(cue.first, new Told(cue.kind, value, null, null, cue.first, cue.first, cue.end, !two));
            }
        }
    }

    /** {@code the driver died}, {@code killed the driver}: a word for one person beside the cue. */
    private boolean isOfPerson(Found found) {
        if (found.cue.isToll() || found.cue == Cue.KILLED_TWO || found.cue == Cue.INJURED_TWO) {
            return false;
        }
        if (found.cue.isBefore()) {
            int at = found.end + 1;
            boolean the = words.isWord(found.end) && words.key(found.end).length() <= LONGEST_THE;
            return the && !numbers.get(found.end) && isSinglePerson(at);
        }
        for (int back = 1; back <= 2; back++) {
            int at = found.first - back;
            if (isSinglePerson(at) && text.matchLength(at) == back) {
                boolean the = words.isWord(at - 1) && words.key(at - 1).length() <= LONGEST_THE;
                return the && !numbers.get(at) && !numbers.get(at - 1);
            }
        }
        return false;
    }

    private boolean isSinglePerson(int token) {
        return text.is(token, Cue.PERSON) && !text.is(token, Cue.PEOPLE);
    }

    private static boolean isOne(Cue cue) {
        return switch (cue) {
            case KILLED_ONE, INJURED_ONE, MISSING_ONE, ARRESTED_ONE -> true;
            default -> false;
        };
    }

    private List<Found> cues(int firstToken, int lastToken) {
        var cues = new ArrayList<Found>();
        for (int i = text.next(firstToken); i < lastToken; i = text.next(i + 1)) {
            for (var meaning : text.meanings(i)) {
                var kind = meaning.cue().people();
                if (kind != null) {
                    cues.add(new Found(meaning.cue(), kind, i, i + text.matchLength(i)));
                }
            }
        }
        return cues;
    }

    private void addPairs(List<Pair> pairs, Found cue, List<Spot> spots) {
        if (isOne(cue.cue)) {
            return;
        }
        for (int i = firstBehind(spots, cue.first - REACH_AFTER_PEOPLE - LONGEST); i < spots.size(); i++) {
            var spot = spots.get(i);
            if (spot.first() > cue.end + REACH_TOLL) {
                break;
            }
            addPair(pairs, cue, spot);
        }
    }

    private void addPair(List<Pair> pairs, Found found, Spot spot) {
        boolean cueFirst = found.end <= spot.first();
        boolean people = spot.isPerson() || text.is(spot.end(), Cue.PEOPLE);
        if (cueFirst != (found.cue.isBefore() || found.cue.isToll())
                || (!cueFirst && found.first < spot.end())
                || isOfThings(spot)
                || spot.value().stripTrailingZeros().scale() > 0
                || (!people && isLikeYear(spot))) {
            return;
        }
        int from = cueFirst ? found.end : spot.end();
        int to = cueFirst ? spot.first() : found.first;
        int clause = people && !cueFirst ? clause(from, to) : 0;
        from += clause;
        double cost = to - from + crossed(from, to) + (cueFirst ? 0.5 : 0) - (people ? 1 : 0);
        int reach = found.cue.isToll()
                ? REACH_TOLL
                : cueFirst
                        ? people ? REACH_BEFORE_PEOPLE : REACH_BEFORE
                        : people && VERB_LAST.contains(text.tag()) ? REACH_AFTER_PEOPLE : REACH_AFTER;
        if (to - from <= reach
                && cost <= reach + 2
                && !isVague(spot, cost, cueFirst, people)
                && !isOlder(spot, found)) {
            pairs.add(new Pair(cost, spot, found));
        }
    }

    /** How many tokens a clause between commas takes between subject and verb: {@code a man, who …, is missing}. */
    private int clause(int from, int to) {
        int first = from;
        while (first < to && first < from + CLAUSE_NEAR && !words.is(first, ",")) {
            first++;
        }
        int last = to - 1;
        while (last > to - CLAUSE_NEAR && last > first && !words.is(last, ",")) {
            last--;
        }
        return words.is(first, ",") && words.is(last, ",") && last > first ? last - from : 0;
    }

    /** The index of the first spot at or behind a token. */
    private static int firstBehind(List<Spot> spots, int token) {
        int low = 0;
        int high = spots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spots.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double crossed(int from, int to) {
        double cost = 0;
        for (int i = from; i < to; i++) {
            cost += words.is(i, ",") || words.is(i, ";") || words.is(i, "(") ? 1.5 : 0;
            cost += numbers.get(i) ? 4 : 0;
        }
        return cost;
    }

    /** {@code one} and its like, which are articles too, need the cue beside them or a word for people. */
    private boolean isVague(Spot spot, double cost, boolean cueFirst, boolean people) {
        if (spot.isPerson()) {
            return cost > VAGUE_PERSON;
        }
        return spot.isOneInWords() && !(people && cost <= 3) && cost > (cueFirst ? 0.5 : 1);
    }

    private boolean isLikeYear(Spot spot) {
        int year = words.key(spot.first()).length() == 4 ? words.number(spot.first()) : -1;
        return year >= FIRST_YEAR && year <= LAST_YEAR && spot.end() == spot.first() + 1 && !text.isCue(spot.end());
    }

    /** {@code rose to 12 from 10}. */
    private boolean isOlder(Spot spot, Found found) {
        return found.cue.isToll() && text.is(spot.first() - 1, Cue.PREVIOUS);
    }

    private boolean isOfThings(Spot spot) {
        boolean suffix = words.is(spot.end(), "'") && words.isGlued(spot.end() + 1);
        int past = words.is(spot.end(), "-") || words.is(spot.end(), "de") ? 1 : suffix ? 2 : 0;
        int at = spot.end() + past;
        boolean adjective = words.isWord(at) && !text.isCue(at) && text.sameSentence(at, at + 1);
        return !spot.isPerson() && (text.is(at, Cue.THING) || (adjective && text.is(at + 1, Cue.THING)));
    }

    private Told told(Spot spot, FigureKind kind) {
        return new Told(kind, Quantity.of(spot.value()), null, whom(spot), spot.first(), spot.first(), spot.end());
    }

    /** The noun after the number, where it says more than {@code people}. */
    private @Nullable String whom(Spot spot) {
        int at = spot.end();
        if (spot.isPerson()
                || !words.isWord(at)
                || words.isGlued(at)
                || words.key(at).length() < 4) {
            return null;
        }
        return text.sameSentence(at, spot.first()) && !text.isCue(at)
                ? words.scanned().word(at).toLowerCase(Locale.forLanguageTag(text.tag()))
                : null;
    }
}
