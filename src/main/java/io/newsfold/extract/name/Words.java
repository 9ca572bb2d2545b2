package io.newsfold.extract.name;

import io.newsfold.text.ScannedText;

/**
 * The words and numbers of one scanned text, each with its key, its capitals and what stands between it and the word
 * before: what every step of reading names looks at.
 */
final class Words {
    /** What stands between a word and the one before it. */
    enum Gap {
        SPACE,
        HYPHEN,
        APOSTROPHE,
        /** A full stop without a space, as in {@code U.S}. */
        STOP,
        /** A full stop and a space, as in {@code Dr. Turner}. */
        STOP_SPACE,
        AMPERSAND,
        COMMA,
        BREAK
    }

    private static final int SHOUTED_WORDS = 2;
    private static final double SHOUTED = 0.8;
    private static final int TITLE_WORDS = 5;
    private static final double TITLE_CASE = 0.75;
    private static final int SMALL_WORD = 4;
    private static final int LONGEST_TITLE = 200;

    final ScannedText text;
    final int size;
    private final int[] tokens;
    private final long[] keys;
    private final Gap[] gaps;
    private final boolean[] capitalised;
    private final boolean[] capitals;
    private final boolean[] cased;
    private final int[] nextCapitalised;
    private final int[] nextLoud;
    private final boolean[] shouted;
    private final boolean[] titled;

    private Words(ScannedText text) {
        this.text = text;
        int count = 0;
        tokens = new int[text.size()];
        for (int token = 0; token < text.size(); token++) {
            if (text.kind(token) != ScannedText.Kind.PUNCTUATION) {
                tokens[count++] = token;
            }
        }
        size = count;
        keys = new long[size];
        gaps = new Gap[size];
        capitalised = new boolean[size];
        capitals = new boolean[size];
        cased = new boolean[size];
        nextCapitalised = new int[size];
        nextLoud = new int[size];
        shouted = new boolean[text.sentences()];
        titled = new boolean[text.sentences()];
        for (int word = 0; word < size; word++) {
            look(word);
        }
        weighSentences();
        linkCapitals();
    }

    static Words of(ScannedText text) {
        return new Words(text);
    }

    int start(int word) {
        return text.start(tokens[word]);
    }

    int end(int word) {
        return text.end(tokens[word]);
    }

    String word(int word) {
        return text.word(tokens[word]);
    }

    /** The text from one word to another, both included. */
    String phrase(int first, int last) {
        return text.text().substring(start(first), end(last));
    }

    long key(int word) {
        return keys[word];
    }

    /** What stands before a word; {@code BREAK} before the first. */
    Gap gap(int word) {
        return word < size ? gaps[word] : Gap.BREAK;
    }

    int sentence(int word) {
        return text.sentenceOf(tokens[word]);
    }

    boolean isNumber(int word) {
        return text.kind(tokens[word]) == ScannedText.Kind.NUMBER;
    }

    /** Whether it begins with a capital. */
    boolean isCapitalised(int word) {
        return capitalised[word];
    }

    /** The first word from {@code from} on that begins with a capital, or {@link #size}. */
    int nextCapitalised(int from) {
        return from < size ? nextCapitalised[from] : size;
    }

    /** The first word from {@code from} on that is in capitals or has two of them, or {@link #size}. */
    int nextLoud(int from) {
        return from < size ? nextLoud[from] : size;
    }

    private void linkCapitals() {
        int capital = size;
        int loud = size;
        for (int word = size - 1; word >= 0; word--) {
            capital = capitalised[word] ? word : capital;
            loud = capitals[word] || hasCapitals(word) ? word : loud;
            nextCapitalised[word] = capital;
            nextLoud[word] = loud;
        }
    }

    /** Whether all its letters are capitals. */
    boolean isCapitals(int word) {
        return capitals[word];
    }

    /** Whether two of its letters are capitals. */
    boolean hasCapitals(int word) {
        return text.hasCapitals(tokens[word]);
    }

