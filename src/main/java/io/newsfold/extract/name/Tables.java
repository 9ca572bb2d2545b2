package io.newsfold.extract.name;

/** Everything known of names before an article is opened. */
final class Tables {
    private static final class Standard {
        static final Tables INSTANCE = new Tables();
    }

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    private Tables() {
        var forms = new Lexicon.Builder();
        gazetteer = new Gazetteer(forms);
        lexicon = forms.build();
    }

    /** The tables on the class path, read once. */
    static Tables standard() {
        return Standard.INSTANCE;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
