package io.newsfold.extract.type;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.DateMention;
import io.newsfold.model.Field;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import java.util.BitSet;
import java.util.List;

/** Sentences of a body that tell a date of the background and none of the event: they tell another event. */
final class History {
    private History() {}

    static BitSet of(Words body, List<DateMention> dates) {
        var historic = new BitSet();
        for (var date : dates) {
            if (date.field() == Field.BODY
                    && date.role() == Role.BACKGROUND
                    && date.precision() != Precision.YEAR
                    && body.size() > 0) {
                historic.set(sentenceOf(body, date));
            }
        }
        for (var date : dates) {
            if (date.field() == Field.BODY && date.role() == Role.EVENT && body.size() > 0) {
                historic.clear(sentenceOf(body, date));
            }
        }
        return historic;
    }

    private static int sentenceOf(Words body, DateMention date) {
        int token = body.scanned().tokenAt(date.start());
        return body.scanned().sentenceOf(Math.min(token, body.size() - 1));
    }
}
