package io.newsfold.extract.cue;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of one language, in digits, in words or mixed ({@code 3 bin 500}, {@code two dozen}, {@code 6,8},
 * {@code 28 000}). The words up to two hundred are those of CLDR's rules for spelling numbers out.
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

    private static final CueTable SCALES = CueTable.load(Numerals.class, "scales.txt", "en");
    private static final Set<String> POINT_IS_DECIMAL =
            Set.of("en", "zh", "ja", "ko", "ar", "he", "hi", "th", "ku", "fa", "und");
    private static final Set<String> SPACE_GROUPS = Set.of("fr", "ru", "uk", "pl", "cs", "sv", "fi", "es", "pt", "no");
    private static final int SPELLED = 200;
    private static final Map<String, Numerals> BY_TAG = new ConcurrentHashMap<>();

    private final String tag;
    private final Phrases<BigDecimal> spelled;
    private final Phrases<String> scales;

    private Numerals(String tag) {
        this.tag = tag;
        this.spelled = spelled(tag);
        this.scales = SCALES.phrases(tag);
    }

    public static Numerals of(String tag) {
        return BY_TAG.computeIfAbsent(tag, Numerals::new);
    }

    /** The first token from {@code from} on at which a number in words begins; the size of the text where there is none. */
    public int nextInWords(Words words, int from) {
        return Math.min(spelled.next(words, from), scales.next(words, from));
    }

    /** The first token from {@code from} on at which a number may begin; the size of the text where there is none. */
    public int next(Words words, int from) {
        int until = nextInWords(words, from);
        int token = from;
        while (token < until && !words.isNumber(token)) {
            token++;
        }
        return token;
    }

    /** The number that begins at {@code token}, or null. */
    public @Nullable Numeral at(Words words, int token) {
        var part = partAt(words, token);
        if (part == null) {
            return null;
        }
        var total = part.value();
        int length = part.length();
        boolean inWords = part.inWords();
        var limit = part.scale();
        while (limit != null && limit.compareTo(BigDecimal.valueOf(100)) > 0) {
            var next = partAt(words, token + length);
            if (next == null) {
                break;
            }
            boolean continues = next.value().compareTo(limit) < 0
                    && !(next.inWords() && next.value().compareTo(BigDecimal.ONE) == 0)
                    && (next.scale() != null || tag.equals("tr"));
            if (!continues) {
                break;
            }
            total = total.add(next.value());
            length += next.length();
            inWords &= next.inWords();
            limit = next.scale();
        }
        return new Numeral(total, length, inWords);
    }

    /** What a word such as {@code milyar} or {@code dozen} multiplies by, at {@code token}; or null. */
    private Phrases.@Nullable Match<String> scaleAt(Words words, int token) {
        return scales.at(words, token);
    }

    private record Part(
            BigDecimal value,
            int length,
            boolean inWords,
            @Nullable BigDecimal scale) {}

    private @Nullable Part partAt(Words words, int token) {
        if (words.isNumber(token)) {
            int groups = groupsBySpace(words, token);
            var value = groups > 1 ? joined(words, token, groups) : digits(words.key(token), tag);
            return value == null ? null : scaled(words, token, new Part(value, groups, false, null));
        }
        var word = spelled.at(words, token);
        if (word != null) {
            return scaled(words, token, new Part(word.first(), word.length(), true, null));
        }
        var scale = scaleAt(words, token);
        return scale == null
                ? null
                : new Part(new BigDecimal(scale.first()), scale.length(), true, new BigDecimal(scale.first()));
    }

    private Part scaled(Words words, int token, Part part) {
        int next = token + part.length();
        boolean hyphen = words.is(next, "-");
        var scale = scaleAt(words, hyphen ? next + 1 : next);
        if (scale == null) {
            return part;
        }
        var factor = new BigDecimal(scale.first());
        var more = scaleAt(words, next + scale.length());
        int length = part.length() + scale.length() + (hyphen ? 1 : 0);
        if (more != null && !hyphen) {
            factor = factor.multiply(new BigDecimal(more.first()));
            length += more.length();
        }
        return new Part(part.value().multiply(factor), length, part.inWords(), factor);
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
        return digits(digits.toString(), "und");
    }

    /** The value of a run of digits with points and commas, by the habit of the language; null for a time or a date. */
    public static @Nullable BigDecimal digits(String number, String tag) {
        boolean numeric = number.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
        if (number.length() > 24 || !numeric || !Character.isDigit(number.charAt(number.length() - 1))) {
            return null;
        }
        int points = count(number, '.');
        int commas = count(number, ',');
        if (points + commas == 0) {
            return new BigDecimal(number);
        }
        char last = number.lastIndexOf('.') > number.lastIndexOf(',') ? '.' : ',';
        int after = number.length() - 1 - number.lastIndexOf(last);
        boolean both = points > 0 && commas > 0;
        boolean single = points + commas == 1;
        boolean habit = (last == '.') == POINT_IS_DECIMAL.contains(tag);
        boolean zeroFirst = number.startsWith("0");
        boolean decimal = both ? count(number, last) == 1 : single && (after != 3 || habit || zeroFirst);
        if (!decimal && !isGrouped(number)) {
            return null;
        }
        char group = last == '.' ? ',' : '.';
        var plain = decimal
                ? number.replace(String.valueOf(group), "").replace(last, '.')
                : number.replace(".", "").replace(",", "");
        return new BigDecimal(plain);
    }

    private static boolean isGrouped(String number) {
        int run = 0;
        boolean first = true;
        for (int i = number.length() - 1; i >= 0; i--) {
            char c = number.charAt(i);
            if (c != '.' && c != ',') {
                run++;
                continue;
            }
            if (run != 3) {
                return false;
            }
            first = false;
            run = 0;
        }
        return !first && run >= 1 && run <= 3;
    }

    private static int count(String text, char c) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == c ? 1 : 0;
        }
        return count;
    }

    private static Phrases<BigDecimal> spelled(String tag) {
        var phrases = new Phrases<BigDecimal>(tag);
        var format = new RuleBasedNumberFormat(ULocale.forLanguageTag(tag), RuleBasedNumberFormat.SPELLOUT);
        for (var rules : format.getRuleSetNames()) {
            if (!rules.startsWith("%spellout-cardinal") && !rules.equals("%spellout-numbering")) {
                continue;
            }
            for (int n = 1; n <= SPELLED; n++) {
                var word = format.format(n, rules).replace("\u00ad", "");
                if (!Character.isDigit(word.codePointAt(0))) {
                    phrases.add(word, BigDecimal.valueOf(n));
                }
            }
        }
        return phrases;
    }
}
