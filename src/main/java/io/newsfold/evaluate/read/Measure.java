package io.newsfold.evaluate.read;

/** What is measured of the reading of single articles, in the order of the report. */
public enum Measure {
    LANGUAGE_DOCUMENTS("language of articles"),
    LANGUAGE_SENTENCES("language of sentences"),
    LANGUAGE_FIVE_WORDS("language of five words"),
    PEOPLE_RECALL("people, recall"),
    PEOPLE_PRECISION("people, precision"),
    ONE_ID("people, one id each"),
    ORGANISATIONS_RECALL("organisations, recall"),
    ORGANISATIONS_PRECISION("organisations, precision"),
    ORGANISATIONS_ONE_ID("organisations, one id each"),
    PLACE("place"),
    DAY("day"),
    TYPE("type"),
    PHASE("phase"),
    FIGURES_PRECISION("figures, precision"),
    FIGURES_RECALL("figures, recall"),
    /** The harmonic mean of the two. */
    FIGURES_F1("figures, F1");

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    /** The name that a report shows. */
    public String words() {
        return words;
    }
}
