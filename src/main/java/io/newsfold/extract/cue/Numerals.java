package io.newsfold.extract.cue;

import io.newsfold.extract.cue.NumberWords.Kind;
import io.newsfold.extract.cue.NumberWords.Word;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of one language, in digits, in words or mixed ({@code 3 bin 500}, {@code two dozen}, {@code 6,8},
 * {@code 28 000}). The words are those of {@link NumberWords}.
 */
public final class Numerals {
    /**
     * A number as a text writes it.
     *
     * @param length in tokens
     * @param inWords whether it has no digit
     */
    public record Numeral(BigDecimal value, int length, boolean inWords) {
        /** Whether it is the word that many languages also have as an article: {@code un}, {@code bir}. */
        public boolean isPerhapsArticle() {
            return inWords && value.compareTo(BigDecimal.ONE) == 0;
        }
    }

    private static final Set<String> SPACE_GROUPS = Set.of("fr", "ru", "uk", "pl", "cs", "sv", "fi", "es", "pt", "no");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Map<String, Numerals> BY_TAG = new ConcurrentHashMap<>();

    private final String tag;
    private final boolean arabic;
    private final Phrases<Word> numbers;
    private final Phrases<Word> scales;

    private Numerals(String tag) {
        this.tag = tag;
        this.arabic = tag.equals("ar");
        this.numbers = NumberWords.numbers(tag);
        this.scales = NumberWords.scales(tag);
    }

    public static Numerals of(String tag) {
        return BY_TAG.computeIfAbsent(tag, Numerals::new);
    }

    /** The first token from {@code from} on at which a number in words begins; the size of the text where there is none. */
    public int nextInWords(Words words, int from) {
        return Math.min(numbers.next(words, from), scales.next(words, from));
    }

    /** The first token from {@code from} on at which a number may begin; the size of the text where there is none. */
    public int next(Words words, int from) {
        return Math.min(nextInWords(words, from), words.nextNumber(from));
    }

    /** The first token from {@code from} on at which {@link #at} may have something; the size of the text where none is. */
    public int nextBeginning(Words words, int from) {
        int until = Math.min(numbers.next(words, from), words.nextNumber(from));
        int token = arabic ? from : until;
        while (token < until && !isDigitBehindPrefix(words, token)) {
            token++;
        }
        return token;
    }

    /** The number that begins at {@code token}, or null. */
    public @Nullable Numeral at(Words words, int token) {
        var part = words.isNumber(token) || words.isWord(token) ? partAt(words, token) : null;
        if (part == null) {
            return null;
        }
        var total = part.value();
        int length = part.length();
        boolean inWords = part.inWords();
        var limit = part.scale();
        while (limit != null) {
            int joined = inWords && word(words, token + length, Kind.JOIN) != null ? 1 : 0;
            var next = partAt(words, token + length + joined);
            boolean and = next != null && next.value().compareTo(limit) < 0 && isAndDigits(words, token + length);
            if (next == null || !(and || continues(next, limit, inWords, joined))) {
                break;
            }
            total = total.add(next.value());
            length += next.length() + joined;
            inWords &= next.inWords();
            limit = next.scale();
        }
        return new Numeral(total, length, inWords);
    }

    /** {@code three thousand | five hundred}, {@code two hundred (and) | twelve}, {@code 3 bin | 500}. */
    private boolean continues(Part next, BigDecimal limit, boolean inWords, int joined) {
        boolean one = next.inWords() && next.value().compareTo(BigDecimal.ONE) == 0;
        if (next.value().compareTo(limit) >= 0 || one) {
            return false;
        }
        boolean inHundred = inWords && next.inWords() && next.value().compareTo(HUNDRED) < 0;
        return limit.compareTo(HUNDRED) == 0
                ? inHundred
                : (next.scale() != null && joined == 0) || tag.equals("tr") || (inHundred && joined == 1);
    }

    private record Part(
            BigDecimal value,
            int length,
            boolean inWords,
            @Nullable BigDecimal scale) {}

