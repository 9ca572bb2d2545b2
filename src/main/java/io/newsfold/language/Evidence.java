package io.newsfold.language;

import io.newsfold.text.Hash;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What scripts, letters and function words say about the language of a text, as factors of the model's probabilities: its
 * n-grams know neither that Japanese without kana is Chinese nor that Turkish has no ə. The letters of a word with a
 * capital count less, since a name brings its letters along.
 */
final class Evidence {
    private static final double FOREIGN_LETTER = 0.3;
    private static final double FOREIGN_LETTER_OF_A_NAME = 0.6;
    private static final double LEAST_OF_LETTERS = 0.008;
    private static final double KNOWN_WORD = 1.8;
    private static final int MOST_WORDS = 5;
    private static final double STRAY_LETTERS = 0.02;
    private static final double NO_KANA = 0.02;
    private static final int LETTERS_A_LOGOGRAM = 3;

    private final Languages languages;
    private final Map<Long, int[]> languagesOfWord = new HashMap<>();
    private final Map<Character, boolean[]> languagesOfLetter = new HashMap<>();
    private final UnicodeScript[] scripts;
    private final int[][] scriptsOfLanguage;
    private final int kana;

    Evidence(Languages languages) {
        this.languages = languages;
        var all = languages.all();
        var seen = new ArrayList<UnicodeScript>();
        scriptsOfLanguage = new int[all.size()][];
        for (int i = 0; i < all.size(); i++) {
            for (var word : all.get(i).words()) {
                languagesOfWord.merge(Hash.of(word), new int[] {i}, Evidence::joined);
            }
            for (char letter : all.get(i).letters().toCharArray()) {
                languagesOfLetter.computeIfAbsent(letter, c -> new boolean[all.size()])[i] = true;
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
            int c = part.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isLetter(c)) {
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
        double[] foreign = new double[factors.length];
        Arrays.fill(foreign, 1);
        weighForeign(sample.marks(), FOREIGN_LETTER, foreign);
        weighForeign(sample.marksOfNames(), FOREIGN_LETTER_OF_A_NAME, foreign);
        for (int i = 0; i < factors.length; i++) {
            factors[i] *= Math.max(foreign[i], LEAST_OF_LETTERS);
        }
    }

    private void weighForeign(CharSequence letters, double factor, double[] foreign) {
        for (int k = 0; k < letters.length(); k++) {
            boolean[] having = languagesOfLetter.get(letters.charAt(k));
            for (int i = 0; having != null && i < foreign.length; i++) {
                foreign[i] *= having[i] ? 1 : factor;
            }
        }
    }

    private void weighWords(Sample sample, double[] factors) {
        int[] known = new int[factors.length];
        for (int k = 0; k < sample.words(); k++) {
            int[] having = languagesOfWord.get(sample.word(k));
            for (int i = 0; having != null && i < having.length; i++) {
                if (known[having[i]]++ < MOST_WORDS) {
                    factors[having[i]] *= KNOWN_WORD;
                }
            }
        }
    }

    private static int[] joined(int[] some, int[] more) {
        int[] joined = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, joined, some.length, more.length);
        return joined;
    }
}
