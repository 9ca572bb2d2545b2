package io.newsfold.extract.date;

import io.newsfold.extract.cue.Phrases;
import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import io.newsfold.model.Dated;
import io.newsfold.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Dates told from the publication: {@code on Monday}, {@code yesterday}, {@code last month}, {@code three days ago}. */
final class RelativeParser {
    private static final int MOST_UNITS = 400;

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

    /** A weekday or a relative expression at a token, or null. */
    @Nullable
    Found at(int token) {
        var match = lexicon.at(words, token);
        if (match == null || anchor.day() == null) {
            return null;
        }
        for (var term : match.meanings()) {
            var found = of(term, match, token, anchor.day());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found of(Term term, Phrases.Match<Term> match, int token, LocalDate published) {
        int end = token + match.length();
        if (term.kind() == Kind.WEEKDAY) {
            return lexicon.caseFits(words, token) ? weekday(token, end, term.value(), published) : null;
        }
        if (term.kind() == Kind.BACK) {
            return back(token, end, published);
        }
        return term.kind().isRelative() && isAdverb(token) ? relative(term, token, end, published) : null;
    }

    private @Nullable Found weekday(int token, int end, int weekday, LocalDate published) {
        var direction = tense.ofWeekday(token, end, weekday, published);
        var day = anchor.weekday(weekday, direction);
        return day == null
                ? null
                : new Found(token, end, Dated.of(day), Dated.of(day), Precision.DAY, Found.Shape.WEEKDAY);
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
            case DAY -> day(token, end, published.plusDays(value));
            case WEEK -> week(token, end, published.plusWeeks(value));
            case MONTHS ->
                period(token, end, published.plusMonths(value).toString().substring(0, 7), Precision.MONTH);
            default -> period(token, end, String.valueOf(published.getYear() + value), Precision.YEAR);
        };
    }

    /** {@code vor drei Tagen}, {@code hace 3 días}: the number comes after the word. */
    private @Nullable Found back(int token, int end, LocalDate published) {
        var number = lexicon.numerals().at(words, end);
        var unit = number == null ? null : unit(end + number.length());
        return number == null || unit == null
                ? null
                : ago(token, end + number.length() + unit.length, number.value().intValue(), unit, published);
    }

    /** {@code three days ago}, {@code 3 gün önce}: the word comes last. */
    @Nullable
    Found numberFirst(int token) {
        var published = anchor.day();
        var number = published == null ? null : lexicon.numerals().at(words, token);
        var unit = number == null ? null : unit(token + number.length());
        if (published == null || number == null || unit == null) {
            return null;
        }
        int after = token + number.length() + unit.length;
        var match = lexicon.at(words, after);
        return match == null || DateLexicon.of(match, Kind.AGO) == null
                ? null
                : ago(token, after + match.length(), number.value().intValue(), unit, published);
    }

    private record Unit(Kind kind, int length) {}

    private @Nullable Unit unit(int token) {
        var match = lexicon.at(words, token);
        if (match == null) {
            return null;
        }
        for (var term : match.meanings()) {
            if (term.kind().isUnit()) {
                return new Unit(term.kind(), match.length());
            }
        }
        return null;
    }

    private static @Nullable Found ago(int token, int end, int count, Unit unit, LocalDate published) {
        if (count < 1 || count > MOST_UNITS) {
            return null;
        }
        return switch (unit.kind) {
            case UNIT_DAY -> day(token, end, published.minusDays(count));
            case UNIT_WEEK -> week(token, end, published.minusWeeks(count));
            case UNIT_MONTH ->
                period(token, end, published.minusMonths(count).toString().substring(0, 7), Precision.MONTH);
            default -> period(token, end, String.valueOf(published.getYear() - count), Precision.YEAR);
        };
    }

    private static Found day(int token, int end, LocalDate day) {
        return new Found(token, end, Dated.of(day), Dated.of(day), Precision.DAY, Found.Shape.RELATIVE);
    }

    private static Found week(int token, int end, LocalDate inside) {
        var monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Found(token, end, Dated.of(monday), Dated.of(monday.plusDays(6)), Precision.DAY, Found.Shape.PERIOD);
    }

    private static Found period(int token, int end, String value, Precision precision) {
        return new Found(token, end, new Dated(value), new Dated(value), precision, Found.Shape.PERIOD);
    }
}
