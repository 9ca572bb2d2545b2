package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stems of names in a language that declines them, and people, countries and offices by the stems of their words:
 * {@code Путиным} and {@code Путин}, {@code Tuskiem} and {@code Tusk}, {@code Turcji} and {@code Turcja} have one.
 */
final class Stems {
    private static final int SHORTEST = 3;
    private static final int LONGEST_ENDING = 4;
    /** Every ending ends with a letter from a to the end of Russian. */
    private static final char FIRST_LETTER = 'a';

    private static final char END_OF_LETTERS = 'я' + 1;
    private static final String[] NONE = {};
    /** As keys write them, which have no й. */
    private static final List<String> RUSSIAN_ENDINGS = Stream.of(
                    "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ией", "ием", "иям", "иях", "еей", "еем",
                    "ой", "ей", "ий", "ый", "ая", "яя", "ое", "ее", "ие", "ые", "ую", "юю", "ою", "ею", "ым", "им",
                    "ом", "ем", "ах", "ях", "ам", "ям", "их", "ых", "ия", "ии", "ию", "ея", "еи", "ье", "ья", "ью", "а",
                    "я", "о", "е", "у", "ю", "ы", "и", "й", "ь")
            .map(NameKey::of)
            .toList();

    private static final List<String> POLISH_ENDINGS = List.of(
            "iego", "iemu", "ami", "ach", "owi", "ego", "emu", "ymi", "imi", "iej", "iem", "iom", "ej", "em", "om",
            "ym", "im", "ych", "ich", "ie", "ia", "iu", "ii", "a", "e", "y", "i", "u", "o");

    private final int language;
    private final boolean isPolish;
    private final String[][] byLast;
    private @Nullable Lexicon lexicon;

    private Stems(int language, boolean isPolish, List<String> endings) {
        this.language = language;
        this.isPolish = isPolish;
        this.byLast = byLast(endings);
    }

    static Stems russian() {
        return new Stems(Tongues.bit("ru") | Tongues.bit("uk"), false, RUSSIAN_ENDINGS);
    }

    static Stems polish() {
        return new Stems(Tongues.bit("pl"), true, POLISH_ENDINGS);
    }

    /** Takes the forms of the tables. */
    void fill(List<Form> forms) {
        lexicon = Lexicon.Builder.stemmed(forms, this);
    }

    boolean isOf(int language) {
        return (this.language & language) != 0;
    }

    Lexicon lexicon() {
        var filled = lexicon;
        if (filled == null) {
            throw new IllegalStateException("no forms yet");
        }
        return filled;
    }

    /** Whether the form is one of a language of these endings: of people, countries, peoples and offices. */
    boolean mayInflect(Form form) {
        boolean isEntity = form.sense() instanceof Entity entity
                && (entity.kind() == NameKind.PERSON || entity.kind() == NameKind.COUNTRY);
        boolean isKind = isEntity || form.sense() instanceof Nationality || form.sense() instanceof Office;
        boolean isOfLanguage = form.languages() == Tongues.EVERY || (form.languages() & language) != 0;
        return isKind && isOfLanguage && !form.text().isEmpty() && isCyrillic(form.text()) != isPolish;
    }

    private static boolean isCyrillic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return text.charAt(i) >= 0x400 && text.charAt(i) < 0x530;
            }
        }
        return false;
    }

    /** The hash of the stem of a word of a text. */
    long hash(CharSequence text, int from, int to) {
        return NameKey.hash(stem(NameKey.of(text.subSequence(from, to))));
    }

    long hash(String word) {
        return hash(word, 0, word.length());
    }

    /** The stem of a key. */
    String stem(String key) {
        int end = key.length() - ending(key);
        return isPolish ? hardened(key, end) : key.substring(0, end);
    }

    /** How many letters the longest ending of the key has that leaves enough of it. */
    private int ending(String key) {
        int most = Math.min(LONGEST_ENDING, key.length() - SHORTEST);
        char last = most > 0 ? key.charAt(key.length() - 1) : 0;
        var endings = last >= FIRST_LETTER && last < END_OF_LETTERS ? byLast[last - FIRST_LETTER] : NONE;
        int longest = 0;
        for (String ending : endings) {
            if (ending.length() > longest && ending.length() <= most && key.endsWith(ending)) {
                longest = ending.length();
            }
        }
        return longest;
    }

    private static String[][] byLast(List<String> endings) {
        var byLast = new String[END_OF_LETTERS - FIRST_LETTER][];
        for (int i = 0; i < byLast.length; i++) {
            var last = String.valueOf((char) (FIRST_LETTER + i));
            byLast[i] = endings.stream().filter(ending -> ending.endsWith(last)).toArray(String[]::new);
        }
        return byLast;
    }

    /** Polish consonants change before some endings: {@code Duda}, {@code Dudzie}; {@code Polska}, {@code Polsce}. */
    private static String hardened(String key, int end) {
        var stem = key.substring(0, end);
        if (stem.endsWith("rz") || stem.endsWith("dz") || stem.endsWith("sz")) {
            return stem.substring(0, end - 1);
        }
        return stem.endsWith("c") ? stem.substring(0, end - 1) + "k" : stem;
    }
}
