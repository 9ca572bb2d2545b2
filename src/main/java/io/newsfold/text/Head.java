package io.newsfold.text;

/** The beginning of a text. */
public final class Head {
    private Head() {}

    /** At most so many UTF-16 units; a surrogate pair is not parted. */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
