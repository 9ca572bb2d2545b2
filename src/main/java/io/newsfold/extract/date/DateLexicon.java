package io.newsfold.extract.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.util.ULocale;
import io.newsfold.extract.cue.CueTable;
import io.newsfold.extract.cue.FutureForms;
import io.newsfold.extract.cue.Numerals;
import io.newsfold.extract.cue.Phrases;
import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates of one language: months, weekdays and relative days of CLDR for any locale, and a table of further
 * forms, direction words and cues.
 */
final class DateLexicon {
    private static final CueTable TABLE = CueTable.load(DateLexicon.class, "date-words.txt", "*");
    private static final CueTable HIJRI = CueTable.load(DateLexicon.class, "hijri-months.txt", "*");
    private static final Map<String, DateLexicon> BY_TAG = new ConcurrentHashMap<>();
    private static final Set<String> CAPITALISED = Set.of("en", "de");
    private static final Set<String> LOWER_CASE = Set.of("es", "fr", "it", "nl", "ru", "pl");
    private static final Set<String> NO_CLDR_WEEKDAYS = Set.of("pt", "ar", "ku");
    private static final Set<String> RANGE_WORDS = Set.of(
            "to", "through", "until", "till", "bis", "auf", "au", "à", "a", "al", "hasta", "ao", "até", "ate", "tot",
            "do", "na", "по", "до", "на", "ila", "الى", "حتى", "تا");
    private static final Set<String> OR_WORDS =
            Set.of("or", "oder", "ou", "o", "of", "lub", "albo", "или", "veya", "ya", "او", "أو");
    private static final Set<String> ARTICLES =
            Set.of("the", "den", "dem", "am", "le", "el", "il", "o", "dia", "dnia", "op", "في");
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

    private final String tag;
    private final Phrases<Term> terms;
    private final Numerals numerals;

    private DateLexicon(String tag) {
        this.tag = tag;
        this.terms = new Phrases<>(tag, term -> term.kind().bit());
        this.numerals = Numerals.of(tag);
        TABLE.forEach(tag, (label, phrase) -> terms.add(phrase, Term.of(label)));
        HIJRI.forEach(tag, (label, phrase) -> terms.add(phrase, Term.of(label)));
        var locale = ULocale.forLanguageTag(tag);
        addMonths(locale);
        addWeekdays(locale);
        addRelative(locale);
    }

    static DateLexicon of(String tag) {
        return BY_TAG.computeIfAbsent(tag, DateLexicon::new);
    }

    /** Hands over each phrase of a language's table. */
    static void forEach(String tag, Consumer<String> phrase) {
        TABLE.forEach(tag, (label, word) -> phrase.accept(word.replace("*", "")));
    }

    String tag() {
        return tag;
    }

    Numerals numerals() {
        return numerals;
    }

    /** The first token from {@code from} on at which a term begins; the size of the text where there is none. */
    int next(Words words, int from) {
        return terms.next(words, from);
    }

    Phrases.@Nullable Match<Term> at(Words words, int token) {
        return terms.at(words, token);
    }

    /** The term of one kind that begins at a token, or null. */
    @Nullable
    Term term(Words words, int token, Kind kind) {
        var match = terms.at(words, token);
        return match == null ? null : of(match, kind);
    }

    boolean is(Words words, int token, Kind kind) {
        return term(words, token, kind) != null;
    }

