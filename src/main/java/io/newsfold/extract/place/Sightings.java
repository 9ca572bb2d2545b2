package io.newsfold.extract.place;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.Field;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places seen in one text of an article: those its names tell, and {@code the Spanish capital}. */
final class Sightings {
    /** In place of the number of a name: told within the name of a court or authority. */
    static final int SEAT = -2;

    private static final int REACH = 4;
    private static final long LEAST = 50_000;

    private final Gazetteer gazetteer;
    private final PlaceLexicon lexicon;

    Sightings(Gazetteer gazetteer, PlaceLexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** In the order of the text. */
    List<Sighting> in(Field field, Words words, List<Name> names) {
        var seen = new ArrayList<Sighting>();
        int token = 0;
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var place = name.field() == field && isPlace(name) ? gazetteer.place(name.id()) : null;
            if (place == null) {
                continue;
            }
            while (token < words.size() && words.scanned().end(token) <= name.start()) {
                token++;
            }
            int end = token;
            while (end < words.size() && words.scanned().start(end) < name.end()) {
                end++;
            }
            if (end > token) {
                seen.add(
                        new Sighting(i, name.id(), place, field, words.scanned().sentenceOf(token), token, end));
            }
        }
        addCapitals(field, words, seen);
        addSeats(field, words, names, seen);
        return seen;
    }

    private void addCapitals(Field field, Words words, List<Sighting> seen) {
        int told = seen.size();
        for (int i = 0; i < told; i++) {
            var country = seen.get(i);
            var capital = capital(country);
            int word = capital == null ? -1 : capitalWord(words, country);
            if (word < 0 || capital == null || isNamedBeside(seen, told, word, field)) {
                continue;
            }
            var place = gazetteer.place(capital);
            if (place != null) {
                int sentence = words.scanned().sentenceOf(word);
                seen.add(new Sighting(-1, capital, place, field, sentence, word, word + 1));
            }
        }
    }

    private @Nullable String capital(Sighting holder) {
        var code = holder.place().country();
        return switch (holder.place().kind()) {
            case COUNTRY -> code == null ? null : gazetteer.capital(code);
            case REGION -> gazetteer.seat(holder.id());
            default -> null;
        };
    }

    private static boolean isPlace(Name name) {
        return name.kind() == NameKind.PLACE || name.kind() == NameKind.COUNTRY;
    }

    /** The city in the name of a court or authority: {@code Landgericht Hamburg}. */
    private void addSeats(Field field, Words words, List<Name> names, List<Sighting> seen) {
        for (var name : names) {
            if (name.field() != field || name.kind() != NameKind.ORGANISATION) {
                continue;
            }
            int first = words.scanned().tokenAt(name.start());
            int end = words.scanned().tokenAt(name.end() - 1) + 1;
            if (lexicon.has(words, first, end, "local")) {
                addSeat(field, words, first, Math.min(end, words.size()), seen);
            }
        }
    }

    private void addSeat(Field field, Words words, int first, int end, List<Sighting> seen) {
        for (int token = first; token < end; token++) {
            boolean mayBeCity =
                    words.isWord(token) && words.scanned().isCapitalised(token) && !lexicon.is(words, token, "local");
            var city = mayBeCity ? city(words.scanned().word(token)) : null;
            var place = city == null ? null : gazetteer.place(city);
            if (city != null && place != null) {
                seen.add(new Sighting(SEAT, city, place, field, words.scanned().sentenceOf(token), token, token + 1));
                return;
            }
        }
    }

    private @Nullable String city(String word) {
        String best = null;
        for (var id : gazetteer.named(word, null)) {
            var place = gazetteer.place(id);
            boolean isCity = place != null && place.kind() == Place.Kind.CITY && gazetteer.weight(id) >= LEAST;
            if (isCity && (best == null || gazetteer.weight(id) > gazetteer.weight(best))) {
                best = id;
            }
        }
        return best;
    }

    /** The word for a capital beside a country: {@code capital of Spain}, {@code Azerbaycan'ın başkenti}; or -1. */
    private int capitalWord(Words words, Sighting country) {
        for (int token = country.first() - 1; token >= Math.max(0, country.first() - REACH); token--) {
            if (lexicon.is(words, token, "capital") && isSameSentence(words, token, country)) {
                return token;
            }
        }
        for (int token = country.end(); token < Math.min(words.size(), country.end() + REACH - 1); token++) {
            if (lexicon.is(words, token, "capital") && isSameSentence(words, token, country)) {
                return token;
            }
        }
        return -1;
    }

    private static boolean isSameSentence(Words words, int token, Sighting sighting) {
        return words.scanned().sentenceOf(token) == sighting.sentence();
    }

    /** {@code the Spanish capital Madrid}: then the name says it. */
    private static boolean isNamedBeside(List<Sighting> seen, int told, int word, Field field) {
        for (int i = 0; i < told; i++) {
            var other = seen.get(i);
            boolean isCity = other.place().kind() == Place.Kind.CITY && other.field() == field;
            if (isCity && other.first() - word <= REACH && word - other.end() <= REACH) {
                return true;
            }
        }
        return false;
    }

    /** Which tokens belong to the name of a place. */
    static boolean[] tokens(Words words, List<Sighting> seen) {
        var tokens = new boolean[words.size() + 1];
        for (var sighting : seen) {
            for (int token = sighting.first(); token < sighting.end(); token++) {
                tokens[token] = true;
            }
        }
        return tokens;
    }
}
