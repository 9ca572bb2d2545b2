package io.newsfold.match;

/** Under which conditions two texts are compared: a likeness means another thing in each. */
enum Setting {
    /** Two texts of one language. */
    TEXTS(""),
    /** One language, and one of the two is little more than a headline. */
    HEADLINE("OfHeadline"),
    /** Two languages: only concepts, names and numbers can be shared. */
    ACROSS("AcrossLanguages");

    final String suffix;

    Setting(String suffix) {
        this.suffix = suffix;
    }

    static Setting of(Profile one, Profile other) {
        if (!one.language().equals(other.language())) {
            return ACROSS;
        }
        return one.isHeadlineOnly() || other.isHeadlineOnly() ? HEADLINE : TEXTS;
    }
}