    static @Nullable Term of(Phrases.Match<Term> match, Kind kind) {
        if ((match.kinds() & kind.bit()) == 0) {
            return null;
        }
        var terms = match.meanings();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).kind() == kind) {
                return terms.get(i);
            }
        }
        return null;
    }

    /** Whether case allows a token to be a month or a weekday: {@code May} against {@code may}, {@code Mars} and {@code mars}. */
    boolean caseFits(Words words, int token) {
        var scanned = words.scanned();
        boolean capital = scanned.isCapitalised(token);
        boolean first = scanned.firstTokenOf(scanned.sentenceOf(token)) == token;
        if (isOtherWord(scanned.word(token))) {
            return false;
        }
        if (CAPITALISED.contains(tag)) {
            return capital;
        }
        return !LOWER_CASE.contains(tag) || !capital || first;
    }

    /** Whether the name of a month stands as its language writes it: with a capital where names of months have one. */
    boolean hasMonthCase(Words words, int token) {
        return !CAPITALISED.contains(tag) || words.scanned().isCapitalised(token);
    }

    /** Words that are a month only without their accents, or only with them. */
    private boolean isOtherWord(String word) {
        return switch (tag) {
            case "pl" -> word.equalsIgnoreCase("maj\u0105") || word.equalsIgnoreCase("si\u0119");
            case "pt" -> word.equalsIgnoreCase("marco");
            default -> false;
        };
    }

    /** Whether a shortened month may stand before its day: {@code Nov. 3}. */
    boolean hasMonthFirst() {
        return tag.equals("en");
    }

    boolean isMonth(Words words, int token) {
        var match = words.isWord(token) ? at(words, token) : null;
        return match != null
                && (of(match, Kind.HIJRI_MONTH) != null
                        || of(match, Kind.SOLAR_MONTH) != null
                        || ((of(match, Kind.MONTH) != null || of(match, Kind.MONTH_SHORT) != null)
                                && caseFits(words, token)));
    }

    /** Whether the event is told before the days that are counted from it: {@code depremden iki gün sonra}. */
    boolean isEventFirst() {
        return tag.equals("tr") || tag.equals("az");
    }

    /** Whether {@code until} and {@code since} stand behind their date. */
    boolean hasLimitBehind() {
        return isEventFirst() || tag.equals("zh");
    }

    /** Whether a noun and its day stand side by side without a word between: {@code Sunday vote}. */
    boolean hasBareOwner() {
        return tag.equals("en") || tag.equals("ar");
    }

    /** Words that span a range, against those that join two days. */
    boolean isRangeWord(Words words, int token) {
        return words.is(token, "-") || RANGE_WORDS.contains(words.key(token));
    }

    /** Words that may stand before each day of a list: {@code am 4., am 5. und am 6. Mai}. */
    boolean isArticle(Words words, int token) {
        return ARTICLES.contains(words.key(token));
    }

    boolean isOr(Words words, int token) {
        return OR_WORDS.contains(words.key(token));
    }

    /** Whether the language builds a future tense by an ending that is read. */
    boolean hasFutureForms() {
        return FutureForms.areOf(tag);
    }

    /** Whether a word is in the future tense by its ending, in languages that build it so. */
    boolean isFutureForm(Words words, int token) {
        return FutureForms.has(words, token, tag);
    }

    private void addMonths(ULocale locale) {
        var symbols = new DateFormatSymbols(ULocale.createCanonical(locale.getName() + "@calendar=gregorian"));
        for (int context : CONTEXTS) {
            var wide = symbols.getMonths(context, DateFormatSymbols.WIDE);
            var abbreviated = symbols.getMonths(context, DateFormatSymbols.ABBREVIATED);
            for (int i = 0; i < 12; i++) {
                addWord(wide[i], new Term(Kind.MONTH, i + 1));
                var shorter = abbreviated[i].replace(".", "");
                if (!shorter.equals(wide[i])) {
                    addWord(shorter, new Term(Kind.MONTH_SHORT, i + 1));
                }
            }
        }
    }

    private void addWeekdays(ULocale locale) {
        if (NO_CLDR_WEEKDAYS.contains(tag)) {
            return;
        }
        var symbols = new DateFormatSymbols(locale);
        for (int context : CONTEXTS) {
            var wide = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
            for (int i = 1; i <= 7; i++) {
                if (!(tag.equals("tr") && i == 1)) {
                    addWord(wide[i], new Term(Kind.WEEKDAY, i == 1 ? 7 : i - 1));
                }
            }
        }
    }

    private void addRelative(ULocale locale) {
        var format = RelativeDateTimeFormatter.getInstance(locale);
        Direction[] days = {Direction.LAST_2, Direction.LAST, Direction.THIS, Direction.NEXT, Direction.NEXT_2};
        for (int i = 0; i < days.length; i++) {
            addWord(format.format(days[i], AbsoluteUnit.DAY), new Term(Kind.DAY, i - 2));
        }
        for (int i = 1; i <= 3; i++) {
            addWord(format.format(days[i], AbsoluteUnit.WEEK), new Term(Kind.WEEK, i - 2));
            addWord(format.format(days[i], AbsoluteUnit.MONTH), new Term(Kind.MONTHS, i - 2));
            addWord(format.format(days[i], AbsoluteUnit.YEAR), new Term(Kind.YEARS, i - 2));
        }
    }

    /** Words of CLDR that are no words (month numbers, single letters, a missing form) are left out. */
    private void addWord(@Nullable String word, Term term) {
        if (word != null && word.length() > 1 && !Character.isDigit(word.codePointAt(0))) {
            terms.add(word, term);
        }
    }
}
