package io.newsfold.extract.name;

import java.util.Arrays;

/**
 * One spelling for what languages write differently in a slug: {@code verbytsky} and {@code werbycki}, {@code stoyanchev}
 * and {@code stojancev}. It stays readable, and is made of the slug alone, so that every article comes to it by itself.
 */
final class NameSpelling {
    /** Longer groups before those that are part of them; capital letters are finished sounds. */
    private static final String[] SOUNDS = {
        "tsch=C", "dsch=dj", "dzh=dj", "sch=S", "tch=C", "shch=S", "cz=C", "ch=C", "sh=S", "sz=S", "zh=z", "kh=h",
        "ph=f", "th=t", "gh=g", "dh=d", "tz=C", "ts=C", "ck=K", "que=ke", "qui=ki", "w=v", "ou=u", "oe=o",
    };

    private static final String[] NO_SOUND = {};
    private static final String[][] BY_FIRST = byFirst();
    private static final int SHORT = 5;
    private static final String VOWELS = "aeiou";

    private NameSpelling() {}

    /** Every part of the slug in the one spelling. */
    static String even(String slug) {
        var whole = new StringBuilder(slug.length());
        for (String part : slug.split("-", -1)) {
            whole.append(whole.isEmpty() ? "" : "-").append(part.length() < 3 ? part : evenPart(part));
        }
        return whole.toString();
    }

    private static String[] soundsOf(char first) {
        return first >= 'a' && first <= 'z' ? BY_FIRST[first - 'a'] : NO_SOUND;
    }

    private static String[][] byFirst() {
        var sounds = new String[26][];
        for (char first = 'a'; first <= 'z'; first++) {
            var head = String.valueOf(first);
            sounds[first - 'a'] = Arrays.stream(SOUNDS)
                    .filter(sound -> sound.startsWith(head))
                    .toArray(String[]::new);
        }
        return sounds;
    }

    private static String evenPart(String part) {
        return single(ending(vowels(sounds(part))));
    }

    private static String sounds(String part) {
        var written = new StringBuilder(part.length());
        boolean isPolish = part.endsWith("cki") || part.endsWith("cka");
        int end = isPolish ? part.length() - 3 : part.length();
        for (int i = 0; i < end; ) {
            int equals = -1;
            for (String sound : soundsOf(part.charAt(i))) {
                int length = sound.indexOf('=');
                if (part.regionMatches(i, sound, 0, length)) {
                    written.append(sound, length + 1, sound.length());
                    equals = length;
                    break;
                }
            }
            if (equals < 0) {
                char next = i + 1 < part.length() ? part.charAt(i + 1) : 0;
                boolean isDouble = part.charAt(i) == 'x' && i > 0 && "iu".indexOf(next) < 0;
                boolean isSlavic = next == 0 && part.endsWith("ic");
                boolean isArabic = part.charAt(i) == 'q' && next != 'i' && next != 'u';
                boolean isHard = isArabic || (part.charAt(i) == 'c' && !isSlavic && "eiy".indexOf(next) < 0);
                written.append(isDouble ? "ks" : isHard ? "k" : part.substring(i, i + 1));
                equals = 1;
            }
            i += equals;
        }
        if (isPolish) {
            written.append("Ck").append(part.charAt(part.length() - 1));
        }
        return written.toString().replace('C', 'c').replace('S', 's').replace('K', 'k');
    }

    /** y and j are i, but for a j that begins a name or follows a consonant. */
    private static String vowels(String part) {
        var written = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean isGlide = c == 'j' && i > 0 && isGlide(part, i);
            written.append(c == 'y' || isGlide ? 'i' : c);
        }
        return written.toString();
    }

    private static boolean isGlide(String part, int at) {
        boolean isBeforeVowel = at + 1 < part.length() && VOWELS.indexOf(part.charAt(at + 1)) >= 0;
        char before = part.charAt(at - 1);
        return isBeforeVowel ? "aeo".indexOf(before) >= 0 : VOWELS.indexOf(before) >= 0 || before == 'y';
    }

    private static String ending(String part) {
        if (part.endsWith("skaia") || part.endsWith("ckaia")) {
            return part.substring(0, part.length() - 2);
        }
        return part.length() > SHORT && (part.endsWith("of") || part.endsWith("off"))
                ? part.substring(0, part.lastIndexOf('o') + 1) + "v"
                : part;
    }

    private static String single(String part) {
        var written = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            if (i == 0 || part.charAt(i) != part.charAt(i - 1)) {
                written.append(part.charAt(i));
            }
        }
        return written.toString();
    }
}
