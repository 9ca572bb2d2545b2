package io.newsfold.extract.place;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.Place;
import java.util.Set;

/** Reads from the words before and behind a place how it stands to what happened. */
final class Surroundings {
    private static final int REACH = 7;
    private static final int BEHIND = 3;
    private static final int CARE = 7;
    private static final Set<String> LOCATIVE = Set.of(
            "da", "de", "ta", "te", "nda", "nde", "daki", "deki", "taki", "teki", "ndaki", "ndeki", "dayken", "deyken",
            "dakiler", "dekiler");
    private static final Set<String> DATIVE = Set.of("a", "e", "ya", "ye", "na", "ne");
    private static final Set<String> ABLATIVE = Set.of("dan", "den", "tan", "ten", "ndan", "nden");
    private static final Set<String> GENITIVE = Set.of("nın", "nin", "nun", "nün", "ın", "in", "un", "ün");

    private final PlaceLexicon lexicon;
    private final Words words;
    private final boolean[] placeTokens;
    private final EventPhrases phrases;
    private final boolean turkish;
    private final boolean arabic;

    /** @param placeTokens which tokens belong to the name of a place */
    Surroundings(PlaceLexicon lexicon, Words words, boolean[] placeTokens, String tag) {
        this.lexicon = lexicon;
        this.words = words;
        this.placeTokens = placeTokens;
        this.phrases = new EventPhrases(lexicon, words, tag);
        this.turkish = tag.equals("tr") || tag.equals("az");
        this.arabic = tag.equals("ar");
    }

    Standing of(Sighting sighting) {
        boolean isCountry = sighting.place().kind() == Place.Kind.COUNTRY;
        return of(sighting.first(), sighting.end(), isCountry);
    }

    private Standing of(int first, int end, boolean isCountry) {
        if (isTopic(first, end)) {
            return Standing.TOPIC;
        }
        if (lexicon.lengthBefore(words, first, "origin") > 0 || isFromPlace(end)) {
            return Standing.ORIGIN;
        }
        var standing = turkish ? turkish(first, end, isCountry) : before(first, end, isCountry);
        boolean isThere = standing == Standing.LOCATED || standing == Standing.HELD;
        boolean mayBeCare = isThere || standing == Standing.TO || standing == Standing.OF;
        if (mayBeCare
                && lexicon.has(words, first - CARE, Math.min(words.size(), end + 3), "care")
                && isInSentence(first)) {
            return phrases.isDeath(first) ? Standing.LOCATED : Standing.CARE;
        }
        if (standing == Standing.TO && phrases.isVisit(first, end)) {
            return Standing.VISITED;
        }
        boolean isSpeaker = standing == Standing.PLAIN && lexicon.is(words, end, "says");
        return isSpeaker ? Standing.GOVERNMENT : standing;
    }

    private boolean isInSentence(int first) {
        return words.scanned().sentenceOf(Math.max(0, first - 1))
                == words.scanned().sentenceOf(first);
    }

    /** {@code the war in X}, {@code X'deki savaş}. */
    private boolean isTopic(int first, int end) {
        for (int back = 2; back <= 4; back++) {
            if (words.scanned().sentenceOf(Math.max(0, first - back))
                            == words.scanned().sentenceOf(first)
                    && lexicon.is(words, first - back, "topic")) {
                return true;
            }
        }
        return lexicon.is(words, end, "topic") || (words.is(end, "'") && lexicon.is(words, end + 2, "topic"));
    }

    /** {@code Istanbul-born}, {@code London-based}, {@code Denizli merkezli}. */
    private boolean isFromPlace(int end) {
        boolean isHyphened = words.is(end, "-") && words.isGlued(end);
        return isHyphened
                ? words.is(end + 1, "born") || words.is(end + 1, "based") || words.is(end + 1, "bound")
                : turkish && lexicon.is(words, end, "origin");
    }

