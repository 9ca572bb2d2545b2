package io.newsfold.extract.cue;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The words of numbers of one language: those that CLDR's rules spell, and those of {@code scales.txt}. */
final class NumberWords {
    /** What a word of a number does. */
    enum Kind {
        /** It is a number. */
        NUMBER,
        /** It multiplies the number before it. */
        SCALE,
        /** It adds a half. */
        HALF,
        /** It may stand between two parts of a number. */
        JOIN;

        @SuppressWarnings("EnumOrdinal") // a bit in memory, never stored
        long bit() {
            return 1L << ordinal();
        }
    }

    record Word(Kind kind, BigDecimal value) {}

    private static final CueTable TABLE = CueTable.load(NumberWords.class, "scales.txt", "en");
    private static final int SPELLED = 200;
    private static final int HUNDRED = 100;
    private static final int TEN_THOUSAND = 10_000;
    /** Languages that write a number below a thousand as one word. */
    private static final Set<String> ONE_WORD = Set.of("de", "it", "nl");

    private static final String COMMON = "%spellout-numbering";
    private static final List<String> TURKISH = List.of(
            "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on", "yirmi", "otuz", "kırk", "elli",
            "altmış", "yetmiş", "seksen", "doksan", "yüz");
    private static final int[] TURKISH_VALUES = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100};
    /** The endings of each word above: to, the, from, at, of. */
    private static final List<String> TURKISH_FORMS = List.of(
            "bire birden birde",
            "ikiye ikiyi ikiden ikide ikinin",
            "üçe üçten üçte üçün",
            "dörde dörtten dörtte dördün",
            "beşe beşten beşte beşin",
            "altıya altıyı altıdan altıda altının",
            "yediye yediyi yediden yedide yedinin",
            "sekize sekizden sekizde sekizin",
            "dokuza dokuzdan dokuzda dokuzun",
            "ona ondan onda",
            "yirmiye yirmiyi yirmiden yirmide yirminin yirmisi",
            "otuza otuzu otuzdan otuzda otuzun",
            "kırka kırkı kırktan kırkta kırkın",
            "elliye elliyi elliden ellide ellinin ellisi",
            "altmışa altmışı altmıştan altmışın",
            "yetmişe yetmişi yetmişten yetmişin",
            "seksene sekseni seksenden",
            "doksana doksanı doksandan",
            "yüze yüzden");

    private static final List<String> ARABIC_UNITS = List.of(
            "واحد", "واحدة", "اثنان", "اثنين", "اثنتان", "اثنتين", "ثلاث", "ثلاثة", "أربع", "أربعة", "خمس", "خمسة",
            "ست", "ستة", "سبع", "سبعة", "ثماني", "ثمانية", "تسع", "تسعة");
    private static final int[] ARABIC_VALUES = {1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9};
    private static final List<String> ARABIC_TENS = List.of(
            "عشرون", "عشرين", "ثلاثون", "ثلاثين", "أربعون", "أربعين", "خمسون", "خمسين", "ستون", "ستين", "سبعون",
            "سبعين", "ثمانون", "ثمانين", "تسعون", "تسعين");

    private NumberWords() {}

    /** The words that multiply, add a half or join, in a table of their own: a number may begin with one of them. */
    static Phrases<Word> scales(String tag) {
        var phrases = new Phrases<Word>(tag, word -> word.kind().bit());
        TABLE.forEach(tag, (label, phrase) -> addScale(phrases, label, phrase));
        return phrases;
    }

    private static void addScale(Phrases<Word> phrases, String label, String phrase) {
        var kind = label.split(" ", 2)[0];
        switch (kind) {
            case "number" -> {}
            case "half" -> phrases.add(phrase, new Word(Kind.HALF, BigDecimal.valueOf(5, 1)));
            case "join" -> phrases.add(phrase, new Word(Kind.JOIN, BigDecimal.ZERO));
            default -> phrases.add(phrase, new Word(Kind.SCALE, new BigDecimal(kind)));
        }
    }

    static Phrases<Word> numbers(String tag) {
        var phrases = new Phrases<Word>(tag, word -> word.kind().bit());
        spell(phrases, tag);
        TABLE.forEach(tag, (label, phrase) -> add(phrases, label, phrase));
        if (tag.equals("ar")) {
            addArabic(phrases);
        } else if (tag.equals("tr")) {
            addTurkish(phrases);
        }
        return phrases;
    }

    /** A label {@code 1000 alone} or {@code number 7}; others are no numbers. */
    private static void add(Phrases<Word> phrases, String label, String phrase) {
        var parts = label.split(" ", 2);
        if (parts.length == 2) {
            var value = parts[0].equals("number") ? parts[1] : parts[0];
            phrases.add(phrase, new Word(Kind.NUMBER, new BigDecimal(value)));
        }
    }

    /** Up to two hundred each number, then the hundreds and the thousands, which languages write as one word. */
    private static void spell(Phrases<Word> phrases, String tag) {
        var format = new RuleBasedNumberFormat(ULocale.forLanguageTag(tag), RuleBasedNumberFormat.SPELLOUT);
        for (var rules : format.getRuleSetNames()) {
            if (!rules.startsWith("%spellout-cardinal") && !rules.equals("%spellout-numbering")) {
                continue;
            }
            int each = ONE_WORD.contains(tag) && rules.equals(COMMON) ? 10 * HUNDRED : SPELLED;
            for (int n = 1; n <= TEN_THOUSAND; n += n < each ? 1 : n < 10 * HUNDRED ? HUNDRED : 10 * HUNDRED) {
                var word = format.format(n, rules).replace("\u00ad", "");
                boolean single = n <= SPELLED || word.indexOf(' ') < 0;
                if (single && !Character.isDigit(word.codePointAt(0))) {
                    phrases.add(word, new Word(Kind.NUMBER, BigDecimal.valueOf(n)));
                }
            }
        }
    }

    /** {@code on beşe}, {@code yirmiden}: the last word of a number takes the ending. */
    private static void addTurkish(Phrases<Word> phrases) {
        for (int last = 0; last < TURKISH.size(); last++) {
            for (var form : TURKISH_FORMS.get(last).split(" ", -1)) {
                boolean pronoun = form.equals("ona") || form.equals("ondan") || form.equals("onda");
                if (!pronoun && last > 0) {
                    phrases.add(form, new Word(Kind.NUMBER, BigDecimal.valueOf(TURKISH_VALUES[last])));
                }
                for (int ten = 9; ten < 18 && last < 9; ten++) {
                    var value = BigDecimal.valueOf(TURKISH_VALUES[ten] + TURKISH_VALUES[last]);
                    phrases.add(TURKISH.get(ten) + " " + form, new Word(Kind.NUMBER, value));
                }
            }
        }
    }

    /** {@code خمسة وعشرين}: the unit first, in all its forms. */
    private static void addArabic(Phrases<Word> phrases) {
        for (int unit = 0; unit < ARABIC_UNITS.size(); unit++) {
            for (int ten = 0; ten < ARABIC_TENS.size(); ten++) {
                int value = ARABIC_VALUES[unit] + 10 * (ten / 2 + 2);
                phrases.add(
                        ARABIC_UNITS.get(unit) + " و" + ARABIC_TENS.get(ten),
                        new Word(Kind.NUMBER, BigDecimal.valueOf(value)));
            }
        }
    }
}
