package io.newsfold.extract.name;

import java.util.List;

/** The small words inside names of organisations. */
final class SmallWords {
    static final WordSet CONNECTORS = new WordSet();
    static final WordSet JOINERS = new WordSet();
    static final WordSet OF = new WordSet();
    static final WordSet ELIDED = new WordSet();

    static {
        for (String word : List.of(
                "of", "for", "the", "on", "de", "del", "la", "las", "los", "el", "du", "des", "le", "les", "di",
                "della", "dei", "degli", "delle", "dello", "per", "il", "lo", "gli", "für", "der", "van", "voor", "het",
                "da", "do", "dos", "das", "pour", "para", "d", "l", "dell", "all", "w", "we", "ds", "по", "при", "в",
                "во", "à", "au", "aux", "im", "am", "in", "zu", "von", "vom", "zur")) {
            CONNECTORS.add(word, Tongues.EVERY);
        }
        for (String word : List.of(
                "de", "des", "du", "d", "del", "dei", "degli", "delle", "della", "dell", "di", "do", "da", "dos",
                "das")) {
            OF.add(word, Tongues.EVERY);
        }
        for (String word : List.of("and", "ve", "et", "y", "e", "und", "en", "i", "и", "ed")) {
            JOINERS.add(word, Tongues.EVERY);
        }
        for (String word : List.of("d", "l", "dell", "all", "nell", "sull", "dall", "un", "qu", "O", "Mc")) {
            ELIDED.add(word, Tongues.EVERY);
        }
    }

    private SmallWords() {}
}