    /** Goes back over what may stand between a preposition and the name. */
    private Standing before(int first, int end, boolean isCountry) {
        boolean isNamedKind = false;
        boolean isOf = false;
        if (arabic && words.key(first).startsWith("ب") && words.key(first).length() > 3) {
            return words.key(first).startsWith("با") ? Standing.LOCATED : Standing.TOLD;
        }
        for (int token = first - 1; token >= 0 && token >= first - REACH; token--) {
            if (words.scanned().sentenceOf(token) != words.scanned().sentenceOf(first)) {
                break;
            }
            int in = lexicon.lengthBefore(words, token + 1, "in");
            if (in > 0) {
                return phrases.located(token + 1 - in, end);
            }
            if (lexicon.is(words, token, "through")) {
                return isCountry ? Standing.GOVERNMENT : Standing.LOCATED;
            }
            boolean isDirect = token == first - 1;
            if (lexicon.is(words, token, "with")) {
                return isDirect ? Standing.GOVERNMENT : ending(isNamedKind, isOf);
            }
            if (lexicon.is(words, token, "from")) {
                return Standing.ORIGIN;
            }
            if (lexicon.is(words, token, "to")) {
                return Standing.TO;
            }
            boolean isKind = lexicon.is(words, token, "noun");
            isNamedKind |= isKind;
            if (lexicon.is(words, token, "of")) {
                if (lexicon.lengthBefore(words, token, "local") > 0) {
                    return Standing.SEAT;
                }
                isOf = true;
                if (!lexicon.is(words, token - 1, "noun") && !placeTokens[Math.max(0, token - 1)]) {
                    return Standing.OF;
                }
                continue;
            }
            boolean isPassable = isKind
                    || placeTokens[token]
                    || lexicon.is(words, token, "filler")
                    || isList(token)
                    || words.is(token, "'")
                    || (words.is(token, "s") && words.is(token - 1, "'"));
            if (!isPassable) {
                break;
            }
        }
        if (lexicon.is(words, end, "after")) {
            return Standing.LOCATED;
        }
        return ending(isNamedKind, isOf);
    }

    private static Standing ending(boolean isNamedKind, boolean isOf) {
        return isNamedKind ? Standing.TOLD : isOf ? Standing.OF : Standing.PLAIN;
    }

    /** A comma or {@code and} behind another place. */
    private boolean isList(int token) {
        boolean isJoint = words.is(token, ",") || words.is(token, "、") || lexicon.is(words, token, "and");
        return isJoint && token > 0 && placeTokens[token - 1];
    }

    private Standing turkish(int first, int end, boolean isCountry) {
        if (lexicon.is(words, first, "in")) {
            return Standing.LOCATED;
        }
        if (words.is(end, "'") && words.isGlued(end)) {
            var suffix = words.key(end + 1);
            if (LOCATIVE.contains(suffix)) {
                return lexicon.is(words, end + 2, "event") ? Standing.HELD : Standing.LOCATED;
            }
            if (ABLATIVE.contains(suffix)) {
                return Standing.ORIGIN;
            }
            if (DATIVE.contains(suffix)) {
                return Standing.TO;
            }
            boolean isHolder = GENITIVE.contains(suffix)
                    && end + 2 < words.size()
                    && (placeTokens[end + 2] || lexicon.is(words, end + 2, "capital"));
            return isHolder
                    ? Standing.OF
                    : GENITIVE.contains(suffix) ? behind(end + 2, Standing.OF, isCountry) : Standing.PLAIN;
        }
        return behind(end, Standing.PLAIN, isCountry);
    }

    /** {@code Muğla'nın Marmaris ilçesinde}, {@code Ankara Adliyesi'nde}: the case stands at the end of the phrase. */
    private Standing behind(int from, Standing otherwise, boolean isCountry) {
        for (int token = from; token < Math.min(words.size(), from + BEHIND + 3); token++) {
            if (lexicon.is(words, token, "in")) {
                return Standing.LOCATED;
            }
            if (lexicon.is(words, token, "through")) {
                return isCountry ? Standing.GOVERNMENT : Standing.LOCATED;
            }
            if (words.is(token, "'") && words.isGlued(token)) {
                return LOCATIVE.contains(words.key(token + 1)) ? Standing.LOCATED : otherwise;
            }
            boolean isJoint = words.is(token, ",") || words.is(token, "-") || lexicon.is(words, token, "and");
            boolean mayGoOn = placeTokens[token]
                    || isJoint
                    || (words.isWord(token) && words.scanned().isCapitalised(token))
                    || isGenericNoun(token);
            if (!mayGoOn || (token > from + 2 && !placeTokens[token])) {
                break;
            }
        }
        return lexicon.is(words, from, "noun") ? Standing.TOLD : otherwise;
    }

    private boolean isGenericNoun(int token) {
        return lexicon.is(words, token, "noun") || words.isNumber(token) || words.is(token, ".");
    }
}
