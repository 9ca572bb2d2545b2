package io.newsfold.match.signal;

/** Under which conditions two texts are compared: a likeness means another thing in each. */
enum Setting {
    /** Two texts of one language. */
    TEXTS("", ""),
    /** One language, and one of the two is little more than a headline. */
    HEADLINE("OfHeadline", "; one is little more than a headline"),
    /** Two languages: only concepts, names and numbers can be shared. */
    ACROSS("AcrossLanguages", "; they are in two languages");

    final String suffix;
    final String sentence;

    Setting(String suffix, String sentence) {
        this.suffix = suffix;
        this.sentence = sentence;
    }

    static Setting of(Profile one, Profile other) {
        if (!one.language().equals(other.language())) {
            return ACROSS;
        }
        return one.isHeadlineOnly() || other.isHeadlineOnly() ? HEADLINE : TEXTS;
    }
}
