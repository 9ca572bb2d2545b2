package io.newsfold.extract.name;

import java.util.List;

/** Words that stand before the name of a place: prepositions, and {@code city of} and the like. */
final class PlaceCues {
    private static final int TURKISH = Tongues.bit("tr");
    private static final WordSet BEFORE = new WordSet();
    private static final WordSet AFTER = new WordSet();

    static {
        add(
                BEFORE, "en", "in", "at", "near", "from", "of", "to", "outside", "around", "through", "for", "town",
                "city");
        add(BEFORE, "de", "in", "aus", "nach", "bei", "von", "Stadt", "um");
        add(BEFORE, "fr", "à", "de", "près", "vers", "ville", "d");
        add(BEFORE, "es", "en", "de", "desde", "hasta", "a", "ciudad");
        add(BEFORE, "it", "a", "di", "da", "in", "ad", "città");
        add(BEFORE, "nl", "in", "uit", "naar", "bij", "van", "stad");
        add(BEFORE, "pt", "em", "de", "para", "cidade");
        add(BEFORE, "ru", "в", "из", "под", "городе", "города", "город", "во");
        add(BEFORE, "ar", "في", "من", "إلى", "مدينة", "بمدينة");
        add(
                AFTER,
                "tr",
                "ilçesi",
                "ilçesinde",
                "ilçesinin",
                "kentinde",
                "kenti",
                "kentinin",
                "şehrinde",
                "şehri",
                "kasabası");
        add(AFTER, "tr", "kasabasında", "ilinde", "ili", "beldesi", "beldesinde", "köyünde", "valisi", "bölgesinde");
    }

    private PlaceCues() {}

    /** Whether the words beside this one speak for a place. */
    static boolean isBeside(Words words, int word, int language) {
        return (word > 0 && words.gap(word) == Words.Gap.SPACE && BEFORE.has(words.key(word - 1), language))
                || (word + 1 < words.size && AFTER.has(words.key(word + 1), language))
                || (language == TURKISH && words.gap(word + 1) == Words.Gap.APOSTROPHE);
    }

    private static void add(WordSet words, String language, String... told) {
        for (String word : List.of(told)) {
            words.add(word, Tongues.bit(language));
        }
    }
}
