package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom numbers of people count: the killed, injured, missing, arrested, displaced. Each number of a sentence is
 * paired with the cue word nearest to it on the side where that word stands in the language; a cue serves one number
 * on each side, the nearest pairs first.
 */
final class Casualties {
    private static final int REACH_AFTER = 10;
    private static final int REACH_BEFORE = 5;
    private static final int REACH_TOLL = 16;
    private static final int LONGEST = 12;

    private record Cue(FigureKind kind, String side, int first, int end) {}

    private record Pair(double cost, Spot spot, Cue cue) {}

    private final FigureLexicon lexicon;
    private final Words words;
    private final Set<Integer> numbers = new HashSet<>();

    Casualties(FigureLexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** What the spots of one sentence count, by the first token of each. */
    Map<Integer, Told> read(List<Spot> spots, int firstToken, int lastToken) {
        var told = new HashMap<Integer, Told>();
        if (spots.isEmpty()) {
            return told;
        }
        numbers.clear();
        spots.forEach(spot -> numbers.add(spot.first()));
        var pairs = new ArrayList<Pair>();
        for (var cue : cues(firstToken, lastToken)) {
            addPairs(pairs, cue, spots);
        }
        pairs.sort(Comparator.comparingDouble(Pair::cost)
                .thenComparingInt(pair -> pair.spot().first())
                .thenComparingInt(pair -> pair.cue().first()));
        var served = new HashSet<Cue>();
        for (var pair : pairs) {
            if (!told.containsKey(pair.spot().first()) && !served.contains(pair.cue())) {
                served.add(pair.cue());
                told.put(pair.spot().first(), told(pair.spot(), pair.cue().kind()));
            }
        }
        return told;
    }

    private List<Cue> cues(int firstToken, int lastToken) {
        var cues = new ArrayList<Cue>();
        for (int i = lexicon.next(words, firstToken); i < lastToken; i = lexicon.next(words, i + 1)) {
            var match = lexicon.cues().at(words, i);
            if (match == null) {
                continue;
            }
            for (var label : match.meanings()) {
                var kind = kind(label);
                if (kind != null) {
                    cues.add(new Cue(kind, label.substring(label.indexOf(' ') + 1), i, i + match.length()));
                }
            }
        }
        return cues;
    }

    private static @Nullable FigureKind kind(String label) {
        int space = label.indexOf(' ');
        return switch (space < 0 ? label : label.substring(0, space)) {
            case "killed" -> FigureKind.KILLED;
            case "injured" -> FigureKind.INJURED;
            case "missing" -> FigureKind.MISSING;
            case "arrested" -> FigureKind.ARRESTED;
            case "displaced" -> FigureKind.DISPLACED;
            default -> null;
        };
    }

    private void addPairs(List<Pair> pairs, Cue cue, List<Spot> spots) {
        for (int i = firstBehind(spots, cue.first - REACH_AFTER - LONGEST); i < spots.size(); i++) {
            var spot = spots.get(i);
            if (spot.first() > cue.end + REACH_TOLL) {
                break;
            }
            if (isOfThings(spot) || spot.value().stripTrailingZeros().scale() > 0) {
                continue;
            }
            boolean cueFirst = cue.end <= spot.first();
            if (cueFirst == cue.side.equals("after") || (!cueFirst && cue.first < spot.end())) {
                continue;
            }
            int from = cueFirst ? cue.end : spot.end();
            int to = cueFirst ? spot.first() : cue.first;
            double cost = to - from + crossed(from, to) + (cueFirst ? 0.5 : 0);
            int reach = cue.side.equals("toll") ? REACH_TOLL : cueFirst ? REACH_BEFORE : REACH_AFTER;
            if (to - from <= reach && cost <= reach + 2 && !isVague(spot, cost, cueFirst) && !isOlder(spot, cue)) {
                pairs.add(new Pair(cost, spot, cue));
            }
        }
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
        }
        for (int i = from; i < to; i++) {
            cost += numbers.contains(i) ? 4 : 0;
        }
        return cost;
    }

    /** {@code one} and its like, which are articles too, need the cue beside them or a word for people. */
    private boolean isVague(Spot spot, double cost, boolean cueFirst) {
        boolean people = lexicon.length(words, spot.end(), "people") > 0;
        return spot.isOneInWords() && !(people && cost <= 4) && cost > (cueFirst ? 0.5 : 1);
    }

    /** {@code rose to 12 from 10}. */
    private boolean isOlder(Spot spot, Cue cue) {
        return cue.side.equals("toll") && lexicon.length(words, spot.first() - 1, "previous") > 0;
    }

    private boolean isOfThings(Spot spot) {
        boolean suffix = words.is(spot.end(), "'") && words.isGlued(spot.end() + 1);
        int past = words.is(spot.end(), "-") || words.is(spot.end(), "de") ? 1 : suffix ? 2 : 0;
        int at = spot.end() + past;
        return lexicon.length(words, at, "thing") > 0;
    }

    private Told told(Spot spot, FigureKind kind) {
        return new Told(kind, Quantity.of(spot.value()), null, whom(spot), spot.first(), spot.first(), spot.end());
    }

    /** The noun after the number, where it says more than {@code people}. */
    private @Nullable String whom(Spot spot) {
        int at = spot.end();
        if (!words.isWord(at) || words.isGlued(at) || words.key(at).length() < 4) {
            return null;
        }
        boolean sameSentence = words.scanned().sentenceOf(at) == words.scanned().sentenceOf(spot.first());
        return sameSentence && lexicon.cues().at(words, at) == null
                ? words.scanned().word(at).toLowerCase(Locale.forLanguageTag(lexicon.tag()))
                : null;
    }
}
