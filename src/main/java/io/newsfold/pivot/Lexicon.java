package io.newsfold.pivot;

import com.ibm.icu.lang.UScript;
import io.newsfold.text.ScannedText;
import java.math.BigDecimal;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words of every language as English concepts: curated tables first, then CLDR, then a wordnet where there is one. What is
 * not known stays as it is, a name also by the skeleton of its consonants. Vocabularies are loaded when their language is
 * first read.
 */
public final class Lexicon implements Pivot {
    private static final float SMALL_NUMBER = .4f;
    private static final BigDecimal FIRST_LARGE = BigDecimal.valueOf(13);

    private final English english;
    private final ConcurrentHashMap<String, Vocabulary> vocabularies = new ConcurrentHashMap<>();

    private Lexicon(English english) {
        this.english = english;
    }

    /** With the tables of the class path. */
    public static Lexicon load() {
        var english = new English();
        var lexicon = new Lexicon(english);
        CldrNames.addTo(english.forms(), "en", english);
        Vocabularies.addStops(english.forms(), "en");
        lexicon.vocabularies.put("en", new Vocabulary("en", english.forms(), english));
        return lexicon;
    }

    @Override
    public void read(ScannedText text, String tag, Sink sink) {
        var vocabulary = vocabularies.computeIfAbsent(Vocabularies.language(tag), l -> Vocabularies.of(l, english));
        int token = 0;
        while (token < text.size()) {
            token = switch (text.kind(token)) {
                case NUMBER -> number(text, token, vocabulary, sink);
                case WORD -> word(text, token, vocabulary, sink);
                case PUNCTUATION -> token + 1;
            };
        }
    }

    private static int number(ScannedText text, int token, Vocabulary vocabulary, Sink sink) {
        var found = vocabulary.numbers().read(text, token);
        var value = found.value();
        if (value == null) {
            return found.next();
        }
        float weight = value.compareTo(FIRST_LARGE) < 0 && value.scale() <= 0 ? SMALL_NUMBER : 1;
        sink.concept("#" + plain(value), weight);
        if (found.next() < text.size() && text.isWord(found.next())) {
            for (var concept : vocabulary.meaning(text.word(found.next()), true).concepts()) {
                if (concept.startsWith("*")) {
                    sink.concept("#" + plain(value.scaleByPowerOfTen(Integer.parseInt(concept.substring(1)))), 1);
                }
            }
        }
        return found.next();
    }

    private static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static int word(ScannedText text, int token, Vocabulary vocabulary, Sink sink) {
        if (isUnspaced(text.text().codePointAt(text.start(token)))) {
            return UnspacedText.read(text, token, vocabulary.forms(), sink);
        }
        if (isSuffix(text, token, vocabulary)) {
            return token + 1;
        }
        int next = vocabulary.phrase(text, token, sink);
        if (next > token) {
            return next;
        }
        boolean inside = token > 0 && text.sentenceOf(token) == text.sentenceOf(token - 1);
        vocabulary.meaning(text.word(token), inside).sendTo(sink);
        return token + 1;
    }

    /** What a Turkish or English apostrophe sets off is an ending, not a word. */
    private static boolean isSuffix(ScannedText text, int token, Vocabulary vocabulary) {
        var language = vocabulary.forms().morphology().locale().getLanguage();
        return token > 1
                && (language.equals("tr") || language.equals("az") || language.equals("en"))
                && (text.is(token - 1, '\'') || text.is(token - 1, '’'))
                && text.isGlued(token)
                && text.isGlued(token - 1)
                && text.isWord(token - 2);
    }

    private static boolean isUnspaced(int c) {
        if (c < 0x0e00) {
            return false;
        }
        int script = UScript.getScript(c);
        return script == UScript.HAN
                || script == UScript.HIRAGANA
                || script == UScript.KATAKANA
                || script == UScript.THAI
                || script == UScript.LAO
                || script == UScript.KHMER
                || script == UScript.MYANMAR;
    }
}
