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
    private static final int LONGEST_TO = 6;
    private static final int LONGEST_AND = 3;
    private static final Set<String> OUT_OF = Set.of("dan", "den", "tan", "ten");

    private final CuedText text;
    private final Words words;
    private final boolean ballot;
    private final Currencies currencies;

    Units(CuedText text, Subject subject) {
        this.text = text;
        this.words = text.words();
        this.ballot = subject.ballot();
        this.currencies = subject.currencies();
    }

    @Nullable
    Told at(Spot spot, @Nullable Told previous) {
        var money = money(spot);
        if (money != null) {
            return money;
        }
        int after = afterNumber(spot.end());
        int points = text.length(after, Cue.BP);
        if (points > 0) {
            return told(FigureKind.PERCENT, spot.value(), "bp", null, spot, after + points);
        }
        points = Math.max(text.length(after, Cue.POINTS), fraction(spot, after));
        if (points > 0 && isPercentagePoint(spot)) {
            return told(FigureKind.PERCENT, spot.value().multiply(HUNDRED), "bp", null, spot, after + points);
        }
        var percent = percent(spot, after);
        return percent != null ? percent : count(spot, after, previous);
    }

    /** {@code 0.75 point}: points are of percent where they are a fraction. */
    private int fraction(Spot spot, int after) {
        boolean isFraction = spot.value().scale() > 0 && spot.value().compareTo(MOST_POINTS) < 0;
        return isFraction ? text.length(after, Cue.FRACTION) : 0;
    }

    private @Nullable Told percent(Spot spot, int after) {
        int length = text.length(after, Cue.PERCENT_AFTER);
        if (length > 0) {
            return told(FigureKind.PERCENT, spot.value(), "%", share(spot.first()), spot, after + length);
        }
        if (isFirstOfPercent(after)) {
            return told(FigureKind.PERCENT, spot.value(), "%", share(spot.first()), spot, spot.end());
        }
        int before = spot.first() - (words.is(spot.first() - 1, "-") && words.isNumber(spot.first() - 2) ? 3 : 1);
        if (before >= 0 && text.length(before, Cue.PERCENT_BEFORE) > 0) {
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

    /** {@code between 3 and 5 percent}: the lower end. */
    private boolean isFirstOfPercent(int after) {
        boolean rates = text.has(Cue.BP) || text.has(Cue.BP_VALUE) || text.has(Cue.POINTS);
        boolean and = !rates
                && words.isWord(after)
                && !words.isGlued(after)
                && words.key(after).length() <= LONGEST_AND;
        int upper = and && words.isNumber(after + 1) ? after + 1 : -1;
        return upper > 0 && text.is(upper + 1, Cue.PERCENT_AFTER);
    }

    private @Nullable Told count(Spot spot, int after, @Nullable Told previous) {
        int votes = text.length(after, Cue.VOTES);
        if (votes > 0) {
            return told(FigureKind.VOTES, spot.value(), null, holder(spot.first()), spot, after + votes);
        }
        var volume = text.value(afterOf(after), Cue.VOLUME);
        if (volume != null) {
            var value = volume.isEmpty() ? spot.value() : spot.value().multiply(new BigDecimal(volume));
            int end = afterOf(after) + text.matchLength(afterOf(after));
            return told(FigureKind.AMOUNT, value, "m3", null, spot, end);
        }
        if (isLead(spot) || isVoted(spot) || isFirstOfVotes(after)) {
            return told(FigureKind.VOTES, spot.value(), null, holder(spot.first()), spot, spot.end());
        }
        return previous == null || isNoun(after) ? null : alike(spot, previous);
    }

    /** A bare number after one with a unit counts the same: {@code 85 billion cubic metres … to 405 billion}. */
    private @Nullable Told alike(Spot spot, Told previous) {
        boolean against = text.is(spot.first() - 1, Cue.AGAINST) && previous.end() == spot.first() - 1;
        boolean votes =
                previous.kind() == FigureKind.VOTES && (against || spot.value().compareTo(MANY_VOTES) > 0);
        boolean volume = previous.kind() == FigureKind.AMOUNT && spot.value().compareTo(MUCH_VOLUME) >= 0;
        return votes
                ? told(FigureKind.VOTES, spot.value(), null, holder(spot.first()), spot, spot.end())
                : volume ? told(FigureKind.AMOUNT, spot.value(), previous.unit(), null, spot, spot.end()) : null;
    }

    /** {@code the gap came to 806,415}, in a text that speaks of votes. */
    private boolean isLead(Spot spot) {
        if (!ballot || spot.value().compareTo(MANY_VOTES) < 0) {
            return false;
        }
        for (int i = spot.first() - 1; i >= 0 && i >= spot.first() - LEAD_REACH; i--) {
            if (text.length(i, Cue.LEAD) > 0) {
                return words.scanned().sentenceOf(i) == words.scanned().sentenceOf(spot.first());
            }
        }
        return false;
    }

    /** {@code six to three votes}: the first of a pair. */
    private boolean isFirstOfVotes(int after) {
        boolean votes = text.has(Cue.VOTES) && (words.isWord(after) || words.is(after - 1, "-"));
        int second = words.isWord(after) && words.key(after).length() <= LONGEST_TO ? after + 1 : after;
        var next = votes && second > 0 ? text.lexicon().numerals().at(words, second) : null;
        return next != null && text.is(second + next.length(), Cue.VOTES);
    }

    /** {@code проголосовали 334 тысячи человек}. */
    private boolean isVoted(Spot spot) {
        return ballot
                && spot.value().compareTo(MANY_VOTES) >= 0
                && text.isNear(spot.first(), spot.first(), Cue.VOTED, LEAD_REACH)
                && !text.is(spot.end(), Cue.THING);
    }

    /** Whether a percentage is the lower end of a range, {@code 1.5-1.75 percent}, at the tokens up to {@code end}. */
    private boolean isLowerEnd(int end) {
        boolean joined = words.is(end, "-") && (words.isNumber(end + 1) || words.isNumber(end + 2));
        return joined && !words.isGlued(end + 3);
    }

    private @Nullable Told money(Spot spot) {
        for (int back = 2; back >= 1; back--) {
            int at = spot.first() - back;
            var currency = currency(at);
            if (currency != null
                    && text.matchLength(at) == back
                    && (!words.isWord(at) || isUpper(at) || !words.isWord(spot.first() - 1))) {
                return shortMoney(spot, currency, at);
            }
        }
        int after = afterOf(afterShortScale(spot));
        after = currency(after) == null && isSharedCurrency(after + 1) && words.isWord(after) ? after + 1 : after;
        var currency = currency(after);
        if (currency == null) {
            return null;
        }
        int end = after + text.matchLength(after);
        var value = spot.value().multiply(shortScale(spot));
        return new Told(FigureKind.AMOUNT, Quantity.of(value), currency, null, spot.first(), spot.first(), end);
    }

    /** Behind a word that tells the country: {@code Mexican pesos}. */
    private boolean isSharedCurrency(int token) {
        var name = text.value(token, Cue.CURRENCY);
        return name != null && Character.isLowerCase(name.charAt(0));
    }

    private @Nullable String currency(int token) {
        var name = text.value(token, Cue.CURRENCY);
        return name == null ? null : currencies.code(name);
    }

    private Told shortMoney(Spot spot, String currency, int first) {
        var value = spot.value().multiply(shortScale(spot));
        return new Told(
                FigureKind.AMOUNT, Quantity.of(value), currency, null, spot.first(), first, afterShortScale(spot));
    }

    /** {@code $5m}: a letter that is a scale beside money only. */
    private BigDecimal shortScale(Spot spot) {
        boolean sign = words.isGlued(spot.end() + 1) && text.is(spot.end() + 1, Cue.CURRENCY);
        boolean beside = sign || words.isGlued(spot.end()) || words.is(spot.end(), "bn");
        var scale = beside ? text.value(spot.end(), Cue.SCALE) : null;
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
        boolean turkishPoint = text.tag().equals("tr");
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
                && text.length(token, Cue.VOTES) == 0;
    }

    /** {@code inflation} beside it, else whose share it is. */
    private @Nullable String share(int first) {
        return text.isNear(first, Cue.INFLATION, STATISTIC_REACH) ? INFLATION : holder(first);
    }

    /** {@code from 28}, {@code compared with 33.5 percent}, also where a limit stands between. */
    boolean isOlder(Told told) {
        for (int i = told.first() - 1; i >= told.first() - 4 && text.sameSentence(i, told.first()); i--) {
            boolean word = text.is(i, Cue.PREVIOUS) || (!ballot && text.is(i, Cue.AGAINST));
            if (word && i + text.matchLength(i) >= told.first() - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a percentage is no share of its own: an older value, or how many votes are counted. */
    boolean isAside(Told told) {
        boolean older = isOlder(told);
        boolean from = words.is(told.end(), "'") && OUT_OF.contains(words.key(told.end() + 1));
        return older || from || text.isNear(told.spotFirst(), Cue.COUNTED, COUNTED_REACH) || isLowerEnd(told.end());
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
            if (words.isWord(i) && scanned.isCapitalised(i) && (i > start || !text.isCue(i))) {
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
