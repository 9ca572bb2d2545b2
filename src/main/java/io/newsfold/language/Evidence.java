package io.newsfold.language;

import io.newsfold.text.Hash;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;

/**
 * What scripts, letters and function words say about the language of a text, as factors of the model's probabilities: its
 * n-grams know neither that Japanese without kana is Chinese nor that Turkish has no ə. The letters of a word with a
 * capital count less, since a name brings its letters along.
 */
final class Evidence {
    private static final double[] FOREIGN_LETTERS = powers(0.3);
    private static final double[] FOREIGN_LETTERS_OF_NAMES = powers(0.6);
    private static final double LEAST_OF_LETTERS = 0.008;
    private static final double KNOWN_WORD = 1.8;
    /** Of a language that the model does not know, for which words alone speak. */
    private static final double ONLY_WORD = 8;

    private static final int MOST_WORDS = 5;
    private static final int MOST_ONLY_WORDS = 8;
    private static final double STRAY_LETTERS = 0.02;
    private static final double NO_KANA = 0.02;
    private static final int LETTERS_A_LOGOGRAM = 3;

    private final Languages languages;
    private final WordTable languagesOfWord = new WordTable();
    private final LetterTable languagesWithoutLetter;
    private final double[] wordFactors;
    private final int[] mostWords;
    private final UnicodeScript[] scripts;
    private final int[][] scriptsOfLanguage;
    private final int kana;

    /** {@code modelled}: which languages the model knows. */
    Evidence(Languages languages, boolean[] modelled) {
        this.languages = languages;
        var all = languages.all();
        wordFactors = new double[modelled.length];
        mostWords = new int[modelled.length];
        for (int i = 0; i < modelled.length; i++) {
            wordFactors[i] = modelled[i] ? KNOWN_WORD : ONLY_WORD;
            mostWords[i] = modelled[i] ? MOST_WORDS : MOST_ONLY_WORDS;
        }
        var seen = new ArrayList<UnicodeScript>();
        languagesWithoutLetter = new LetterTable(all.size());
        scriptsOfLanguage = new int[all.size()][];
        for (int i = 0; i < all.size(); i++) {
            for (var word : all.get(i).words()) {
                languagesOfWord.add(Hash.of(word), i);
            }
            for (char letter : all.get(i).letters().toCharArray()) {
                languagesWithoutLetter.add(letter, i);
            }
            var own = all.get(i).scripts();
            scriptsOfLanguage[i] = new int[own.size()];
            for (int j = 0; j < own.size(); j++) {
                if (!seen.contains(own.get(j))) {
                    seen.add(own.get(j));
                }
                scriptsOfLanguage[i][j] = seen.indexOf(own.get(j));
            }
        }
        scripts = seen.toArray(new UnicodeScript[0]);
        kana = seen.indexOf(UnicodeScript.HIRAGANA);
    }

    /** One factor a language, in the order of {@link Languages#all}. */
    double[] of(Sample sample) {
        double[] factors = new double[languages.all().size()];
        setScripts(sample, factors);
        weighLetters(sample, factors);
        weighWords(sample, factors);
        return factors;
    }

    private void setScripts(Sample sample, double[] factors) {
        int[] counts = new int[scripts.length + 1];
        int total = countScripts(sample.part(), counts);
        for (int i = 0; i < factors.length; i++) {
            int own = 0;
            boolean japanese = false;
            for (int script : scriptsOfLanguage[i]) {
                own += counts[script];
                japanese |= script == kana;
            }
            double share = (double) own / Math.max(1, total) + STRAY_LETTERS;
            factors[i] = share * share * (japanese && counts[kana] == 0 ? NO_KANA : 1);
        }
    }

    /** Counts the letters of each script, and of unknown ones in the last place. Katakana counts as hiragana. */
    private int countScripts(String part, int[] counts) {
        int total = 0;
        int last = scripts.length;
        UnicodeScript lastScript = UnicodeScript.UNKNOWN;
        for (int i = 0; i < part.length(); ) {
            int c = part.charAt(i);
            c = c < 128 ? c : part.codePointAt(i);
            i += Character.charCount(c);
            if (c < 128 ? (c | 32) < 'a' || (c | 32) > 'z' : !Character.isLetter(c)) {
                continue;
            }
            var script = script(c);
            if (script != lastScript) {
                lastScript = script;
                last = indexOf(script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script);
            }
            int weight = last == kana || script == UnicodeScript.HAN ? LETTERS_A_LOGOGRAM : 1;
            counts[last] += weight;
            total += weight;
        }
        return total;
    }

    private static UnicodeScript script(int c) {
        if (c < 0x250) {
            return UnicodeScript.LATIN;
        }
        return c >= 0x400 && c < 0x530 ? UnicodeScript.CYRILLIC : UnicodeScript.of(c);
    }

    private int indexOf(UnicodeScript script) {
        int index = 0;
        while (index < scripts.length && scripts[index] != script) {
            index++;
        }
        return index;
    }

    private void weighLetters(Sample sample, double[] factors) {
        int[] foreign = new int[factors.length];
        int[] foreignOfNames = new int[factors.length];
        languagesWithoutLetter.count(sample.marks(), foreign);
        languagesWithoutLetter.count(sample.marksOfNames(), foreignOfNames);
        for (int i = 0; i < factors.length; i++) {
            double factor = FOREIGN_LETTERS[foreign[i]] * FOREIGN_LETTERS_OF_NAMES[foreignOfNames[i]];
            factors[i] *= Math.max(factor, LEAST_OF_LETTERS);
        }
    }

    private void weighWords(Sample sample, double[] factors) {
        int[] known = new int[factors.length];
        for (int k = 0; k < sample.words(); k++) {
            for (int language : languagesOfWord.of(sample.word(k))) {
                if (known[language]++ < mostWords[language]) {
                    factors[language] *= wordFactors[language];
                }
            }
        }
    }

    private static double[] powers(double base) {
        double[] powers = new double[Sample.MOST_MARKS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * base;
        }
        return powers;
    }
}
