package io.newsfold.extract.type;

import com.ibm.icu.text.Transliterator;
import io.newsfold.extract.cue.CueTable;
import io.newsfold.extract.cue.FutureForms;
import io.newsfold.extract.cue.Phrases;
import io.newsfold.extract.cue.Words;
import io.newsfold.model.EventType;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that tell the kind of an event ({@code cues/en.txt}), and beside them those that tell its
 * phase, its place and the kind of an article. The two are looked up apart: {@code to visit} tells a visit and that it
 * lies ahead.
 */
final class TypeLexicon {
    /** What a phrase tells of the type; {@code type} is null where it tells nothing and hides the words in it. */
    record Sign(@Nullable EventType type, double weight) {}

    private static final Set<String> LANGUAGES =
            Set.of("en", "tr", "de", "es", "fr", "it", "pt", "nl", "pl", "ru", "ar", "zh");
    private static final CueTable SHARED = CueTable.load(TypeLexicon.class, "type-cues.txt", "*");
    /** Second halves of verbs of calling off, in German and Dutch, with the first ones. */
    private static final Map<String, Set<String>> APART = Map.of(
            "ab", Set.of("sagt", "sagte", "sagen", "sagten", "blast", "blasen"),
            "af", Set.of("zegt", "zegde", "zeggen", "blaast", "blies", "gelast", "gelasten"));

    private static final String FALLBACK = "en";
    private static final String NOTHING = "none";
    private static final Map<String, TypeLexicon> BY_TAG = new ConcurrentHashMap<>();

    /** Made only where Chinese is read: it takes a tenth of a second. */
    private static final class Traditional {
        static final Transliterator INSTANCE = Transliterator.getInstance("Simplified-Traditional");
    }

    private final String tag;
    private final Phrases<Sign> signs;
    private final Phrases<String> cues;
    private final Tails tails = new Tails();

    private TypeLexicon(String tag) {
        this.tag = tag;
        this.signs = new Phrases<>(tag);
        this.cues = new Phrases<>(tag);
        if (!SHARED.languages().contains(tag)) {
            var own = LANGUAGES.contains(tag) ? tag : FALLBACK;
            CueTable.load(TypeLexicon.class, "cues/" + own + ".txt", own).forEach(own, this::add);
        }
        SHARED.forEach(tag, this::add);
    }

    static TypeLexicon of(String tag) {
        var known = BY_TAG.get(tag);
        return known != null ? known : BY_TAG.computeIfAbsent(tag, TypeLexicon::new);
    }

    String tag() {
        return tag;
    }

    /** What the longest phrase at a token tells of the type, or null. */
    Phrases.@Nullable Match<Sign> at(Words words, int token) {
        var match = signs.at(words, token);
        return match != null || tails.isEmpty() ? match : tails.at(words, token);
    }

    /** The first token from {@code from} on at which {@link #at} may have something; the size of the text where none is. */
    int nextSign(Words words, int from) {
        return tails.isEmpty() ? signs.next(words, from) : from;
    }

    /** The first token from {@code from} on at which a cue, not of a type, begins; the size of the text where none does. */
    int next(Words words, int from) {
        return cues.next(words, from);
    }

    /** How many tokens a cue takes at a token; 0 where it does not stand there. */
    int length(Words words, int token, String cue) {
        var match = cues.at(words, token);
        return match != null && match.meanings().contains(cue) ? match.length() : 0;
    }

    /** Whether a cue stands in {@code from..to}. */
    boolean has(Words words, int from, int to, String cue) {
        for (int i = next(words, from); i < to; i = next(words, i + 1)) {
            if (length(words, i, cue) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title ends with the second half of such a verb: {@code sagt Reise ab}, {@code zegt bezoek af}. */
    boolean isCalledOffApart(Words title) {
        int last = title.size() - 1;
        var verbs = APART.get(title.key(last));
        for (int i = last - 1; verbs != null && i >= 0; i--) {
            if (verbs.contains(title.key(i))) {
                return tag.equals("de") || tag.equals("nl");
            }
        }
        return false;
    }

    /** Whether a word in {@code from..to} is in the future tense by its ending, in languages that build it so. */
    boolean hasFutureForm(Words words, int from, int to) {
        for (int i = FutureForms.areOf(tag) ? from : to; i < to; i++) {
            if (FutureForms.has(words, i, tag)) {
                return true;
            }
        }
        return false;
    }

    private void add(String label, String phrase) {
        addAs(label, phrase);
        if (tag.equals("zh")) {
            var traditional = Traditional.INSTANCE.transliterate(phrase);
            if (!traditional.equals(phrase)) {
                addAs(label, traditional);
            }
        }
    }

    private void addAs(String label, String phrase) {
        var parts = label.split(" ", -1);
        if (parts.length > 1) {
            var sign = new Sign(EventType.valueOf(parts[0]), Double.parseDouble(parts[1]));
            if (parts.length == 2) {
                signs.add(phrase, sign);
            } else {
                tails.add(phrase, sign);
            }
        } else if (label.equals(NOTHING)) {
            signs.add(phrase, new Sign(null, 0));
        } else {
            cues.add(phrase, label);
        }
    }
}
