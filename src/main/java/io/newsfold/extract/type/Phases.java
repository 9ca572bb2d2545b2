package io.newsfold.extract.type;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.Phase;
import io.newsfold.model.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an event stands: by its day against the publication, else by the tense of title and first sentence. */
final class Phases {
    private final TypeLexicon lexicon;
    private final Texts texts;

    Phases(TypeLexicon lexicon, Texts texts) {
        this.lexicon = lexicon;
        this.texts = texts;
    }

    Phase of(List<DateMention> dates, @Nullable Dated published) {
        if (lexicon.has(texts.title(), 0, texts.title().size(), "cancelled")) {
            return Phase.CANCELLED;
        }
        for (var date : dates) {
            if (date.role() == Role.EVENT && published != null) {
                return phase(date, published);
            }
        }
        return isAhead(texts.title(), texts.title().size()) && isAhead(texts.body(), texts.lead(1))
                ? Phase.PLANNED
                : ongoing() ? Phase.ONGOING : Phase.OCCURRED;
    }

    private Phase phase(DateMention date, Dated published) {
        var day = published.day();
        if (date.from().day().isAfter(day)) {
            return Phase.PLANNED;
        }
        boolean today = date.from().day().equals(day);
        if (today && isAhead(texts.title(), texts.title().size()) && isAhead(texts.body(), texts.lead(1))) {
            return Phase.PLANNED;
        }
        return date.to().day().isAfter(day) || ongoing() ? Phase.ONGOING : Phase.OCCURRED;
    }

    private boolean isAhead(Words words, int until) {
        for (int i = 0; i < until; i++) {
            if (lexicon.length(words, i, "future") > 0 || lexicon.isFutureForm(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean ongoing() {
        return lexicon.has(texts.title(), 0, texts.title().size(), "ongoing");
    }
}
