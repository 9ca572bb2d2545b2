package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.DateMention;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a figure is of the event or of something older that its sentence tells. */
final class Background {
    private static final Set<FigureKind> PEOPLE = EnumSet.of(
            FigureKind.KILLED, FigureKind.INJURED, FigureKind.MISSING, FigureKind.ARRESTED, FigureKind.DISPLACED);

    private static final int LAST_MONTHS = 4;

    private final Words words;
    private final BitSet historic = new BitSet();
    private final BitSet yearly = new BitSet();
    private final Map<Integer, DateMention> oldBySentence = new HashMap<>();
    private final Map<Integer, DateMention> yearBySentence = new HashMap<>();
    private final BitSet current = new BitSet();
    private final @Nullable LocalDate event;

    /** {@code event}: the day of the event, if it is known; nothing from then on is background. */
    Background(CuedText text, List<DateMention> dates, @Nullable LocalDate event) {
        this.words = text.words();
        this.event = event;
        mark(text, Cue.HISTORY, historic);
        mark(text, Cue.YEARLY, yearly);
        int token = 0;
        for (var date : dates) {
            while (token < words.size() && words.scanned().start(token) < date.start()) {
                token++;
            }
            boolean year = event == null && date.precision() == Precision.YEAR && date.role() == Role.OTHER;
            if (year && token < words.size()) {
                yearBySentence.putIfAbsent(words.scanned().sentenceOf(token), date);
            } else if (token < words.size() && date.role() == Role.BACKGROUND && isBefore(date, event)) {
                oldBySentence.putIfAbsent(words.scanned().sentenceOf(token), date);
            } else if (token < words.size() && date.role() == Role.EVENT) {
                current.set(words.scanned().sentenceOf(token));
            }
        }
    }

    private void mark(CuedText text, Cue cue, BitSet sentences) {
        for (int i = text.next(0); i < words.size() && text.has(cue); i = text.next(i + 1)) {
            if (text.is(i, cue)) {
                sentences.set(words.scanned().sentenceOf(i));
            }
        }
    }

    Role role(Told told) {
        int sentence = words.scanned().sentenceOf(told.spotFirst());
        var old = oldBySentence.get(sentence);
        boolean olderClause = old != null && (isBefore(old, told) || !isParted(told, old)) && !current.get(sentence);
        boolean statistic = told.kind() == FigureKind.PERCENT && old != null && isOfLastMonths(old);
        var year = current.get(sentence) ? null : yearBySentence.get(sentence);
        boolean yearlyCount = yearly.get(sentence) && PEOPLE.contains(told.kind());
        return (olderClause && !statistic)
                        || historic.get(sentence)
                        || yearlyCount
                        || (year != null && isBefore(year, told))
                ? Role.BACKGROUND
                : Role.EVENT;
    }

    private boolean isOfLastMonths(DateMention old) {
        return old.precision() == Precision.MONTH
                && (event == null || !old.to().day().isBefore(event.minusMonths(LAST_MONTHS)));
    }

    private static boolean isBefore(DateMention date, @Nullable LocalDate event) {
        return event == null || date.to().day().isBefore(event);
    }

    private boolean isBefore(DateMention old, Told told) {
        return old.end() <= words.scanned().start(told.spotFirst());
    }

    /** Whether a comma stands between a figure and the older date behind it. */
    private boolean isParted(Told told, @Nullable DateMention old) {
        for (int i = told.end();
                old != null && i < words.size() && words.scanned().start(i) < old.start();
                i++) {
            if (words.is(i, ",") || words.is(i, ";")) {
                return true;
            }
        }
        return false;
    }
}
