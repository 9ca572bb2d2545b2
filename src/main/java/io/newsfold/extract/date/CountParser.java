package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days counted back or on: {@code three days ago}, {@code two days after the blast}, {@code a day earlier}. */
final class CountParser {
    private static final int MOST_UNITS = 400;
    private static final int EVENT_REACH = 8;

    private final DateLexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Belonging belonging;

    CountParser(DateLexicon lexicon, Words words, Anchor anchor, Belonging belonging) {
        this.lexicon = lexicon;
        this.words = words;
        this.anchor = anchor;
        this.belonging = belonging;
    }

    /** A phrase that counts, at a token; or null. */
    @Nullable
    Found at(int token) {
        var match = lexicon.at(words, token);
        var published = anchor.day();
        if (match == null || published == null) {
            return null;
        }
        int end = token + match.length();
        for (var term : match.meanings()) {
            var found = switch (term.kind()) {
                case BACK -> back(token, end, published);
                case EARLIER -> counted(token, end, published.plusDays(term.value()));
                case FOLLOWING -> following(token, end, term.value(), published);
                case DAYS_AFTER -> after(token, end, term.value(), published);
                case DAYS_BEFORE ->
                    belonging.isFollowed(end, EVENT_REACH)
                            ? counted(token, end, published.plusDays(term.value()))
                            : null;
                default -> null;
            };
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** {@code vor drei Tagen}, {@code hace 3 días}: the number comes after the word. */
    private @Nullable Found back(int token, int end, LocalDate published) {
        var number = lexicon.numerals().at(words, end);
        var unit = number == null ? null : unit(end + number.length());
        return number == null || unit == null
                ? null
                : ago(token, end + number.length() + unit.length, number.value().intValue(), unit, published);
    }

    /** {@code three days ago}, {@code 3 gün önce}, {@code two days after the blast}: the word comes last. */
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
        if (match == null) {
            return null;
        }
        int count = number.value().intValue();
        int end = after + match.length();
        boolean days = unit.kind == Kind.UNIT_DAY && count >= 1 && count <= MOST_UNITS;
        if (days && DateLexicon.of(match, Kind.AFTER) != null) {
            var found = ofEvent(token, end, count, published);
            if (found != null) {
                return found;
            }
        }
        if (days && DateLexicon.of(match, Kind.BEFORE) != null && belonging.isFollowed(end, EVENT_REACH)) {
            return counted(token, end, published.plusDays(count));
        }
        return DateLexicon.of(match, Kind.AGO) == null ? null : ago(token, end, count, unit, published);
    }

    /** {@code the day after crowds stormed the hall}: a day even where no noun names the event; hours are none. */
    private @Nullable Found after(int token, int end, int count, LocalDate published) {
        var found = ofEvent(token, end, count, published);
        return found != null || count == 0 ? found : counted(token, end, published.minusDays(count));
    }

    /** {@code two days later}; in many languages the same words count from an event that is named behind them. */
    private Found following(int token, int end, int count, LocalDate published) {
        boolean ofEvent = belonging.isNounBehind(end) || (lexicon.isEventFirst() && belonging.isPreceded(token));
        return ofEvent
                ? counted(token, end, published.minusDays(count)).with(Found.Hint.AFTER_EVENT)
                : counted(token, end, published.plusDays(count)).with(Found.Hint.FOLLOWING);
    }

    private @Nullable Found ofEvent(int token, int end, int count, LocalDate published) {
        boolean told =
                belonging.isFollowed(end, EVENT_REACH) || (lexicon.isEventFirst() && belonging.isPreceded(token));
        return told ? counted(token, end, published.minusDays(count)).with(Found.Hint.AFTER_EVENT) : null;
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
            case UNIT_DAY -> Found.day(token, end, published.minusDays(count), Found.Shape.RELATIVE);
            case UNIT_WEEK -> RelativeParser.week(token, end, published.minusWeeks(count));
            case UNIT_MONTH -> Found.months(token, end, published.minusMonths(count), published.minusMonths(count));
            default -> Found.year(token, end, published.getYear() - count);
        };
    }

    private static Found counted(int token, int end, LocalDate day) {
        return Found.day(token, end, day, Found.Shape.COUNTED);
    }
}
