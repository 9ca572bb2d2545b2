package io.newsfold.text;

/** The beginning of a text of any length. */
public final class Beginning {
    private Beginning() {}

    /** At most so many characters; a surrogate pair is not parted. */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
