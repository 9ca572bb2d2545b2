package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import java.time.LocalDate;
import java.util.BitSet;

/** Which tokens of a text belong to dates, resolved or not: their numbers count nothing. */
public final class DateTokens {
    /** Any day: only where dates stand is asked, not what they are. */
    private static final Anchor ANY = new Anchor(LocalDate.of(2000, 6, 15));

    private DateTokens() {}

    public static BitSet of(Words words, String tag) {
        var tokens = new BitSet();
        for (var found : new FieldDates(words, DateLexicon.of(tag), ANY).read()) {
            tokens.set(found.first(), found.end());
        }
        return tokens;
    }
}
