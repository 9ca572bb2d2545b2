package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers whose neighbours tell the unit: money, percent, basis points, votes, volumes. */
final class Units {
    static final String INFLATION = "inflation";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MANY_VOTES = BigDecimal.valueOf(1000);
    private static final BigDecimal MUCH_VOLUME = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(5);
    private static final int LEAD_REACH = 9;
    private static final int STATISTIC_REACH = 9;
    private static final int COUNTED_REACH = 5;
    private static final Set<String> OUT_OF = Set.of("dan", "den", "tan", "ten");

    private final FigureLexicon lexicon;
    private final Words words;
    private final boolean ballot;

    /** {@code ballot}: whether the article speaks of votes. */
    Units(FigureLexicon lexicon, Words words, boolean ballot) {
        this.lexicon = lexicon;
        this.words = words;
        this.ballot = ballot;
    }

    @Nullable
    Told at(Spot spot, @Nullable Told previous) {
        var money = money(spot);
        if (money != null) {
            return money;
        }
        int after = afterNumber(spot.end());
        int points = lexicon.length(words, after, "bp");
        if (points > 0) {
            return told(FigureKind.PERCENT, spot.value(), "bp", null, spot, after + points);
        }
        points = Math.max(lexicon.length(words, after, "points"), fraction(spot, after));
        if (points > 0 && isPercentagePoint(spot)) {
            return told(FigureKind.PERCENT, spot.value().multiply(HUNDRED), "bp", null, spot, after + points);
        }
        var percent = percent(spot, after);
        return percent != null ? percent : count(spot, after, previous);
    }

    /** {@code 0.75 point}: points are of percent where they are a fraction. */
    private int fraction(Spot spot, int after) {
        boolean isFraction = spot.value().scale() > 0 && spot.value().compareTo(MOST_POINTS) < 0;
        return isFraction ? lexicon.length(words, after, "fraction") : 0;
    }

    private @Nullable Told percent(Spot spot, int after) {
        int length = lexicon.length(words, after, "percent after");
        if (length > 0) {
            return told(FigureKind.PERCENT, spot.value(), "%", share(spot.first()), spot, after + length);
        }
        int before = spot.first() - (words.is(spot.first() - 1, "-") && words.isNumber(spot.first() - 2) ? 3 : 1);
        if (before >= 0 && lexicon.length(words, before, "percent before") > 0) {
            return new Told(
                    FigureKind.PERCENT,
                    Quantity.of(spot.value()),
                    "%",
                    share(before),
                    spot.first(),
                    Math.max(before, spot.first() - 1),
                    spot.end());
        }
        return null;
    }

    private @Nullable Told count(Spot spot, int after, @Nullable Told previous) {
        int votes = lexicon.length(words, after, "votes");
        if (votes > 0) {
            return told(FigureKind.VOTES, spot.value(), null, holder(spot.first()), spot, after + votes);
        }
        int volume = lexicon.length(words, afterOf(after), "volume");
        if (volume > 0) {
            return told(FigureKind.AMOUNT, spot.value(), "m3", null, spot, afterOf(after) + volume);
        }
        int scaled = lexicon.length(words, after, "volume_scaled");
        if (scaled > 0) {
            return told(FigureKind.AMOUNT, spot.value().movePointRight(9), "m3", null, spot, after + scaled);
        }
        if (isLead(spot)) {
            return told(FigureKind.VOTES, spot.value(), null, holder(spot.first()), spot, spot.end());
        }
        return previous == null || isNoun(after) ? null : alike(spot, previous);
    }

    /** A bare number after one with a unit counts the same: {@code 85 billion cubic metres … to 405 billion}. */
    private @Nullable Told alike(Spot spot, Told previous) {
        boolean votes = previous.kind() == FigureKind.VOTES && spot.value().compareTo(MANY_VOTES) > 0;
        boolean volume = "m3".equals(previous.unit()) && spot.value().compareTo(MUCH_VOLUME) >= 0;
        return votes
                ? told(FigureKind.VOTES, spot.value(), null, holder(spot.first()), spot, spot.end())
                : volume ? told(FigureKind.AMOUNT, spot.value(), "m3", null, spot, spot.end()) : null;
    }

    /** {@code the gap came to 806,415}, in a text that speaks of votes. */
    private boolean isLead(Spot spot) {
        if (!ballot || spot.value().compareTo(MANY_VOTES) < 0) {
            return false;
        }
        for (int i = spot.first() - 1; i >= 0 && i >= spot.first() - LEAD_REACH; i--) {
            if (lexicon.length(words, i, "lead") > 0) {
                return words.scanned().sentenceOf(i) == words.scanned().sentenceOf(spot.first());
            }
        }
        return false;
    }

