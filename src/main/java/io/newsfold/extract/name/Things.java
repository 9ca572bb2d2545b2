package io.newsfold.extract.name;

/** Words that make the name of a person the name of a thing: airports, streets, prizes. */
final class Things {
    private static final int BEFORE_REACH = 2;
    private final WordSet before = new WordSet();
    private final WordSet after = new WordSet();

    Things() {
        Resources.eachLine("things.txt", this::add);
    }

    /** Whether the words beside {@code first..last} make a thing of it. */
    boolean isOfThing(Page page, int first, int last) {
        var words = page.words;
        int next = last + 1;
        boolean isAfter = next < words.size
                && (words.gap(next) == Words.Gap.SPACE || words.gap(next) == Words.Gap.HYPHEN)
                && (words.isCapitalised(next) || words.gap(next) == Words.Gap.HYPHEN)
                && after.has(words.key(next), page.language);
        boolean isItself = first < last
                && words.length(first) > 2
                && words.gap(first + 1) == Words.Gap.SPACE
                && before.has(words.key(first), page.language);
        return isAfter || isItself || isBehindThing(page, first);
    }

    /** {@code rue Victor Hugo}, {@code hospital de San José}. */
    private boolean isBehindThing(Page page, int first) {
        var words = page.words;
        for (int back = 1;
                back <= BEFORE_REACH && first - back >= 0 && words.gap(first - back + 1) == Words.Gap.SPACE;
                back++) {
            long key = words.key(first - back);
            if (before.has(key, page.language)) {
                return true;
            }
            if (words.length(first - back) > 2) {
                return false;
            }
        }
        return false;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        var words = line.startsWith("after", 3) ? after : before;
        for (String word : line.substring(colon + 1).split(";", -1)) {
            words.add(word.strip(), Tongues.bits(line.substring(0, 2)));
        }
    }
}
