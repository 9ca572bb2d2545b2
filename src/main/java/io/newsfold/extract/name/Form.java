package io.newsfold.extract.name;

/**
 * One spelling of something, and where it may stand.
 *
 * @param languages as {@link Tongues}
 * @param writing what the text must look like for the spelling to count
 */
record Form(String text, int languages, Writing writing, Sense sense) {
    /** How a spelling is told from a common word. */
    enum Writing {
        /** Begins with a capital where the script has capitals. */
        CAPITALISED,
        /** All capitals, as {@code UN}, {@code WHO}, {@code AB}. */
        CAPITALS,
        /** Any. */
        ANY
    }

    private static final int LONGEST_ACRONYM = 6;

    /** A spelling as tables write it: {@code tr:Şam} only in Turkish, {@code AB} in capitals. */
    static Form of(String told, Sense sense) {
        boolean isTagged = told.length() > 3 && told.charAt(2) == ':' && Tongues.bit(told.substring(0, 2)) != 0;
        var text = isTagged ? told.substring(3).strip() : told;
        int languages = isTagged ? Tongues.bit(told.substring(0, 2)) : Tongues.EVERY;
        return new Form(text, languages, writing(text), sense);
    }

    static Form of(String text, int languages, Sense sense) {
        return new Form(text, languages, writing(text), sense);
    }

    /** A name of a populated place, whatever it is. */
    static Form of(Entity city) {
        return new Form(city.name(), Tongues.EVERY, Writing.CAPITALISED, city);
    }

    /** A name of a place: one that begins with a small letter, as {@code województwie śląskim}, may stand anywhere. */
    static Form ofPlace(String text, int languages, Sense sense) {
        boolean isPhrase = Character.isLowerCase(text.charAt(0)) && text.indexOf(' ') > 0;
        return new Form(text, languages, isPhrase ? Writing.ANY : writing(text), sense);
    }

    private static Writing writing(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (!Character.isUpperCase(c)) {
                    return Writing.CAPITALISED;
                }
            }
        }
        return letters <= LONGEST_ACRONYM && letters > 0 ? Writing.CAPITALS : Writing.CAPITALISED;
    }
}
