package io.newsfold.extract.name;

import io.newsfold.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds a place by how its name sounds, among the places of the countries that an article names. */
final class SoundPlaces {
    private static final int SHORTEST = 3;
    private static final String REGION = "R";

    private final Gazetteer gazetteer;
    private final Map<String, Map<String, Entity>> byCountry = new ConcurrentHashMap<>();

    SoundPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The weightiest place of the countries named that sounds like this.
     *
     * @param isPlace whether the text says that it is a place; then fewer sounds are enough
     */
    @Nullable
    Entity find(String latin, PlaceChoice places, boolean isPlace) {
        var sounds = sounds(latin);
        if (sounds.length() < (isPlace ? SHORTEST : SHORTEST + 1)) {
            return null;
        }
        var found = heaviest(sounds, places);
        for (int f = sounds.indexOf('f', 1); f > 0 && found == null && isPlace; f = sounds.indexOf('f', f + 1)) {
            found = sounds.length() > SHORTEST + 1
                    ? heaviest(sounds.substring(0, f) + sounds.substring(f + 1), places)
                    : null;
        }
        return found;
    }

    /** The region of the countries named that sounds like this. */
    @Nullable
    Entity region(String latin, PlaceChoice places) {
        var sounds = sounds(latin);
        return sounds.length() < SHORTEST - 1 ? null : heaviest(REGION + sounds, places);
    }

    private @Nullable Entity heaviest(String sounds, PlaceChoice places) {
        Entity best = null;
        int votes = 0;
        for (var country : places.named()) {
            var found = byCountry.computeIfAbsent(country, this::index).get(sounds);
            boolean isMore = places.votes(country) > votes
                    || (best != null
                            && found != null
                            && places.votes(country) == votes
                            && found.weight() > best.weight());
            if (found != null && isMore) {
                best = found;
                votes = places.votes(country);
            }
        }
        return votes * 4 >= places.most() * 3 ? best : null;
    }

    private Map<String, Entity> index(String country) {
        var index = new ConcurrentHashMap<String, Entity>();
        gazetteer.each(country, entity -> {
            var place = entity.place();
            boolean isRegion = place != null && place.kind() == Place.Kind.REGION;
            for (var name : names(entity.name())) {
                index.merge((isRegion ? REGION : "") + sounds(name), entity, SoundPlaces::weightier);
            }
        });
        return index;
    }

    private static Entity weightier(Entity one, Entity other) {
        boolean isSame = one.weight() == other.weight();
        boolean isFirst = isSame ? one.id().compareTo(other.id()) <= 0 : one.weight() > other.weight();
        return isFirst ? one : other;
    }

    private static List<String> names(String name) {
        var names = new ArrayList<String>();
        names.add(name);
        for (String article : List.of("Al ", "El ", "Ad ", "As ", "Ar ", "An ", "Al-", "El-")) {
            if (name.startsWith(article)) {
                names.add(name.substring(article.length()));
            }
        }
        return names;
    }

    /** The consonants that one hears, those that languages mix up made one; a vowel at the beginning as {@code a}. */
    static String sounds(String name) {
        var slug = PersonKey.slug(name).replace("-", "");
        var sounds = new StringBuilder(slug.length());
        boolean wasVowel = true;
        for (int i = 0; i < slug.length(); i++) {
            char c = slug.charAt(i);
            char next = i + 1 < slug.length() ? slug.charAt(i + 1) : 0;
            char sound = sound(c, next, i == 0 ? 0 : slug.charAt(i - 1));
            if (sound == 'a') {
                if (i == 0) {
                    sounds.append('a');
                }
                wasVowel = true;
            } else if (sound != 0 && (wasVowel || sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound)) {
                sounds.append(sound);
                wasVowel = false;
            }
        }
        return sounds.toString();
    }

    private static char sound(char c, char next, char before) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> 'a';
            case 'w' -> isVowel(next) ? 'f' : 'a';
            case 'v', 'f' -> 'f';
            case 'b' -> 'p';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'd', 't' -> 't';
            case 'c' -> next == 'h' || next == 'e' || next == 'i' ? 's' : 'k';
            case 'j', 'z', 'x', 's' -> 's';
            case 'g' -> next == 'h' ? 0 : 'k';
            case 'q', 'k' -> next == 'h' ? 0 : 'k';
            case 'h' -> "sctzp".indexOf(before) >= 0 && before != 0 ? 0 : before == 'k' || isVowel(next) ? 'h' : 0;
            case 'r', 'l' -> 'l';
            default -> c;
        };
    }

    private static boolean isVowel(char c) {
        return c != 0 && "aeiouy".indexOf(c) >= 0;
    }
}
