package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Phrases;
import io.newsfold.extract.cue.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text with the cues at its tokens, each looked up once. */
final class CuedText {
    private final FigureLexicon lexicon;
    private final Words words;
    private final long[] cues;
    private final Phrases.@Nullable Match<Cue.Meaning>[] matches;
    private final int[] nextCue;
    private long all;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of one generic type cannot be made otherwise
    CuedText(FigureLexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
        this.cues = new long[words.size()];
        this.matches = new Phrases.Match[words.size()];
        this.nextCue = new int[words.size()];
        for (int i = lexicon.cues().next(words, 0);
                i < cues.length;
                i = lexicon.cues().next(words, i + 1)) {
            var match = lexicon.cues().at(words, i);
            if (match != null) {
                matches[i] = match;
                cues[i] = match.kinds();
                all |= cues[i];
            }
        }
        int next = cues.length;
        for (int i = cues.length - 1; i >= 0; i--) {
            next = cues[i] == 0 ? next : i;
            nextCue[i] = next;
        }
    }

    /** The first token from {@code from} on that begins a cue; the size of the text where there is none. */
    int next(int from) {
        return from < nextCue.length ? nextCue[Math.max(from, 0)] : nextCue.length;
    }

    Words words() {
        return words;
    }

    FigureLexicon lexicon() {
        return lexicon;
    }

    String tag() {
        return lexicon.tag();
    }

    /** Whether any token of the text has the cue. */
    boolean has(Cue cue) {
        return (all & cue.bit()) != 0;
    }

    /** How many tokens have the cue. */
    int count(Cue cue) {
        int count = 0;
        for (int i = has(cue) ? next(0) : cues.length; i < cues.length; i = next(i + 1)) {
            count += (cues[i] & cue.bit()) != 0 ? 1 : 0;
        }
        return count;
    }

    boolean is(int token, Cue cue) {
        return token >= 0 && token < cues.length && (cues[token] & cue.bit()) != 0;
    }

    /** Whether a token begins any cue. */
    boolean isCue(int token) {
        return token >= 0 && token < cues.length && cues[token] != 0;
    }

    /** How many tokens the phrase of the cue takes at a token; 0 where there is none. */
    int length(int token, Cue cue) {
        return is(token, cue) ? matchLength(token) : 0;
    }

    /** How many tokens the phrase at a token takes; 0 where there is none. */
    int matchLength(int token) {
        var match = token < 0 || token >= cues.length ? null : matches[token];
        return match == null ? 0 : match.length();
    }

    /** The value of a cue at a token, {@code USD}; null where there is none. */
    @Nullable
    String value(int token, Cue cue) {
        var match = is(token, cue) ? matches[token] : null;
        if (match == null) {
            return null;
        }
        for (var meaning : match.meanings()) {
            if (meaning.cue() == cue) {
                return meaning.value();
            }
        }
        return null;
    }

    List<Cue.Meaning> meanings(int token) {
        var match = matches[token];
        return match == null ? List.of() : match.meanings();
    }

    boolean sameSentence(int a, int b) {
        return a >= 0
                && b >= 0
                && a < cues.length
                && b < cues.length
                && words.scanned().sentenceOf(a) == words.scanned().sentenceOf(b);
    }

    /** Whether the cue stands within {@code reach} tokens of a token, in its sentence. */
    boolean isNear(int token, Cue cue, int reach) {
        return isNear(token, token, cue, reach);
    }

    boolean isNear(int first, int end, Cue cue, int reach) {
        if (!has(cue)) {
            return false;
        }
        for (int i = Math.max(0, first - reach); i < Math.min(cues.length, end + reach); i++) {
            if (is(i, cue) && sameSentence(i, first)) {
                return true;
            }
        }
        return false;
    }
}
