package io.newsfold.extract.place;

import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The place of a dateline that is no part of the text any more: {@code LONDON, Ontario}. */
final class CutDateline {
    private static final int LONGEST = 80;
    private static final double SAME_COUNTRY = 100;

    private final Gazetteer gazetteer;

    CutDateline(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void addTo(@Nullable String dateline, Map<String, Candidate> candidates) {
        if (dateline == null || dateline.isBlank() || dateline.length() > LONGEST) {
            return;
        }
        int comma = firstMark(dateline);
        var name = dateline.substring(0, comma).strip();
        var rest = comma < dateline.length() ? dateline.substring(comma + 1).strip() : "";
        var id = likeliest(name, country(rest), candidates);
        var place = id == null ? null : gazetteer.place(id);
        if (id != null && place != null) {
            candidates.computeIfAbsent(id, any -> new Candidate(any, place)).addDateline();
        }
    }

    private static int firstMark(String dateline) {
        for (int i = 0; i < dateline.length(); i++) {
            if (",(/;:，、（".indexOf(dateline.charAt(i)) >= 0) {
                return i;
            }
        }
        return dateline.length();
    }

    private @Nullable String country(String rest) {
        for (var id : gazetteer.named(rest, null)) {
            var place = gazetteer.place(id);
            if (place != null && place.kind() != Place.Kind.CITY) {
                return place.country();
            }
        }
        return null;
    }

    private @Nullable String likeliest(String name, @Nullable String country, Map<String, Candidate> candidates) {
        String best = null;
        double most = 0;
        for (var id : gazetteer.named(name, country)) {
            var place = gazetteer.place(id);
            if (place == null || place.kind() != Place.Kind.CITY) {
                continue;
            }
            double weight = gazetteer.weight(id) + 1.0;
            boolean isToldOf = candidates.containsKey(id) || candidates.containsKey("country:" + place.country());
            weight *= isToldOf ? SAME_COUNTRY : 1;
            if (weight > most) {
                most = weight;
                best = id;
            }
        }
        return best;
    }
}
