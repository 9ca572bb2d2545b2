package io.newsfold.extract.type;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.Field;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the place of the event among the places an article names: told early and as a place ({@code in Ankara},
 * {@code Ankara'da}), not as a dateline, an origin or a government.
 */
final class Places {
    private static final double[] BODY = {3, 2, 1.5, 1, 0.8, 0.6};
    private static final double ENOUGH = 0.9;
    private static final double INSIDE = 0.25;
    private static final double MOST_OF_NAMES = 3;
    private static final int DATELINE = 12;
    private static final Set<String> LOCATIVE =
            Set.of("da", "de", "ta", "te", "nda", "nde", "daki", "deki", "taki", "teki", "ndaki", "ndeki");
    private static final Set<String> DATIVE = Set.of("a", "e", "ya", "ye", "na", "ne");

    private final TypeLexicon lexicon;
    private final Texts texts;
    private final Gazetteer gazetteer;

    Places(TypeLexicon lexicon, Texts texts, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.texts = texts;
        this.gazetteer = gazetteer;
    }

    @Nullable
    Place of(List<Name> names) {
        var scores = new LinkedHashMap<String, Double>();
        for (var field : Field.values()) {
            score(names, field, scores);
        }
        String best = null;
        double most = ENOUGH;
        for (var entry : scores.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best == null ? null : narrowed(best, most, scores);
    }

    /** A city told with a fair weight inside the country, region or site that weighs most. */
    private @Nullable Place narrowed(String best, double most, Map<String, Double> scores) {
        var place = gazetteer.place(best);
        if (place == null || place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.SEA) {
            return place;
        }
        var narrow = place;
        double least = most * INSIDE;
        for (var entry : scores.entrySet()) {
            var city = gazetteer.place(entry.getKey());
            boolean inside = city != null
                    && city.kind() == Place.Kind.CITY
                    && city.country() != null
                    && city.country().equals(place.country());
            if (inside && entry.getValue() > least) {
                least = entry.getValue();
                narrow = city;
            }
        }
        return narrow;
    }

    /** How much a kind of place weighs: a country is seldom meant as the place, a site lies in a city. */
    private static double weight(Place place, boolean located) {
        return switch (place.kind()) {
            case CITY -> 1;
            case COUNTRY -> located ? 0.55 : 0.2;
            case SEA -> 0.7;
            case REGION, SITE, OTHER -> located ? 0.6 : 0.4;
        };
    }

    private void score(List<Name> names, Field field, Map<String, Double> scores) {
        var words = texts.of(field);
        int token = 0;
        for (var name : names) {
            boolean isPlace = name.kind() == NameKind.PLACE || name.kind() == NameKind.COUNTRY;
            if (name.field() != field || !isPlace) {
                continue;
            }
            var place = gazetteer.place(name.id());
            while (token < words.size() && words.scanned().start(token) < name.start()) {
                token++;
            }
            if (place == null || token >= words.size() || isDateline(words, field, token)) {
                continue;
            }
            int end = token;
            while (end < words.size() && words.scanned().start(end) < name.end()) {
                end++;
            }
            double evidence = evidence(words, token, end);
            boolean located = evidence > 1.5;
            double score = position(field, words.scanned().sentenceOf(token)) * evidence * weight(place, located);
            double bound = located ? Double.MAX_VALUE : MOST_OF_NAMES;
            scores.merge(name.id(), score, (old, more) -> old >= bound ? old : old + more);
        }
    }

    private static double position(Field field, int sentence) {
        return switch (field) {
            case TITLE -> 2;
            case DESCRIPTION -> 1.5;
            case BODY -> sentence < BODY.length ? BODY[sentence] : 0.2;
        };
    }

    /** {@code the war in X}, {@code X'deki savaş}: a subject of talks. */
    private boolean isTopic(Words words, int first, int end) {
        for (int back = 2; back <= 4; back++) {
            if (lexicon.length(words, first - back, "topic") > 0) {
                return true;
            }
        }
        return lexicon.length(words, end, "topic") > 0 || lexicon.length(words, end + 2, "topic") > 0;
    }

    private double evidence(Words words, int first, int end) {
        if (isTopic(words, first, end)) {
            return 0.3;
        }
        if (words.is(end, "'") && words.isGlued(end)) {
            var suffix = words.key(end + 1);
            if (LOCATIVE.contains(suffix)) {
                return 2.2;
            }
            return DATIVE.contains(suffix) ? 1 : 0.8;
        }
        for (int back = 1; back <= 3; back++) {
            int length = lexicon.length(words, first - back, "in");
            if (length >= back) {
                return 2;
            }
        }
        if (lexicon.length(words, end, "in") > 0 && lexicon.tag().equals("tr")) {
            return 2;
        }
        if (lexicon.length(words, first - 1, "from") > 0) {
            return 0.4;
        }
        return lexicon.length(words, first - 1, "to") > 0 ? 1.2 : 0.8;
    }

    /** {@code ANKARA (Agency) -}, {@code Lisbon –}: at the very head of the text, with a dash not far behind it. */
    private static boolean isDateline(Words words, Field field, int token) {
        if (field != Field.BODY || token > DATELINE || words.scanned().sentenceOf(token) > 0) {
            return false;
        }
        boolean upper = isUpper(words.scanned().word(0));
        for (int i = token + 1; i < Math.min(words.size(), token + DATELINE); i++) {
            if (words.is(i, "-") && !words.isGlued(i)) {
                return (upper && i <= DATELINE + 4) || (i <= token + 2 && token == 0);
            }
        }
        return upper && words.scanned().lastTokenOf(0) <= 3;
    }

    private static boolean isUpper(String word) {
        return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
    }
}
