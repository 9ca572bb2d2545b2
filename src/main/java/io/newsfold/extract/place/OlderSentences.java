package io.newsfold.extract.place;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.DateMention;
import io.newsfold.model.Field;
import io.newsfold.model.Role;
import java.util.BitSet;
import java.util.List;

/** Which sentences of a text tell an older event: those with a date of the background and none of the event. */
final class OlderSentences {
    private final BitSet older = new BitSet();

    OlderSentences(Field field, Words words, List<DateMention> dates) {
        var event = new BitSet();
        for (var date : dates) {
            int token = date.field() == field ? words.scanned().tokenAt(date.start()) : words.size();
            if (token < words.size()) {
                int sentence = words.scanned().sentenceOf(token);
                if (date.role() == Role.BACKGROUND) {
                    older.set(sentence);
                } else if (date.role() == Role.EVENT) {
                    event.set(sentence);
                }
            }
        }
        older.andNot(event);
    }

    boolean has(int sentence) {
        return older.get(sentence);
    }
}
