package io.newsfold.extract.type;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.DateMention;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs the cue words of an article, the earlier the heavier, with what its figures tell: people killed by an attack,
 * an accident or a disaster, a score, a magnitude, votes.
 */
final class EventTypes {
    private static final double TITLE = 3;
    private static final double DESCRIPTION = 1.5;
    private static final double REST = 0.15;
    private static final double MOST_OF_REST = 2;
    private static final double ENOUGH = 4;
    private static final double[] BODY = {2.2, 1.5, 1, 0.6, 0.5, 0.4};

    private final Map<EventType, Double> scores = new EnumMap<>(EventType.class);
    private final Map<EventType, Double> rest = new EnumMap<>(EventType.class);
    private final BitSet historic = new BitSet();
    private final TypeLexicon lexicon;

    private EventTypes(TypeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    static EventType of(TypeLexicon lexicon, Texts texts, List<DateMention> dates, List<Figure> figures) {
        var types = new EventTypes(lexicon);
        types.markHistory(texts.body(), dates);
        types.add(texts.title(), Field.TITLE);
        types.add(texts.description(), Field.DESCRIPTION);
        types.add(texts.body(), Field.BODY);
        types.add(figures);
        return types.best();
    }

    private void add(Words words, Field field) {
        int token = lexicon.next(words, 0);
        while (token < words.size()) {
            var match = lexicon.at(words, token);
            if (match == null) {
                break;
            }
            int sentence = words.scanned().sentenceOf(token);
            boolean history = field == Field.BODY && historic.get(sentence);
            double factor = history ? REST : factor(field, sentence);
            for (var sign : match.meanings()) {
                if (sign.type() != null) {
                    count(sign.type(), sign.weight() * factor, factor == REST);
                }
            }
            token = lexicon.next(words, token + match.length());
        }
    }

    /** Sentences that tell a date of the background tell another event. */
    private void markHistory(Words body, List<DateMention> dates) {
        int token = 0;
        for (var date : dates) {
            if (date.field() != Field.BODY || date.role() != Role.BACKGROUND || date.precision() == Precision.YEAR) {
                continue;
            }
            while (token < body.size() && body.scanned().start(token) < date.start()) {
                token++;
            }
            if (token < body.size()) {
                historic.set(body.scanned().sentenceOf(token));
            }
        }
        for (var date : dates) {
            if (date.field() == Field.BODY && date.role() == Role.EVENT) {
                historic.clear(sentenceOf(body, date.start()));
            }
        }
    }

    private static int sentenceOf(Words body, int offset) {
        int low = 0;
        int high = body.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (body.scanned().start(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return body.size() == 0 ? 0 : body.scanned().sentenceOf(low);
    }

    private void count(EventType type, double weight, boolean late) {
        if (!late) {
            scores.merge(type, weight, Double::sum);
        } else if (rest.getOrDefault(type, 0.0) < MOST_OF_REST) {
            rest.merge(type, weight, Double::sum);
            scores.merge(type, weight, Double::sum);
        }
    }

    private static double factor(Field field, int sentence) {
        return switch (field) {
            case TITLE -> TITLE;
            case DESCRIPTION -> DESCRIPTION;
            case BODY -> sentence < BODY.length ? BODY[sentence] : REST;
        };
    }

    private void add(List<Figure> figures) {
        boolean harm = false;
        for (var figure : figures) {
            if (figure.role() != Role.EVENT) {
                continue;
            }
            harm |= figure.kind() == FigureKind.KILLED || figure.kind() == FigureKind.INJURED;
            switch (figure.kind()) {
                case SCORE -> raise(EventType.SPORT, 6);
                case MAGNITUDE -> raise(EventType.DISASTER, 6);
                case VOTES -> raise(EventType.ELECTION, 5);
                case PERCENT -> raise("bp".equals(figure.unit()) ? EventType.ECONOMY : EventType.OTHER, 3);
                default -> {}
            }
        }
        if (harm) {
            raise(EventType.ATTACK, 4);
            raise(EventType.ACCIDENT, 4);
            raise(EventType.DISASTER, 4);
        }
    }

    /** Adds what a figure tells, only to a type that words tell too. */
    private void raise(EventType type, double weight) {
        scores.computeIfPresent(type, (key, score) -> score + weight);
    }

    private EventType best() {
        var best = EventType.OTHER;
        double most = ENOUGH;
        for (var entry : scores.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }
}
