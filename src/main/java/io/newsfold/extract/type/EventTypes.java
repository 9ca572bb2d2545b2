package io.newsfold.extract.type;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Quotes;
import io.newsfold.model.DateMention;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.TypeEvidence;
import java.util.BitSet;
import java.util.List;

/**
 * Weighs the cue words of an article, the earlier the heavier, with what its figures tell: people killed by an attack,
 * an accident or a disaster, a score, a magnitude, votes. Words of the background, of quotations and inside names
 * weigh little.
 */
final class EventTypes {
    /** A type with the words that decided it. */
    record Decision(EventType type, List<TypeEvidence> evidence) {}

    private static final double ENOUGH = 5;
    private static final EventType[] TYPES = EventType.values();

    private final Tally tally = new Tally();
    private final TypeLexicon lexicon;
    private final List<Name> names;

    private EventTypes(TypeLexicon lexicon, List<Name> names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    static Decision of(
            TypeLexicon lexicon, Texts texts, List<Name> names, List<DateMention> dates, List<Figure> figures) {
        var types = new EventTypes(lexicon, names);
        types.add(texts.title(), Field.TITLE, new BitSet());
        types.add(texts.description(), Field.DESCRIPTION, new BitSet());
        types.add(texts.body(), Field.BODY, History.of(texts.body(), dates));
        Rivals.settle(types.tally, figures);
        if (lexicon.has(texts.title(), 0, texts.title().size(), "cancelled")) {
            Rivals.settleCancelled(types.tally);
        }
        return types.best();
    }

    private void add(Words words, Field field, BitSet history) {
        var quotes = new Quotes(words);
        var inside = new NameWalk(names, field);
        for (int sentence = 0; sentence < words.scanned().sentences(); sentence++) {
            boolean old = history.get(sentence);
            double place = Weights.of(field, sentence);
            double factor = old ? Math.min(place, Weights.REST) : place;
            int token = words.scanned().firstTokenOf(sentence);
            int end = words.scanned().lastTokenOf(sentence);
            for (token = lexicon.nextSign(words, token); token < end; token = lexicon.nextSign(words, token)) {
                token += addAt(words, field, token, factor, quotes, inside);
            }
            boolean early = !old && (field != Field.BODY || sentence == 0);
            tally.endSentence(factor, field == Field.TITLE, early, factor <= Weights.REST);
        }
    }

    /** Counts the phrase at a token and tells how many tokens to go on. */
    private int addAt(Words words, Field field, int token, double factor, Quotes quotes, NameWalk inside) {
        var match = words.isWord(token) ? lexicon.at(words, token) : null;
        if (match == null) {
            return 1;
        }
        double part = (quotes.holds(token) && field == Field.BODY ? Weights.QUOTED : 1)
                * inside.factor(words.scanned().start(token));
        var signs = match.meanings();
        for (int i = 0; i < signs.size(); i++) {
            var sign = signs.get(i);
            if (sign.type() != null && part > 0) {
                tally.count(sign.type(), sign.weight() * part);
                tally.remember(sign.type(), sign.weight() * part * factor, words, field, token, match.length());
            }
        }
        return match.length();
    }

    private Decision best() {
        var best = EventType.OTHER;
        double most = ENOUGH;
        for (var type : TYPES) {
            if (tally.of(type) > most) {
                most = tally.of(type);
                best = type;
            }
        }
        return new Decision(best, tally.evidence(best));
    }

    /** Walks the names of one text beside its tokens. */
    private static final class NameWalk {
        private final List<Name> names;
        private final Field field;
        private int next;

        NameWalk(List<Name> names, Field field) {
            this.names = names;
            this.field = field;
        }

        /** How much a word at an offset weighs for the name around it. */
        double factor(int start) {
            while (next < names.size()
                    && (names.get(next).field() != field || names.get(next).end() <= start)) {
                next++;
            }
            if (next == names.size() || names.get(next).start() > start) {
                return 1;
            }
            var kind = names.get(next).kind();
            return kind == NameKind.PERSON
                    ? 0
                    : kind == NameKind.ORGANISATION ? Weights.IN_ORGANISATION : Weights.IN_PLACE;
        }
    }
}
