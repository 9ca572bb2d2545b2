package io.newsfold.intake.page;

import io.newsfold.intake.page.Phrases.Use;
import io.newsfold.intake.source.Agencies;
import io.newsfold.intake.stamp.DateContext;
import io.newsfold.intake.stamp.Tokens;
import io.newsfold.intake.stamp.WrittenDate;
import io.newsfold.text.Fold;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a report was filed, in front of its first sentence: {@code BERN, Switzerland, May 3 (Alpenpost) - }.
 *
 * @param end the first character of the sentence
 */
record Dateline(
        int end,
        String place,
        @Nullable String agency,
        @Nullable WrittenDate date) {
    private static final int LONGEST = 110;
    private static final int SHORT_PLACE = 4;
    private static final Pattern AGENCY = Pattern.compile("^(.*?)[.,]?\\s*\\(([^()]{2,30})\\)\\s*\\.?$");
    private static final Pattern SMALL_WORDS =
            Pattern.compile("(?i)(de|del|la|le|el|al|der|am|an|and|of|ve|und|upon|do|da|dos)");

    /** {@code 新华社北京6月2日电（记者李维）}: agency, place, day and the word for a wire, in any order of the first two. */
    private static final Pattern HAN = Pattern.compile(
            "^[（(]?(?:(\\p{IsHan}{2,6}社))?(?:记者|記者)?(\\p{IsHan}{0,4})\\s*(\\p{IsHan}{2,6})\\d{1,2}月\\d{1,2}日"
                    + "(?:综合)?[电電讯訊](?:[（(](?:记者|記者)[^）)]{2,24}[）)])?[）)]?\\s*");

    /** The dateline that a paragraph begins with, or null. */
    static @Nullable Dateline in(String text, DateContext context) {
        var han = HAN.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        if (han.find()) {
            return new Dateline(han.end(), han.group(3), han.group(1), null);
        }
        int limit = Math.min(text.length(), LONGEST);
        for (int i = 2; i < limit; i++) {
            char c = text.charAt(i);
            if (isSeparator(text, i, c)) {
                int end = i + 1;
                while (end < text.length() && (isDash(text.charAt(end)) || Character.isWhitespace(text.charAt(end)))) {
                    end++;
                }
                var dateline = of(text.substring(0, i).strip(), end, c == ':', context);
                if (dateline != null && (c != ':' || isToldAgain(dateline, text))) {
                    return dateline;
                }
                i = end;
            }
        }
        return null;
    }

    /** A colon alone is weak: the place must be named in the paragraph too. */
    private static boolean isToldAgain(Dateline dateline, String text) {
        var rest = text.substring(dateline.end(), Math.min(text.length(), dateline.end() + 2_000));
        return dateline.agency() != null || Fold.key(rest).contains(Fold.key(dateline.place()));
    }

    /** A whole line that is a place in capitals, {@code BERN} or {@code LONDON/PARIS}; else null. */
    static @Nullable String placeLine(Line line) {
        boolean shaped = line.length() <= 40 && isShapedAsPlace(line.text());
        boolean clean = shaped && line.text().chars().allMatch(c -> Character.isLetter(c) || " ,/-'.".indexOf(c) >= 0);
        var key = line.key();
        boolean isLabel = Phrases.prefix(Use.HEADLINES, key) > 0
                || Phrases.is(Use.INTERFACE, key)
                || Phrases.is(Use.PHOTO, key)
                || Phrases.is(Use.SECTION, key);
        return clean
                        && !isLabel
                        && !line.endsSentence()
                        && isPlace(line.text().split("[,/]", -1)[0].strip(), false, false)
                ? line.text()
                : null;
    }

    /** One word, several with a comma or stroke between, or two that begin as names of cities do. */
    private static boolean isShapedAsPlace(String text) {
        for (var part : text.split("[,/]", -1)) {
            var words = part.strip().split("\\s+", -1);
            boolean isKnown = words.length <= 3 && Phrases.is(Use.PLACEWORD, Fold.key(words[0]));
            if ((words.length > 1 && !isKnown) || !isName(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeparator(String text, int i, char c) {
        char before = text.charAt(i - 1);
        char after = i + 1 < text.length() ? text.charAt(i + 1) : 'x';
        if (c == ':') {
            return after == ' ';
        }
        boolean apart = before == ' ' || before == ')' || before == '.' || before == '\u00a0';
        return c == '-' ? apart && (after == ' ' || after == '-' || before == ')') : isDash(c);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    private static @Nullable Dateline of(String head, int end, boolean isColon, DateContext context) {
        var matcher = AGENCY.matcher(head);
        var agency =
                matcher.matches() && isName(matcher.group(2)) ? matcher.group(2).strip() : null;
        var rest = agency == null ? head : matcher.group(1);
        if (rest.isEmpty() || rest.indexOf('(') >= 0 || rest.indexOf('"') >= 0 || (isColon && rest.indexOf(',') >= 0)) {
            return null;
        }
        var date = date(rest, context);
        var parts = rest.split(",", -1);
        boolean isBacked = agency != null || date != null;
        if (!isPlace(parts[0].strip(), isBacked, isColon)) {
            return null;
        }
        for (var part : List.of(parts).subList(1, parts.length)) {
            if (!isFurther(part.strip(), context)) {
                return null;
            }
        }
        return new Dateline(end, parts[0].strip(), agency, date);
    }

    private static @Nullable WrittenDate date(String text, DateContext context) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        var tokens = new Tokens(text);
        for (int i = 1; i < tokens.size(); i++) {
            var date = WrittenDate.at(tokens, i, context);
            if (date != null && date.day() > 0) {
                return date;
            }
        }
        return null;
    }

    /** A region, a country, a day, a year. */
    private static boolean isFurther(String part, DateContext context) {
        if (part.matches("\\d{4}")) {
            return true;
        }
        var tokens = new Tokens(part);
        var date = WrittenDate.at(tokens, 0, context);
        if (date != null && date.next() >= tokens.size()) {
            return true;
        }
        return part.length() <= 30 && isName(part) && part.chars().noneMatch(Character::isDigit);
    }

    /** Words with capitals, at most four of them. */
    private static boolean isName(String text) {
        var words = text.strip().split("\\s+", -1);
        if (words.length > 4 || words[0].isEmpty()) {
            return false;
        }
        for (var word : words) {
            boolean capital = !Character.isLowerCase(word.codePointAt(0)) && Character.isLetter(word.codePointAt(0));
            if (!capital
                    && !SMALL_WORDS.matcher(word).matches()
                    && Agencies.agency(word).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesNoPlace(String[] words, boolean isColon) {
        boolean isArticle = words[0].equals("a") || words[0].equals("an") || words[0].equals("the");
        boolean isLong = words.length > (isColon ? 1 : 3);
        boolean isThing = isArticle && !words[words.length - 1].equals("hague");
        boolean hasAgency =
                List.of(words).stream().anyMatch(word -> Agencies.agency(word).isPresent());
        return isLong || isThing || hasAgency;
    }

    private static boolean isPlace(String text, boolean isBacked, boolean isColon) {
        var key = Fold.key(text);
        boolean letters = text.chars().allMatch(c -> Character.isLetter(c) || " .'’/-".indexOf(c) >= 0);
        if (!letters || !isName(text) || Phrases.is(Use.NOTPLACE, key)) {
            return false;
        }
        if (isBacked) {
            return true;
        }
        if (namesNoPlace(key.split("\\s+", -1), isColon)) {
            return false;
        }
        long size = text.chars().filter(Character::isLetter).count();
        boolean upper =
                text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
        return upper && (size > SHORT_PLACE || (!isColon && Phrases.is(Use.SHORTPLACE, key)));
    }
}
