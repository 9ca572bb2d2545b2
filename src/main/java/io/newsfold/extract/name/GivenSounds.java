package io.newsfold.extract.name;

/** Given names of the tables by their sound, for names that Cyrillic letters spell and no table lists: {@code Ретно}. */
final class GivenSounds {
    private static final int SHORTEST = 4;

    private final WordSet sounds = new WordSet();

    GivenSounds() {
        Resources.eachLine("given.txt.gz", this::add);
        Resources.eachLine("given-more.txt", line -> {
            for (String name : line.split(";", -1)) {
                add(name.strip());
            }
        });
    }

    private void add(String name) {
        if (!name.isEmpty() && name.charAt(0) < 0x250) {
            sounds.addKey(key(name));
            if (name.startsWith("J")) {
                sounds.addKey(key("I" + name.substring(1)));
            }
        }
    }

    /** Whether a word in Cyrillic letters, perhaps in a case, sounds like a given name. */
    boolean has(String word) {
        boolean isCyrillic = !word.isEmpty() && word.charAt(0) >= 0x400 && word.charAt(0) < 0x530;
        return isCyrillic && (sounds(word) || sounds(nominative(word)));
    }

    /** Whether a word in Cyrillic letters sounds like a given name as it stands. */
    boolean sounds(String name) {
        return name.length() >= SHORTEST && sounds.has(key(name));
    }

    private static long key(String name) {
        return NameKey.hash(NameSpelling.even(PersonKey.slug(name)));
    }

    /** Without the ending of a Russian case of a masculine name. */
    private static String nominative(String word) {
        int end = word.length();
        if (word.endsWith("ом") || word.endsWith("ем")) {
            return word.substring(0, end - 2);
        }
        return "ауея".indexOf(word.charAt(end - 1)) >= 0 ? word.substring(0, end - 1) : word;
    }
}