    /** Whether a percentage is the lower end of a range, {@code 1.5-1.75 percent}, at the tokens up to {@code end}. */
    private boolean isLowerEnd(int end) {
        boolean joined = words.is(end, "-") && (words.isNumber(end + 1) || words.isNumber(end + 2));
        return joined && !words.isGlued(end + 3);
    }

    private @Nullable Told money(Spot spot) {
        for (int back = 1; back <= 2; back++) {
            int at = spot.first() - back;
            var match = at < 0 ? null : lexicon.cues().at(words, at);
            var currency = match == null ? null : lexicon.labelled(words, at, "currency ");
            boolean sign = at >= 0 && (!words.isWord(at) || isUpper(at));
            if (match != null && currency != null && sign && match.length() == back) {
                return shortMoney(spot, currency, at);
            }
        }
        int after = afterOf(afterShortScale(spot));
        var currency = lexicon.labelled(words, after, "currency ");
        if (currency == null) {
            return null;
        }
        var match = lexicon.cues().at(words, after);
        int end = after + (match == null ? 1 : match.length());
        var value = spot.value().multiply(shortScale(spot));
        return new Told(FigureKind.AMOUNT, Quantity.of(value), currency, null, spot.first(), spot.first(), end);
    }

    private Told shortMoney(Spot spot, String currency, int first) {
        var value = spot.value().multiply(shortScale(spot));
        return new Told(
                FigureKind.AMOUNT, Quantity.of(value), currency, null, spot.first(), first, afterShortScale(spot));
    }

    /** {@code $5m}: a letter that is a scale beside money only. */
    private BigDecimal shortScale(Spot spot) {
        var scale = words.isGlued(spot.end()) || words.is(spot.end(), "bn")
                ? lexicon.labelled(words, spot.end(), "scale ")
                : null;
        return scale == null ? BigDecimal.ONE : new BigDecimal(scale);
    }

    private int afterShortScale(Spot spot) {
        return shortScale(spot).compareTo(BigDecimal.ONE) == 0 ? spot.end() : spot.end() + 1;
    }

    private boolean isUpper(int token) {
        var word = words.scanned().word(token);
        return word.length() >= 2 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Points are of percent where half and quarter ones are told, or a fraction of one. */
    private boolean isPercentagePoint(Spot spot) {
        boolean turkishPoint = lexicon.tag().equals("tr");
        return !turkishPoint || (spot.value().scale() > 0 && spot.value().compareTo(MOST_POINTS) < 0);
    }

    private int afterNumber(int end) {
        return words.is(end, "-") ? end + 1 : end;
    }

    /** Past {@code de}, {@code d'}, {@code of} between a scale and what it counts. */
    private int afterOf(int token) {
        return switch (words.key(token)) {
            case "de", "of", "di", "-", "." -> token + 1;
            case "d" -> words.is(token + 1, "'") ? token + 2 : token;
            default -> token;
        };
    }

    private boolean isNoun(int token) {
        return words.isWord(token)
                && !words.isGlued(token)
                && words.scanned().sentenceOf(token) == words.scanned().sentenceOf(token - 1)
                && words.key(token).length() > 3
                && lexicon.length(words, token, "votes") == 0;
    }

    /** {@code inflation} beside it, else whose share it is. */
    private @Nullable String share(int first) {
        return isNear(first, "inflation", STATISTIC_REACH) ? INFLATION : holder(first);
    }

    /** Whether a percentage is no share of its own: an older value, or how many votes are counted. */
    boolean isAside(Told told) {
        boolean older = lexicon.length(words, told.first() - 1, "previous") > 0;
        boolean from = words.is(told.end(), "'") && OUT_OF.contains(words.key(told.end() + 1));
        return older || from || isNear(told.spotFirst(), "counted", COUNTED_REACH) || isLowerEnd(told.end());
    }

    private boolean isNear(int token, String label, int reach) {
        int sentence = words.scanned().sentenceOf(token);
        for (int i = Math.max(0, token - reach); i < Math.min(words.size(), token + reach); i++) {
            if (words.scanned().sentenceOf(i) == sentence && lexicon.length(words, i, label) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whose share it is: the nearest name before the number, inside the clause; or null. */
    private @Nullable String holder(int first) {
        var scanned = words.scanned();
        int sentence = scanned.sentenceOf(first);
        int start = scanned.firstTokenOf(sentence);
        for (int i = first - 1; i >= start && i > first - 12; i--) {
            if (words.is(i, ";") || words.isNumber(i)) {
                return null;
            }
            if (words.isWord(i)
                    && scanned.isCapitalised(i)
                    && (i > start || lexicon.cues().at(words, i) == null)) {
                return words.isGlued(i) && words.is(i - 1, "'") ? null : scanned.word(i);
            }
        }
        return null;
    }

    private static Told told(
            FigureKind kind, BigDecimal value, @Nullable String unit, @Nullable String of, Spot spot, int end) {
        return new Told(kind, Quantity.of(value), unit, of, spot.first(), spot.first(), end);
    }
}
