package io.newsfold.pivot;

import com.ibm.icu.lang.UScript;
import io.newsfold.text.Fold;
import io.newsfold.text.ScannedText;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All that is known of the words of one language: its forms, its function words and how it inflects. */
final class Vocabulary {
    private static final int LONGEST_WORD = 60;
    private static final int CACHED_WORDS = 40_000;
    private static final float KEPT_BESIDE_MEANING = .3f;
    private static final float UNKNOWN_ORDINARY = .6f;
    private static final float SKELETON = .5f;
    private static final float SKELETON_WITHOUT_CASE = .3f;
    private static final float COMPOUND_PART = .7f;

    private final Forms forms;
    private final @Nullable English english;
    private final NumberReader numbers;
    private final ConcurrentHashMap<String, Weighted> cache = new ConcurrentHashMap<>();

    private final ConcurrentHashMap<String, String> keys = new ConcurrentHashMap<>();

    /** {@code english} is given for English itself, whose words are found by their group. */
    Vocabulary(String language, Forms forms, @Nullable English english) {
        this.forms = forms;
        this.english = english;
        numbers = new NumberReader(language);
    }

    Forms forms() {
        return forms;
    }

    NumberReader numbers() {
        return numbers;
    }

    /** What a word stands for, {@code inside} a sentence or at its beginning; nothing for a function word. */
    Weighted meaning(String word, boolean inside) {
        if (word.length() > LONGEST_WORD) {
            return Weighted.NOTHING;
        }
        var key = inside ? word : word + ' ';
        var known = cache.get(key);
        if (known == null) {
            known = find(word, inside);
            if (cache.size() >= CACHED_WORDS) {
                cache.clear();
            }
            cache.put(key, known);
        }
        return known;
    }

    private Weighted find(String word, boolean inside) {
        var acronym = forms.acronym(word);
        if (acronym != null) {
            return acronym;
        }
        var key = forms.morphology().key(word);
        if (word.codePointCount(0, word.length()) < 2 || forms.isStop(key)) {
            return Weighted.NOTHING;
        }
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        boolean cased = capital || Character.isLowerCase(word.codePointAt(0));
        boolean name = capital && inside && !forms.morphology().capitalNouns();
        var found = english == null ? lookUp(key, name) : english.known(word);
        var kept = kept(word, key, found == null && cased && !capital ? UNKNOWN_ORDINARY : 1);
        if (found != null) {
            return found.and(kept, name ? 1 : KEPT_BESIDE_MEANING);
        }
        if (cased && !capital) {
            return kept;
        }
        var skeleton = Skeleton.of(word);
        return skeleton.isEmpty()
                ? kept
                : kept.and(Weighted.one("k:" + skeleton), cased ? SKELETON : SKELETON_WITHOUT_CASE);
    }

    private @Nullable Weighted lookUp(String key, boolean name) {
        if (Morphology.isArabicScript(key)) {
            return lookUpArabic(key);
        }
        var found = forms.word(key);
        if (found != null) {
            return found;
        }
        found = forms.longestPrefix(key, name ? forms.morphology().shortestFormOfName() : 0);
        if (found == null && forms.morphology().compounds()) {
            found = compound(key);
        }
        return found;
    }

    private @Nullable Weighted compound(String key) {
        var head = forms.head(key);
        var first = forms.firstPart(key);
        if (head == null && first == null) {
            return null;
        }
        var parts = Weighted.NOTHING;
        parts = first == null ? parts : parts.and(first, COMPOUND_PART);
        return head == null ? parts : parts.and(head, COMPOUND_PART);
    }

    private @Nullable Weighted lookUpArabic(String key) {
        var readings = ArabicKey.readings(key);
        for (var reading : readings) {
            var found = forms.word(reading);
            if (found != null) {
                return found;
            }
        }
        for (var reading : readings) {
            var found = forms.longestPrefix(reading, 0);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Weighted kept(String word, String key, float weight) {
        int script = UScript.getScript(word.codePointAt(0));
        var stem = script == UScript.ARABIC
                ? ArabicKey.withoutArticle(key)
                : EnglishStem.of(script == UScript.LATIN ? key : Fold.latin(word));
        return Weighted.NOTHING.and(Weighted.one(stem), weight);
    }

    /** The token after the longest phrase that begins at {@code token}, or {@code token} if none does. */
    int phrase(ScannedText text, int token, Pivot.Sink sink) {
        if (text.end(token) - text.start(token) > LONGEST_WORD) {
            return token;
        }
        var first = key(text.word(token));
        Forms.Phrase best = null;
        int end = token;
        for (var phrase : forms.phrasesFrom(first)) {
            if (matches(phrase.words().get(0), first)) {
                int next = endOf(phrase, text, token);
                best = next > end ? phrase : best;
                end = Math.max(end, next);
            }
        }
        if (best != null) {
            best.meaning().sendTo(sink);
        }
        return end;
    }

    private int endOf(Forms.Phrase phrase, ScannedText text, int token) {
        int at = token + 1;
        for (int i = 1; i < phrase.words().size(); i++) {
            if (at < text.size() && (text.is(at, '-') || text.is(at, '\'') || text.is(at, '’'))) {
                at++;
            }
            if (at >= text.size()
                    || !text.isWord(at)
                    || text.end(at) - text.start(at) > LONGEST_WORD
                    || !matches(phrase.words().get(i), key(text.word(at)))) {
                return token;
            }
            at++;
        }
        return at;
    }

    private boolean matches(String form, String key) {
        if (!key.startsWith(form)) {
            return false;
        }
        if (key.length() == form.length()) {
            return true;
        }
        if (english != null) {
            return key.length() == form.length() + 1 && key.endsWith("s");
        }
        return form.length() > 2 && forms.morphology().mayInflect(form.length(), key.length());
    }

    private String key(String word) {
        var known = keys.get(word);
        if (known == null) {
            known = ArabicKey.withoutArticle(forms.morphology().key(word));
            if (keys.size() >= CACHED_WORDS) {
                keys.clear();
            }
            keys.put(word, known);
        }
        return known;
    }
}