    private @Nullable Part partAt(Words words, int token) {
        if (words.isNumber(token)) {
            int groups = groupsBySpace(words, token);
            var value = groups > 1 ? joined(words, token, groups) : Digits.value(words.key(token), tag);
            return value == null ? null : scaled(words, token, new Part(value, groups, false, null));
        }
        if (isDigitBehindPrefix(words, token)) {
            boolean point = words.is(token + 1, ".") && words.isGlued(token + 1) && words.isGlued(token + 2);
            boolean decimal = point && words.isNumber(token + 2);
            var digits = words.key(token).substring(1) + (decimal ? "." + words.key(token + 2) : "");
            return scaled(words, token, new Part(new BigDecimal(digits), decimal ? 3 : 1, false, null));
        }
        var match = numbers.at(words, token);
        var word = match == null ? null : of(match, Kind.NUMBER);
        if (match == null || word == null) {
            return null;
        }
        var value = word.value();
        boolean hundreds = value.compareTo(THOUSAND) < 0
                && value.compareTo(HUNDRED) >= 0
                && value.remainder(HUNDRED).signum() == 0;
        boolean large = value.compareTo(THOUSAND) >= 0;
        var scale = hundreds ? HUNDRED : large ? THOUSAND : null;
        return scaled(words, token, new Part(value, match.length(), true, scale));
    }

    /** {@code 18 ألفا و642}. */
    private boolean isAndDigits(Words words, int token) {
        return isDigitBehindPrefix(words, token) && words.key(token).charAt(0) == 'و';
    }

    /** {@code و35}: and, with, for written onto the number. */
    private boolean isDigitBehindPrefix(Words words, int token) {
        if (!arabic) {
            return false;
        }
        var key = words.key(token);
        for (int i = 1; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return key.length() > 1 && key.length() < 10 && "وبلفك".indexOf(key.charAt(0)) >= 0;
    }

    private Part scaled(Words words, int token, Part part) {
        int next = token + part.length();
        var half = word(words, next, Kind.HALF);
        var value = part.value();
        if (half != null && word(words, next + half.length(), Kind.SCALE) != null) {
            value = value.add(half.value());
            next += half.length();
        }
        boolean hyphen = words.is(next, "-");
        var scale = word(words, hyphen ? next + 1 : next, Kind.SCALE);
        if (scale == null) {
            return part;
        }
        var factor = scale.value();
        next += scale.length() + (hyphen ? 1 : 0);
        var more = hyphen ? null : word(words, next, Kind.SCALE);
        if (more != null && more.value().compareTo(factor) > 0) {
            factor = factor.multiply(more.value());
            next += more.length();
        }
        value = value.multiply(factor);
        var halfAfter = word(words, next, Kind.HALF);
        if (halfAfter != null) {
            value = value.add(halfAfter.value().multiply(factor));
            next += halfAfter.length();
        }
        return new Part(value, next - token, part.inWords(), factor);
    }

    private record Piece(BigDecimal value, int length) {}

    private @Nullable Piece word(Words words, int token, Kind kind) {
        var match = words.isWord(token) ? scales.at(words, token) : null;
        var word = match == null ? null : of(match, kind);
        return match == null || word == null ? null : new Piece(word.value(), match.length());
    }

    private static @Nullable Word of(Phrases.Match<Word> match, Kind kind) {
        if ((match.kinds() & kind.bit()) == 0) {
            return null;
        }
        for (var word : match.meanings()) {
            if (word.kind() == kind) {
                return word;
            }
        }
        return null;
    }

    private int groupsBySpace(Words words, int token) {
        int groups = 1;
        if (words.key(token).length() > 3) {
            return groups;
        }
        while (groups < 5
                && words.isNumber(token + groups)
                && words.key(token + groups).length() == 3
                && words.number(token + groups) >= 0
                && isGroupSpace(words, token + groups)) {
            groups++;
        }
        return groups;
    }

    private boolean isGroupSpace(Words words, int token) {
        var scanned = words.scanned();
        int end = scanned.end(token - 1);
        if (scanned.start(token) != end + 1) {
            return false;
        }
        char space = scanned.text().charAt(end);
        return space == '\u00a0'
                || space == '\u202f'
                || space == '\u2009'
                || (space == ' ' && SPACE_GROUPS.contains(tag));
    }

    private static @Nullable BigDecimal joined(Words words, int token, int groups) {
        var digits = new StringBuilder();
        for (int i = 0; i < groups; i++) {
            digits.append(words.key(token + i));
        }
        return Digits.value(digits.toString(), "und");
    }
}
