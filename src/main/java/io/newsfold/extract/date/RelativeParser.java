package io.newsfold.extract.date;

import io.newsfold.extract.cue.Phrases;
import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Dates told from the publication: {@code yesterday}, {@code last month}, {@code the third quarter}, {@code last summer}. */
final class RelativeParser {
    private static final int MONTHS_OF_QUARTER = 3;

    private final DateLexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Tense tense;

    RelativeParser(DateLexicon lexicon, Words words, Anchor anchor, Tense tense) {
        this.lexicon = lexicon;
        this.words = words;
        this.anchor = anchor;
        this.tense = tense;
    }

    /** A relative expression at a token, or null. */
    @Nullable
    Found at(int token) {
        var match = lexicon.at(words, token);
        if (match == null) {
            return null;
        }
        for (var term : match.meanings()) {
            var found = of(term, match, token);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found of(Term term, Phrases.Match<Term> match, int token) {
        int end = token + match.length();
        if (term.kind() == Kind.QUARTER || term.kind() == Kind.SEASON) {
            return season(term, token, end);
        }
        var published = anchor.day();
        if (published == null) {
            return null;
        }
        if (term.kind() == Kind.DAY_OF_MONTH) {
            return dayOfMonth(token, end);
        }
        if (term.kind() == Kind.WEEKEND) {
            return weekend(term, token, end);
        }
        return term.kind().isRelative() && isAdverb(token) ? relative(term, token, end, published) : null;
    }

    /** German {@code morgen} against {@code der Morgen}, Spanish {@code mañana} against {@code la mañana}. */
    private boolean isAdverb(int token) {
        var key = words.key(token);
        if (lexicon.tag().equals("de") && key.equals("morgen")) {
            return !words.scanned().isCapitalised(token);
        }
        if (lexicon.tag().equals("es") && key.equals("manana")) {
            return !words.is(token - 1, "la") && !words.is(token - 1, "esta") && !words.is(token - 1, "de");
        }
        return true;
    }

    private static Found relative(Term term, int token, int end, LocalDate published) {
        int value = term.value();
        return switch (term.kind()) {
            case DAY -> Found.day(token, end, published.plusDays(value), Found.Shape.RELATIVE);
            case OWN_DAY ->
                Found.day(token, end, published.plusDays(value), Found.Shape.RELATIVE)
                        .with(Found.Hint.OWNER);
            case WEEK -> week(token, end, published.plusWeeks(value));
            case MONTHS -> Found.months(token, end, published.plusMonths(value), published.plusMonths(value));
            default -> Found.year(token, end, published.getYear() + value);
        };
    }

    private @Nullable Found weekend(Term term, int token, int end) {
        var told = Anchor.Direction.of(term.value());
        var saturday = anchor.weekend(told == Anchor.Direction.NONE ? tense.of(token, end) : told);
        return saturday == null ? null : Found.days(token, end, saturday, saturday.plusDays(1), Found.Shape.PERIOD);
    }

    /** Portuguese {@code no dia 4}: of the month of the publication or the nearest one. */
    private @Nullable Found dayOfMonth(int token, int end) {
        int day = words.key(end).length() <= 2 ? words.number(end) : -1;
        var next = lexicon.at(words, end + 1);
        boolean month = words.is(end + 1, "/")
                || lexicon.isMonth(words, end + 1)
                || (next != null && DateLexicon.of(next, Kind.OF) != null && lexicon.isMonth(words, end + 2));
        var found = month ? null : anchor.dayOfMonth(day, tense.ofClause(token, end + 1));
        return found == null ? null : Found.day(token, end + 1, found, Found.Shape.DAY_MONTH);
    }

    /** A quarter or a season of the year told behind it or beside, else the last one; a season needs such a word. */
    private @Nullable Found season(Term term, int token, int end) {
        int at = lexicon.is(words, end, Kind.OF) ? end + 1 : end;
        at = lexicon.is(words, at, Kind.OF) ? at + 1 : at;
        int year = words.key(at).length() == 4 ? Years.of(words.number(at)) : -1;
        int month = term.kind() == Kind.QUARTER
                ? MONTHS_OF_QUARTER * (term.value() - 1) + 1
                : MONTHS_OF_QUARTER * term.value();
        if (year > 0) {
            return months(token, at + 1, LocalDate.of(year, month, 1));
        }
        int before = yearBefore(token);
        if (before > 0) {
            return months(token, end, LocalDate.of(before, month, 1));
        }
        var direction = tense.beside(token, end);
        boolean told = direction != Anchor.Direction.NONE || lexicon.is(words, token - 1, Kind.THIS);
        if (anchor.day() == null || !(told || term.kind() == Kind.QUARTER)) {
            return null;
        }
        var first = anchor.nearestMonth(month, told ? direction : Anchor.Direction.LAST);
        return first == null ? null : months(token, end, first);
    }

    /** {@code 2023 yılının üçüncü çeyreği}. */
    private int yearBefore(int token) {
        for (int at = token - 1; at >= token - MONTHS_OF_QUARTER; at--) {
            int year = words.key(at).length() == 4 ? Years.of(words.number(at)) : -1;
            if (year > 0) {
                return year;
            }
        }
        return -1;
    }

    private static Found months(int token, int end, LocalDate first) {
        return Found.months(token, end, first, first.plusMonths(MONTHS_OF_QUARTER - 1));
    }

    static Found week(int token, int end, LocalDate inside) {
        var monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Found.days(token, end, monday, monday.plusDays(6), Found.Shape.PERIOD);
    }
}
