package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import io.newsfold.text.WholeNumber;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates in digits alone, {@code 25.11.2024}, {@code 2024-11-25}, {@code 11/25/2024}, and bare years. */
final class NumericParser {
    /** Digits of a year. */
    private static final int LONGEST = 4;

    private static final Set<String> NO_YEAR_AFTER = Set.of("%", "€", "$", "£", "₺");

    private final DateLexicon lexicon;
    private final Words words;

    NumericParser(DateLexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    @Nullable
    Found at(int token) {
        var dotted = dotted(token);
        if (dotted != null) {
            return Found.day(token, token + 1, dotted, Found.Shape.FULL);
        }
        var parts = separated(token);
        return parts != null ? Found.day(token, token + 5, parts, Found.Shape.FULL) : year(token);
    }

    private @Nullable LocalDate dotted(int token) {
        var key = words.key(token);
        int first = key.indexOf('.');
        int second = key.indexOf('.', first + 1);
        if (first < 1 || second < first + 2 || key.indexOf('.', second + 1) >= 0 || key.length() > 10) {
            return null;
        }
        int a = WholeNumber.of(key.substring(0, first), LONGEST);
        int b = WholeNumber.of(key.substring(first + 1, second), LONGEST);
        int c = WholeNumber.of(key, second + 1, LONGEST);
        return a > 31 ? Anchor.date(Years.of(a), b, c) : dayFirst(a, b, c, key.length() - second - 1);
    }

    /** Three numbers with a slash or a hyphen between them, no space. */
    private @Nullable LocalDate separated(int token) {
        boolean slash = words.is(token + 1, "/") && words.is(token + 3, "/");
        boolean hyphen = words.is(token + 1, "-") && words.is(token + 3, "-");
        for (int i = 1; i <= 4 && (slash || hyphen); i++) {
            if (!words.isGlued(token + i)) {
                return null;
            }
        }
        if (!slash && !hyphen) {
            return null;
        }
        int a = words.number(token);
        int b = words.number(token + 2);
        int c = words.number(token + 4);
        if (words.key(token).length() == 4) {
            return Anchor.date(Years.of(a), b, c);
        }
        boolean monthFirst = slash && lexicon.tag().equals("en") && a <= 12 && b > 12;
        return monthFirst
                ? dayFirst(b, a, c, words.key(token + 4).length())
                : dayFirst(a, b, c, words.key(token + 4).length());
    }

    private static @Nullable LocalDate dayFirst(int day, int month, int year, int digits) {
        int full = digits == 2 ? 2000 + year : digits == 4 ? Years.of(year) : -1;
        return full < 0 ? null : Anchor.date(full, month, day);
    }

    private @Nullable Found year(int token) {
        int year = words.key(token).length() == 4 ? Years.of(words.number(token)) : -1;
        if (year < 0 || NO_YEAR_AFTER.contains(words.key(token + 1)) || words.is(token - 1, "-")) {
            return null;
        }
        boolean suffix = words.is(token + 1, "'")
                && words.isGlued(token + 1)
                && lexicon.tag().equals("tr");
        boolean told = suffix
                || (token > 0 && (lexicon.is(words, token - 1, Kind.AT) || lexicon.is(words, token - 1, Kind.BETWEEN)))
                || (token > 1 && lexicon.is(words, token - 2, Kind.AT))
                || (token + 1 < words.size() && lexicon.is(words, token + 1, Kind.AT))
                || (words.is(token - 1, "(") && (words.is(token + 1, ")") || words.is(token + 1, "-")));
        if (!told) {
            return null;
        }
        return Found.year(token, token + 1, year);
    }
}
