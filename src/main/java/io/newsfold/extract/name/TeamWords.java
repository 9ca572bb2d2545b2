package io.newsfold.extract.name;

import io.newsfold.text.Hash;

/**
 * Words beside the name of a team, by language; made when a text of a match is first read. Every word of such a text is
 * looked up, so words and their beginnings are kept as hashes of 64 bits, each after its language, and none is cut out.
 */
final class TeamWords {
    static final int SPORT = 1;
    static final int DOES = 2;
    static final int AGAINST = 4;
    private static final int SHORTEST_STEM = 3;
    private static final int OPENING = 2;

    private final WordSet whole = new WordSet();
    private final WordSet stems = new WordSet();
    /** The first letters of stems, as many as the shortest has. */
    private final WordSet heads = new WordSet();
    /** Which first two letters any word or stem has, as bits of their hash: few words of a text go further. */
    private final long[] openings = new long[1 << 8];

    TeamWords() {
        Resources.eachLine("teams.txt", this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        int language = Tongues.bit(line.substring(0, 2));
        int kind = switch (line.substring(3, colon)) {
            case "sport" -> SPORT;
            case "does" -> DOES;
            case "against" -> AGAINST;
            default -> throw new IllegalArgumentException("no kind in " + line);
        };
        for (String word : line.substring(colon + 1).split(";", -1)) {
            add(word.strip(), language, kind);
        }
    }

    /** A stem ends with a star. */
    private void add(String word, int language, int kind) {
        int star = word.indexOf('*');
        int length = star < 0 ? word.length() : star;
        if (star >= 0 && length < SHORTEST_STEM) {
            throw new IllegalArgumentException("stem " + word + " is too short");
        }
        long hash = start(language);
        for (int i = 0; i < length; i++) {
            hash = extend(hash, word.charAt(i));
            if (i + 1 == Math.min(length, OPENING)) {
                openings[opening(hash) >> 6] |= 1L << opening(hash);
            }
            if (star >= 0 && i + 1 == SHORTEST_STEM) {
                heads.addKey(hash);
            }
        }
        (star < 0 ? whole : stems).add(hash, kind);
    }

    /** What the word is in the language: of the kinds above, or 0. The whole word goes first, then the longest stem. */
    int of(Words words, int word, int language) {
        var text = words.text.text();
        int start = words.start(word);
        int end = words.end(word);
        long hash = start(language);
        int opening = Math.min(end - start, OPENING);
        int ofStem = 0;
        boolean mayHaveStem = false;
        for (int i = start; i < end; i++) {
            hash = extend(hash, text.charAt(i));
            int length = i + 1 - start;
            if (length == opening && (openings[opening(hash) >> 6] & 1L << opening(hash)) == 0) {
                return 0;
            }
            mayHaveStem = length == SHORTEST_STEM ? heads.has(hash) : mayHaveStem;
            int longer = mayHaveStem ? stems.of(hash) : 0;
            ofStem = longer == 0 ? ofStem : longer;
        }
        int ofWord = whole.of(hash);
        return ofWord == 0 ? ofStem : ofWord;
    }

    private int opening(long hash) {
        return (int) (hash >>> 20) & (openings.length * Long.SIZE - 1);
    }

    private static long start(int language) {
        return Hash.extend(Hash.extend(Hash.start(), (char) language), (char) (language >>> Character.SIZE));
    }

    /** Small and large letters alike; a dotted capital is no small i, as in any locale but Turkish. */
    private static long extend(long hash, char c) {
        return Hash.extend(hash, c == 'İ' ? c : Character.toLowerCase(c));
    }
}
