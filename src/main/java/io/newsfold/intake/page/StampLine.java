package io.newsfold.intake.page;

import io.newsfold.intake.page.Phrases.Use;
import io.newsfold.intake.source.Agencies;
import io.newsfold.intake.stamp.DateContext;
import io.newsfold.intake.stamp.Tokens;
import io.newsfold.intake.stamp.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * A line that says when an article was published or updated and nothing else, but who wrote it or where:
 * {@code Jane Roe and John Doe | 25.11.2024 - Update : 26.11.2024}. Every token must be accounted for.
 *
 * @param isLabelled whether a word says which date it is
 * @param isPageDate whether it is the day the page was read: it has the date of the Islamic calendar too
 * @param before names in front of the date, or empty
 * @param isPlace whether {@code before} is a place, as in {@code Bern, 3. Mai 2021}
 */
record StampLine(
        WrittenDate.@Nullable Resolved published,
        WrittenDate.@Nullable Resolved updated,
        boolean isLabelled,
        boolean isPageDate,
        String before,
        boolean isPlace) {
    private static final int LONGEST = 200;
    private static final int MOST_NAMES = 9;

    /** The line as a stamp, or null. */
    static @Nullable StampLine of(Line line, DateContext context) {
        boolean maybe = line.length() <= LONGEST && line.text().chars().anyMatch(Character::isDigit);
        return maybe ? new Reader(line.text(), context).read() : null;
    }

    /** Walks over the tokens of a line. */
    private static final class Reader {
        private final String text;
        private final Tokens tokens;
        private final DateContext context;
        private int at;
        private WrittenDate.@Nullable Resolved published;
        private WrittenDate.@Nullable Resolved updated;
        private @Nullable String language;
        private boolean isUpdate;
        private boolean isLabelled;
        private boolean isPageDate;
        private boolean hasDate;

        Reader(String text, DateContext context) {
            this.text = text;
            this.tokens = new Tokens(text);
            this.context = context;
        }

        @Nullable
        StampLine read() {
            var before = before();
            if (before == null) {
                return null;
            }
            boolean isPlace = !before.isEmpty() && tokens.key(at).equals(",") && before.indexOf(' ') < 0;
            while (at < tokens.size()) {
                if (!date() && !phrase() && !hijri() && !number() && !isSeparator(tokens.key(at))) {
                    return null;
                }
            }
            if (!hasDate) {
                return null;
            }
            return new StampLine(published, updated, isLabelled, isPageDate, before, isPlace);
        }

        /** Names before the first date or label; null if there is something else. */
        private @Nullable String before() {
            int words = 0;
            while (at < tokens.size() && !isDateOrLabel()) {
                boolean isName = tokens.isWord(at) && ++words <= MOST_NAMES && isNameWord(at);
                boolean isBetween = ".,&-–|/·•()'’".contains(tokens.key(at)) && !tokens.isNumber(at);
                if (!isName && !isBetween) {
                    return null;
                }
                at++;
            }
            if (at == 0 || at >= tokens.size()) {
                return at == 0 ? "" : null;
            }
            var before = text.substring(0, tokens.start(at)).strip();
            int end = before.length();
            while (end > 0 && "|-–—·•,/(".indexOf(before.charAt(end - 1)) >= 0) {
                end--;
            }
            at -= before.length() > end && before.charAt(before.length() - 1) == ',' ? 1 : 0;
            return before.substring(0, end).strip();
        }

        private boolean isNameWord(int index) {
            int c = text.codePointAt(tokens.start(index));
            return Character.isUpperCase(c)
                    || !Character.isLowerCase(c)
                    || Agencies.agency(tokens.key(index)).isPresent()
                    || " and ve und et y e de von van der bin al by ".contains(" " + tokens.key(index) + " ");
        }

        private boolean isDateOrLabel() {
            if (WrittenDate.at(tokens, at, context) != null) {
                return true;
            }
            return labelLength(Use.PUBLISHED, 2) > 0 || labelLength(Use.UPDATED, 1) > 0;
        }

        private boolean date() {
            var date = WrittenDate.at(tokens, at, context);
            if (date == null || date.day() < 0) {
                return false;
            }
            at = date.next();
            hasDate = true;
            var resolved = date.orLanguage(language).resolve(context);
            language = language == null ? date.language() : language;
            if (isUpdate) {
                updated = resolved;
            } else if (published == null) {
                published = resolved;
            } else if (updated == null) {
                updated = resolved;
            }
            isUpdate = false;
            return true;
        }

        private boolean phrase() {
            int length = labelLength(Use.UPDATED, 1);
            if (length > 0) {
                isUpdate = true;
                isLabelled = true;
                at += length;
                return true;
            }
            length = labelLength(Use.PUBLISHED, 0);
            if (length > 0) {
                isLabelled = true;
                at += length;
                return true;
            }
            length = labelLength(Use.FILLER, 1);
            at += length;
            return length > 0;
        }

        /** How many tokens from here are a phrase of that use; names in front of a date need a label of some length. */
        private int labelLength(Use use, int shortest) {
            var key = new StringBuilder();
            int best = 0;
            for (int i = 0; i < 4 && tokens.isWord(at + i); i++) {
                key.append(i > 0 ? " " : "").append(tokens.key(at + i));
                best = key.length() > shortest + 1 && Phrases.is(use, key.toString()) ? i + 1 : best;
            }
            return best;
        }

        /** A day of the Islamic calendar: {@code 6 ZilHicce 1446}. */
        private boolean hijri() {
            if (!hasDate || !WrittenDate.isHijriMonth(tokens.key(at))) {
                return false;
            }
            isPageDate = true;
            at++;
            while (tokens.isWord(at) || tokens.key(at).equals("-")) {
                at++;
            }
            return true;
        }

        /** A number that belongs to a time, a reading time or a year of the other calendar. */
        private boolean number() {
            boolean fits = tokens.isNumber(at) && tokens.key(at).length() <= 4;
            at += fits ? 1 : 0;
            return fits;
        }

        private boolean isSeparator(String key) {
            boolean separator = "-–—|/:·•,.()[]«»>›".contains(key);
            at += separator ? 1 : 0;
            return separator;
        }
    }
}
