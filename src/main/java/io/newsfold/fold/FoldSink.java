package io.newsfold.fold;

import io.newsfold.desk.Decision;
import io.newsfold.intake.Outcome;
import io.newsfold.model.LogRecord;
import io.newsfold.model.Rejection;

/** Takes what a fold gives. */
public interface FoldSink {
    /** A record that goes to the desk log; what it does follows as decisions. */
    default void logged(LogRecord log) {}

    /** A decision that was applied. */
    void decided(Decision decision);

    /** A message that became no article, or a record that could not be decided. */
    void rejected(Rejection rejection);

    /** An article that is held back for now. */
    default void held(Outcome.Held held) {}
}
