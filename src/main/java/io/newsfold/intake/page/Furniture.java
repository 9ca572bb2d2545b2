package io.newsfold.intake.page;

import io.newsfold.intake.page.Phrases.Use;
import io.newsfold.intake.source.Agencies;
import io.newsfold.intake.stamp.Tokens;
import io.newsfold.model.Cut.Reason;
import io.newsfold.text.Fold;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a line that a page has around its articles.
 *
 * @param isOpen whether it announces what follows: the lines after it belong to it
 * @param people a byline's names
 * @param source the agency or paper that a text is from
 */
record Furniture(
        Reason reason,
        boolean isOpen,
        @Nullable String people,
        @Nullable String source) {
    /** Where in the text a line stands: what is no article's own text at an end may well be in the middle. */
    enum Position {
        HEAD,
        MIDDLE,
        TAIL
    }

    private static final Pattern BETWEEN = Pattern.compile("\\s+[|·•]\\s+|\\s*[|·•]\\s*(?=\\p{Lu})");
    private static final Pattern CODE = Pattern.compile("\\(?\\p{Lu}{2,6}(?:[-/]\\p{Lu}{1,6}){0,3}\\)?");
    private static final Pattern AFTER_CODE =
            Pattern.compile("^\\(\\p{Lu}{2,6}(?:[-/]\\p{Lu}{1,6}){0,3}\\)\\s*[-–—]\\s*");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "^(?:©|\\(c\\)\\s*\\d{4}|copyright\\b)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?,?\\s*([^.|]{2,60})?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST = 600;
    private static final int LONGEST_ALONE = 90;
    private static final int LONGEST_CREDIT = 60;
    private static final int FEW_WORDS = 2;
    private static final int MANY_WORDS = 4;
    private static final Pattern PLAYER =
            Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?\\s*/\\s*\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Set<String> PREPOSITIONS =
            Set.of("by", "von", "par", "por", "di", "a cura di", "door", "بقلم");

    /** The line as furniture, every piece of it; null if any piece is not. */
    static @Nullable Furniture of(Line line, Position position) {
        if (line.length() > LONGEST) {
            return null;
        }
        var pieces = BETWEEN.split(line.text(), -1);
        Furniture first = null;
        for (var piece : pieces) {
            var found = piece.isBlank() ? null : piece(piece.strip(), position, pieces.length > 1);
            if (found == null) {
                return null;
            }
            first = first == null ? found : first;
        }
        return first;
    }

    private static @Nullable Furniture piece(String piece, Position position, boolean isOneOfMany) {
        var key = Fold.key(piece).replace('’', '\'');
        if (isAlone(piece)) {
            return new Furniture(Reason.AGENCY_NOTICE, false, null, null);
        }
        var labelled = labelled(piece, key, position);
        if (labelled != null) {
            return labelled;
        }
        var copyright = COPYRIGHT.matcher(piece);
        if (copyright.matches() && piece.length() <= 300) {
            return new Furniture(Reason.AGENCY_NOTICE, false, null, copyright.group(1));
        }
        if (position == Position.TAIL && CODE.matcher(piece).matches()) {
            var name = piece.replaceAll("[()]", "");
            boolean isAgency = Agencies.agency(name).isPresent() || (piece.charAt(0) != '(' && name.indexOf('-') < 0);
            return new Furniture(Reason.BYLINE, false, null, isAgency ? name : null);
        }
        if (isInterface(piece, isOneOfMany || position != Position.MIDDLE)) {
            return new Furniture(Reason.AGENCY_NOTICE, false, null, null);
        }
        return notice(piece, key, position);
    }

    /** Whether it is furniture whatever stands beside it: a button, an advertisement, the clock of a player. */
    static boolean isAlone(String piece) {
        return piece.length() <= LONGEST_ALONE
                && (Phrases.isAlone(piece) || PLAYER.matcher(piece).matches());
    }

    private static @Nullable Furniture labelled(String piece, String key, Position position) {
        int length = Phrases.prefix(Use.HEADLINES, key);
        if (length > 0 && isLabel(key, length)) {
            return new Furniture(Reason.OTHER_HEADLINES, isBlankAfter(key, length), null, null);
        }
        length = Phrases.prefix(Use.CORRECTION, key);
        boolean isPhrase = length > 0 && key.lastIndexOf(' ', length - 1) > 0;
        if (length > 0 && position != Position.MIDDLE && (isPhrase || isLabel(key, length))) {
            return new Furniture(Reason.CORRECTION_NOTICE, false, null, null);
        }
        length = Phrases.prefix(Use.TAGS, key);
        if (length > 0 && isLabel(key, length) && !isBlankAfter(key, length)) {
            return new Furniture(Reason.SECTION_LABEL, false, null, null);
        }
        length = Phrases.prefix(Use.PHOTO, key);
        boolean isCredit = length > 0
                && ((isLabel(key, length) && !isBlankAfter(key, length))
                        || key.substring(0, length).endsWith(" by")
                        || isNamedCredit(piece, key, length));
        if (isCredit && (position != Position.MIDDLE || key.length() <= 250)) {
            return new Furniture(Reason.CAPTION, false, null, null);
        }
        return position == Position.MIDDLE ? null : byline(piece);
    }

    /** {@code Foto Northpost}, {@code Photo. - J. Roe}: nothing but names behind the word for a picture. */
    private static boolean isNamedCredit(String piece, String key, int length) {
        int start = Math.min(length, piece.length());
        while (start < piece.length() && " .-–—".indexOf(piece.charAt(start)) >= 0) {
            start++;
        }
        return key.length() <= LONGEST_CREDIT && start > length && Names.areNames(piece.substring(start), 4);
    }

    /** {@code By Jane Roe}, {@code Muhabir: J. Roe}, {@code (Reporting by Northpost)}, {@code Source: NP}. */
    private static @Nullable Furniture byline(String piece) {
        var bare = AFTER_CODE.matcher(piece).replaceFirst("");
        if (bare.startsWith("(") && bare.endsWith(")")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        var key = Fold.key(bare);
        int source = Phrases.prefix(Use.SOURCE, key);
        if (source > 0 && isLabel(key, source) && !isBlankAfter(key, source) && key.length() <= 80) {
            return new Furniture(Reason.BYLINE, false, null, afterLabel(bare, source));
        }
        int person = Phrases.prefix(Use.PERSON, key);
        if (person == 0 || key.length() > 160) {
            return null;
        }
        var names = afterLabel(bare, person);
        boolean colon = key.startsWith(":", person) || key.startsWith(" :", person);
        var label = key.substring(0, person);
        if (!colon && !label.endsWith(" by") && !PREPOSITIONS.contains(label)) {
            return null;
        }
        if (!Names.areNames(names, colon ? 12 : 8) || (!colon && names.endsWith(".") && names.length() > 3)) {
            return null;
        }
        boolean isOneWord = names.indexOf(' ') < 0;
        return isOneWord || Agencies.agency(names).isPresent()
                ? new Furniture(Reason.BYLINE, false, null, names)
                : new Furniture(Reason.BYLINE, false, names.replaceFirst("\\s+/.*", ""), null);
    }

    private static String afterLabel(String text, int length) {
        int start = Math.min(length, text.length());
        while (start < text.length() && ": \u00a0".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start).strip();
    }

    private static boolean isLabel(String key, int length) {
        var rest = key.substring(length).stripLeading();
        return rest.isEmpty() || ":/»>→…©".indexOf(rest.charAt(0)) >= 0;
    }

    private static boolean isBlankAfter(String key, int length) {
        return key.substring(length).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether all of it are names of buttons and counters. */
    private static boolean isInterface(String piece, boolean mayBeOneWord) {
        if (piece.length() > 160) {
            return false;
        }
        var tokens = new Tokens(piece);
        int words = 0;
        int numbers = 0;
        for (int i = 0; i < tokens.size(); ) {
            int length = interfaceLength(tokens, i);
            if (length == 0 && tokens.isWord(i)) {
                return false;
            }
            words += length > 0 ? 1 : 0;
            numbers += tokens.isNumber(i) ? 1 : 0;
            i += Math.max(1, length);
        }
        return words > 0 && (mayBeOneWord || words + numbers > 1);
    }

    private static int interfaceLength(Tokens tokens, int from) {
        var key = new StringBuilder();
        int best = 0;
        for (int i = 0; i < 3 && tokens.isWord(from + i); i++) {
            key.append(i > 0 ? " " : "").append(tokens.key(from + i));
            best = Phrases.is(Use.INTERFACE, key.toString()) ? i + 1 : best;
        }
        return best;
    }

    private static @Nullable Furniture notice(String piece, String key, Position position) {
        boolean isSentence = new Line(0, piece.length(), piece).isProse();
        boolean mayBe = position != Position.MIDDLE || (piece.length() <= 160 && !isSentence);
        boolean has = mayBe && Phrases.contains(Use.NOTICE, key);
        boolean begins = has && (Phrases.prefix(Use.NOTICE, key) > 0 || Phrases.isSuffix(Use.NOTICE, key));
        int words = !mayBe || (has && !isSentence) ? 0 : Notices.words(key);
        boolean is = has && (begins || !isSentence || words >= FEW_WORDS);
        is |= position == Position.TAIL && words >= MANY_WORDS;
        return is ? new Furniture(Reason.AGENCY_NOTICE, false, null, null) : null;
    }
}
