package io.newsfold.extract.place;

import io.newsfold.extract.cue.Words;
import java.util.Set;

/** Reads further back from a place what the sentence says of it: of whose seat it is, how far it lies, who comes there. */
final class EventPhrases {
    private static final int REACH = 8;
    private static final int FAR = 5;
    private static final int NEXT = 3;
    /** Names in Russian whose last vowel is no ending. */
    private static final Set<String> UNBENDING = Set.of("баку", "мапуту", "катманду", "чэнду", "перу", "тарту");

    private final PlaceLexicon lexicon;
    private final Words words;
    private final boolean slavic;

    EventPhrases(PlaceLexicon lexicon, Words words, String tag) {
        this.lexicon = lexicon;
        this.words = words;
        this.slavic = tag.equals("ru") || tag.equals("pl");
    }

    /** How a place stands behind a preposition of place that begins at {@code preposition}. */
    Standing located(int preposition, int end) {
        if (slavic && isDirection(words.key(end - 1))) {
            return Standing.TO;
        }
        if (isSeat(preposition)) {
            return Standing.ORIGIN;
        }
        if (isDistance(preposition)) {
            return Standing.BESIDE;
        }
        return lexicon.lengthBefore(words, preposition, "event") > 0 ? Standing.HELD : Standing.LOCATED;
    }

    /** The accusative of a feminine name: {@code на Россию}, {@code na Ukrainę}. */
    private static boolean isDirection(String word) {
        boolean isEnding = word.endsWith("у") || word.endsWith("ю") || word.endsWith("ę");
        return isEnding && word.length() > NEXT && !UNBENDING.contains(word);
    }

    /** {@code the Institute of Physics in}, {@code researchers in}: where it sits; but not {@code at the Institute in}. */
    private boolean isSeat(int preposition) {
        boolean isSeat = false;
        int token = preposition - 1;
        for (; token >= Math.max(0, preposition - REACH); token--) {
            boolean isHere = lexicon.is(words, token, "seat");
            boolean isFirst = token == preposition - 1;
            boolean mayBeName = words.isWord(token) && words.scanned().isCapitalised(token);
            boolean mayBelong = !isFirst && (lexicon.is(words, token, "of") || lexicon.is(words, token, "filler"));
            if (!isHere && !mayBeName && !mayBelong) {
                break;
            }
            isSeat |= isHere;
        }
        return isSeat && lexicon.lengthBefore(words, token + 1, "in") == 0;
    }

    /** {@code 40 km north of}. */
    private boolean isDistance(int preposition) {
        for (int token = preposition - 1; token >= Math.max(0, preposition - FAR); token--) {
            if (lexicon.is(words, token, "unit")) {
                return token > 0 && words.isNumber(token - 1);
            }
        }
        return false;
    }

    /** A word for coming stands before or behind, {@code llegará el martes a}, {@code Ankara'ya gidecek}. */
    boolean isVisit(int first, int end) {
        int from = Math.max(words.scanned().firstTokenOf(words.scanned().sentenceOf(first)), first - REACH);
        return lexicon.has(words, from, first, "visit") || lexicon.has(words, end, end + FAR, "visit");
    }

    /** Somebody died there, and nobody was brought there wounded. */
    boolean isDeath(int token) {
        int sentence = words.scanned().sentenceOf(token);
        int from = words.scanned().firstTokenOf(sentence);
        int to = words.scanned().lastTokenOf(sentence) + 1;
        return lexicon.has(words, from, to, "died") && !lexicon.has(words, from, to, "wounded");
    }
}
