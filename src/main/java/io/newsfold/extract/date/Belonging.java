package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;

/** Whether a date belongs to something that happened: beside its verb, or owned by its noun. */
final class Belonging {
    private static final int REACH = 6;
    private static final int REACH_BACK = 10;
    private static final int NOUN_REACH = 3;

    private final DateLexicon lexicon;
    private final Terms terms;
    private final Words words;
    private final Tense tense;

    Belonging(Terms terms, Tense tense) {
        this.lexicon = terms.lexicon();
        this.terms = terms;
        this.words = terms.words();
        this.tense = tense;
    }

    /** Whether a verb for what happens stands before it in its clause, or near behind it. */
    boolean isOfOccurrence(int first, int end) {
        for (int i = 1; i <= REACH_BACK && !Tense.isBreak(words.key(first - i)); i++) {
            if (is(first, first - i, Kind.OCCUR)) {
                return true;
            }
        }
        for (int i = 0; i < REACH; i++) {
            if (is(first, end + i, Kind.OCCUR)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Friday's quake}, {@code Sunday vote}, {@code des attentats de vendredi}, {@code cuma günkü deprem}. */
    boolean isOwned(Found found) {
        int end = tense.afterParts(found.end());
        boolean genitive =
                (words.is(end, "'") && words.is(end + 1, "s") && words.isGlued(end + 1)) || words.is(end, "的");
        boolean owner = found.hint() == Found.Hint.OWNER;
        int after = !genitive ? end : words.is(end, "的") ? end + 1 : end + 2;
        int reach = genitive || owner ? NOUN_REACH : lexicon.hasBareOwner() ? 1 : 0;
        for (int i = 0; i < reach; i++) {
            if (is(found.first(), after + i, Kind.EVENT)) {
                return true;
            }
        }
        return isOfNoun(found.first());
    }

    /** Behind a noun, with or without {@code of} and an article between. */
    private boolean isOfNoun(int first) {
        int at = first - 1;
        boolean of = false;
        while (at > first - 4
                && tense.isSameSentence(first, at)
                && (terms.is(at, Kind.OF) || terms.is(at, Kind.THIS))) {
            of |= terms.is(at, Kind.OF);
            at--;
        }
        if (!of && !lexicon.hasBareOwner()) {
            return false;
        }
        return is(first, at, Kind.EVENT) || (of && is(first, at - 1, Kind.EVENT));
    }

    /** Whether a noun or verb for what happens begins within some tokens from {@code token}. */
    boolean isFollowed(int token, int reach) {
        for (int i = 0; i < reach; i++) {
            if (is(token, token + i, Kind.EVENT) || is(token, token + i, Kind.OCCUR)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun for what happens stands within four words behind, before any comma. */
    boolean isNounBehind(int end) {
        for (int at = end; at < end + NOUN_REACH + 1 && !Tense.isBreak(words.key(at)); at++) {
            if (is(end, at, Kind.EVENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun stands right before {@code token}: Turkish and Chinese tell the event first. */
    boolean isPreceded(int token) {
        return is(token, token - 1, Kind.EVENT) || is(token, token - 2, Kind.EVENT);
    }

    private boolean is(int date, int token, Kind kind) {
        return terms.is(token, kind) && date < words.size() && tense.isSameSentence(date, token);
    }
}
