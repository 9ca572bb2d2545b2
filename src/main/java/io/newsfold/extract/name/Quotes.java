package io.newsfold.extract.name;

/** Names in quotation marks: where they open and close around words. */
final class Quotes {
    private static final String OPENING = "«\"“„‹‘'";
    private static final String CLOSING = "»\"”“›’'";
    private static final int LONGEST = 6;
    private static final int NEAR = 3;

    private Quotes() {}

    static boolean opensBefore(Words words, int word) {
        int mark = words.start(word) - 1;
        return mark >= 0
                && OPENING.indexOf(words.text.text().charAt(mark)) >= 0
                && (word == 0 || words.start(word) - words.end(word - 1) <= NEAR)
                && words.isCapitalised(word);
    }

    static boolean closesAfter(Words words, int word) {
        int mark = words.end(word);
        return mark < words.text.text().length()
                && CLOSING.indexOf(words.text.text().charAt(mark)) >= 0;
    }

    /** The last word before the mark closes, or -1. */
    static int closing(Words words, int first) {
        for (int word = first; word < Math.min(words.size, first + LONGEST); word++) {
            if (word > first && words.sentence(word) != words.sentence(first)) {
                return -1;
            }
            if (closesAfter(words, word)) {
                return word;
            }
        }
        return -1;
    }

    /** The first word after the mark opens, or -1. */
    static int opening(Words words, int last) {
        for (int word = last; word >= Math.max(0, last - LONGEST); word--) {
            if (words.sentence(word) != words.sentence(last)) {
                return -1;
            }
            if (opensBefore(words, word)) {
                return word;
            }
        }
        return -1;
    }
}
