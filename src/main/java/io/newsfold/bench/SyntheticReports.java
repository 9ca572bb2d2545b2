package io.newsfold.bench;

import io.newsfold.model.ArticleId;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.Desk;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.Outlet;
import io.newsfold.model.Phase;
import io.newsfold.model.Place;
import io.newsfold.model.Precision;
import io.newsfold.model.Qualifier;
import io.newsfold.model.Quantity;
import io.newsfold.model.Role;
import io.newsfold.text.Hash;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Made-up reports as they are read, without end and the same for one seed: 1.6 of each event, one in four in Turkish, in
 * texts from a headline to a thousand words. An event belongs to a beat, whose people, places and words return in its other
 * events. Words are of Zipf's law and stop words left out, so a text is half as long as one that people would write.
 */
final class SyntheticReports {
    private static final int BEATS = 400;
    private static final int BEAT_WORDS = 300;
    private static final int BEAT_NAMES = 60;
    private static final int EVENT_WORDS = 40;
    private static final int EVENT_NAMES = 7;
    private static final int EVENTS_A_DAY = 8_000;

    /** Of an event that has a report, how many have one more. */
    private static final double MORE = 0.375;

    /** How many events begin on average before an event's next report. */
    private static final double LAG = 300;

    private static final EventType[] TYPES = EventType.values();
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final Vocabulary vocabulary = new Vocabulary();
    private final SplittableRandom random;
    private final PriorityQueue<Event> waiting = new PriorityQueue<>();
    private int events;
    private int reports;

    /** A report and the number of its event. */
    record Told(EnrichedArticle article, int event) {}

    /** What an event's reports choose from; due is when its next report comes, in events begun. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Event(int number, double due, int beat, int[] words, int[] names, int[] numbers)
            implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byDue = Double.compare(due, other.due);
            return byDue != 0 ? byDue : Integer.compare(number, other.number);
        }

        Event at(double later) {
            return new Event(number, later, beat, words, names, numbers);
        }
    }

    SyntheticReports(long seed) {
        random = new SplittableRandom(seed);
    }

    Told next() {
        var due = waiting.peek();
        var event = due != null && due.due() <= events ? waiting.remove() : begun();
        if (random.nextDouble() < MORE) {
            waiting.add(event.at(events - LAG * Math.log(1 - random.nextDouble())));
        }
        return new Told(report(event), event.number());
    }

    private Event begun() {
        int beat = vocabulary.next(random, BEATS);
        int number = events++;
        int[] words = new int[EVENT_WORDS];
        for (int i = 0; i < words.length; i++) {
            words[i] = random.nextInt(3) == 0 ? vocabulary.next(random) : beatWord(beat);
        }
        int[] names = new int[EVENT_NAMES];
        for (int i = 0; i < names.length; i++) {
            names[i] = i % 2 == 0 ? beatName(beat) : BEATS * BEAT_NAMES + number * EVENT_NAMES + i;
        }
        return new Event(number, 0, beat, words, names, random.ints(3, 2, 5_000).toArray());
    }

    private int beatWord(int beat) {
        return new SplittableRandom((long) beat * BEAT_WORDS + vocabulary.next(random, BEAT_WORDS)).nextInt(20_000);
    }

    private int beatName(int beat) {
        return beat * BEAT_NAMES + vocabulary.next(random, BEAT_NAMES);
    }

    private EnrichedArticle report(Event event) {
        boolean turkish = random.nextInt(4) == 0;
        var title = text(event, 6 + random.nextInt(5), 0.7, turkish);
        int length = random.nextInt(10) == 0 ? 0 : (int) Math.min(500, 130 * Math.exp(0.6 * gaussian()));
        var body = text(event, length, 0.35, turkish);
        var names = new ArrayList<Name>();
        for (int i = 0; i < 4 + Math.min(14, length / 20); i++) {
            int name = random.nextInt(10) < 7
                    ? event.names()[vocabulary.next(random, EVENT_NAMES)]
                    : beatName(event.beat());
            addName(name, names, body);
        }
        return article(event, turkish, title, body.toString(), names);
    }

    private StringBuilder text(Event event, int length, double ofEvent, boolean turkish) {
        var text = new StringBuilder(length * 9);
        for (int i = 0; i < length; i++) {
            double chance = random.nextDouble();
            if (chance < 0.02) {
                text.append(random.nextBoolean() ? event.numbers()[random.nextInt(3)] : 2 + random.nextInt(5_000));
            } else if (chance < ofEvent) {
                text.append(vocabulary.word(event.words()[vocabulary.next(random, EVENT_WORDS)], turkish));
            } else if (chance < ofEvent + 0.25) {
                text.append(vocabulary.word(beatWord(event.beat()), turkish));
            } else {
                text.append(vocabulary.word(vocabulary.next(random), turkish));
            }
            text.append(i % 11 == 10 ? ".\n" : " ");
        }
        return text;
    }

    private void addName(int name, List<Name> names, StringBuilder body) {
        var surface = Vocabulary.invented(-1L - name);
        int start = body.length();
        body.append(surface).append(' ');
        var kind = name % 5 < 2 ? NameKind.PERSON : name % 5 < 4 ? NameKind.PLACE : NameKind.ORGANISATION;
        int end = start + surface.length();
        names.add(new Name(kind, kind + ":" + surface, surface, Field.BODY, start, end, null));
    }

    private EnrichedArticle article(Event event, boolean turkish, CharSequence title, String body, List<Name> names) {
        var day = FIRST_DAY.plusDays(event.number() / EVENTS_A_DAY);
        var published = day.plusDays(random.nextInt(2));
        var told = new Dated(day.toString());
        var place = new Place(Vocabulary.invented(event.names()[3]), Place.Kind.CITY, "GB", null, 51.0, 0.0);
        var figure = new Figure(
                FigureKind.INJURED,
                null,
                Quantity.of(event.numbers()[0]),
                null,
                Qualifier.EXACT,
                "",
                Field.BODY,
                0,
                0,
                Role.EVENT);
        return new EnrichedArticle(
                EnrichedArticle.SPEC_VERSION,
                new ArticleId(ArticleId.PREFIX + Hash.id(String.valueOf(reports++))),
                null,
                "1",
                Desk.WORLD,
                null,
                null,
                Outlet.UNKNOWN,
                null,
                List.of(),
                null,
                title.toString(),
                null,
                body,
                Dated.of(published),
                Precision.DAY,
                null,
                null,
                new DetectedLanguage(turkish ? "tr" : "en", 1, null),
                names,
                List.of(new DateMention("", Field.BODY, 0, 0, told, told, Precision.DAY, Role.EVENT)),
                random.nextBoolean() ? List.of(figure) : List.of(),
                TYPES[event.beat() % TYPES.length],
                List.of(),
                Phase.OCCURRED,
                random.nextInt(5) == 0 ? null : place,
                List.of(),
                Set.of());
    }

    /** Normally distributed, near enough. */
    private double gaussian() {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum - 6;
    }
}