    /** Whether its script has capitals at all. */
    boolean isCased(int word) {
        return cased[word];
    }

    /** Whether a capital says something here: not in a sentence in capitals or a headline in title case. */
    boolean isTelling(int word) {
        return !shouted[sentence(word)] && !titled[sentence(word)];
    }

    boolean isShouted(int word) {
        return shouted[sentence(word)];
    }

    boolean isFirstOfSentence(int word) {
        return word == 0 || sentence(word) != sentence(word - 1) || (gaps[word] == Gap.BREAK && followsOpening(word));
    }

    /** How many letters and digits. */
    int length(int word) {
        return end(word) - start(word);
    }

    private boolean followsOpening(int word) {
        int token = tokens[word] - 1;
        return token >= 0 && "\"“„«‘'–—:•-(".indexOf(text.text().charAt(text.start(token))) >= 0;
    }

    private void look(int word) {
        int token = tokens[word];
        int start = text.start(token);
        int end = text.end(token);
        keys[word] = NameKey.hash(text.text(), start, end);
        gaps[word] = word == 0 ? Gap.BREAK : gapBefore(word);
        if (text.kind(token) == ScannedText.Kind.NUMBER) {
            return;
        }
        capitalised[word] = text.isCapitalised(token);
        cased[word] = text.isCased(token);
        capitals[word] = capitalised[word] && !text.hasSmall(token);
    }

    private Gap gapBefore(int word) {
        int before = tokens[word - 1];
        int token = tokens[word];
        if (text.sentenceOf(before) != text.sentenceOf(token)) {
            return Gap.BREAK;
        }
        if (token == before + 1) {
            return Gap.SPACE;
        }
        if (token != before + 2) {
            return Gap.BREAK;
        }
        char mark = text.text().charAt(text.start(before + 1));
        boolean isGluedBefore = text.isGlued(before + 1);
        boolean isGluedAfter = text.isGlued(token);
        if (!isGluedBefore) {
            return mark == '&' ? Gap.AMPERSAND : Gap.BREAK;
        }
        return isGluedAfter ? inside(mark) : behind(mark, text.end(before));
    }

    private Gap behind(char mark, int end) {
        boolean isOfMany = (mark == '\'' || mark == '’') && text.text().charAt(end - 1) == 's';
        return isOfMany ? Gap.APOSTROPHE : mark == '.' ? Gap.STOP_SPACE : mark == ',' ? Gap.COMMA : Gap.BREAK;
    }

    private static Gap inside(char mark) {
        return switch (mark) {
            case '-', '‐', '‑', '–', '/' -> Gap.HYPHEN;
            case '\'', '’', 'ʼ', '`', '´', '‘' -> Gap.APOSTROPHE;
            case '.' -> Gap.STOP;
            case '&' -> Gap.AMPERSAND;
            default -> Gap.BREAK;
        };
    }

    private boolean endsWithStop(int sentence) {
        int last = text.lastTokenOf(sentence) - 1;
        int length = text.end(last) - text.start(text.firstTokenOf(sentence));
        return length > LONGEST_TITLE || text.is(last, '.');
    }

    private void weighSentences() {
        int[] words = new int[shouted.length];
        int[] capital = new int[shouted.length];
        int[] loud = new int[shouted.length];
        for (int word = 0; word < size; word++) {
            if (cased[word] && length(word) >= SMALL_WORD) {
                int sentence = sentence(word);
                words[sentence]++;
                capital[sentence] += capitalised[word] ? 1 : 0;
                loud[sentence] += capitals[word] ? 1 : 0;
            }
        }
        for (int sentence = 0; sentence < words.length; sentence++) {
            shouted[sentence] = words[sentence] >= SHOUTED_WORDS && loud[sentence] >= SHOUTED * words[sentence];
            titled[sentence] = words[sentence] >= TITLE_WORDS
                    && capital[sentence] >= TITLE_CASE * words[sentence]
                    && !endsWithStop(sentence);
        }
    }
}
