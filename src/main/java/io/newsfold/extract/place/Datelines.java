package io.newsfold.extract.place;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells where a report was written: {@code ANKARA (Agency) -}, {@code Lisbon –}, {@code 本报开罗5月14日电}. */
final class Datelines {
    private static final int REACH = 14;
    private static final int LATEST = 6;

    private static final double NEAR = 1.7;
    private static final double FAR = 0.6;
    private static final double STATED = 2.8;

    private Datelines() {}

    /** A report from another country than that of a located place or of a nation's vote weighs less. */
    static void addTo(Map<String, Candidate> candidates, Nations nations, EventType type) {
        String foremost = null;
        double most = 0;
        var byCountry = new LinkedHashMap<String, Double>();
        for (var candidate : candidates.values()) {
            var country = candidate.place.country();
            boolean isTold = candidate.isLocated() && candidate.isEarly();
            if (country != null && (isTold || nations.isOf(country))) {
                byCountry.merge(country, candidate.score(), Double::sum);
            }
        }
        for (var entry : byCountry.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                foremost = entry.getKey();
            }
        }
        for (var candidate : candidates.values()) {
            boolean isPlace = candidate.place.kind() != Place.Kind.COUNTRY;
            if (candidate.isDateline() && isPlace) {
                boolean isNear = foremost == null || foremost.equals(candidate.place.country());
                candidate.add(isNear ? NEAR : type == EventType.STATEMENT ? STATED : FAR, false, false);
            }
        }
    }

    static boolean isDateline(Words words, Sighting sighting) {
        if (sighting.field() != Field.BODY || sighting.sentence() > 0) {
            return false;
        }
        if (isChinese(words, sighting)) {
            return true;
        }
        if (sighting.first() > LATEST) {
            return false;
        }
        boolean isAtHead = sighting.first() == 0;
        boolean isLoud = isUpper(words, 0);
        int limit = Math.min(words.size(), sighting.end() + REACH);
        for (int token = sighting.end(); token < limit; token++) {
            boolean isDash = words.is(token, "-") && !words.isGlued(token);
            boolean isColon = words.is(token, ":") && token <= sighting.end() + 2;
            if (isDash || isColon) {
                return isLoud
                        || (isAtHead && (token <= sighting.end() + 1 || isBracketed(words, sighting.end(), token)));
            }
        }
        return endsHead(words, sighting, isLoud);
    }

    /** The first line has nothing else: {@code Istanbul, 16. Oktober 2021}. */
    private static boolean endsHead(Words words, Sighting sighting, boolean isLoud) {
        int last = words.scanned().lastTokenOf(0);
        boolean isShort = isLoud && last <= LATEST;
        boolean isLine =
                sighting.first() == 0 && words.is(sighting.end(), ",") && last <= LATEST + 2 && hasNumber(words, last);
        return isShort || isLine;
    }

    private static boolean hasNumber(Words words, int last) {
        for (int token = 0; token < last; token++) {
            if (words.isNumber(token)) {
                return true;
            }
        }
        return false;
    }

    /** Between the place and the dash stands an agency in brackets, or a date. */
    private static boolean isBracketed(Words words, int from, int dash) {
        boolean isSet = false;
        for (int token = from; token < dash; token++) {
            isSet |= words.is(token, "(") || words.is(token, ",") || words.isNumber(token) || words.is(token, ".");
        }
        return isSet;
    }

    private static boolean isChinese(Words words, Sighting sighting) {
        if (sighting.first() > REACH || !words.scanned().tag().startsWith("zh")) {
            return false;
        }
        var text = words.scanned().text();
        int from = words.scanned().end(sighting.end() - 1);
        int to = Math.min(text.length(), from + REACH);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '电' || c == '電' || c == '讯' || c == '訊' || text.startsWith("報導", i) || text.startsWith("报道", i)) {
                return true;
            }
            if (c == '，' || c == '。') {
                return false;
            }
        }
        return false;
    }

    private static boolean isUpper(Words words, int token) {
        return words.isWord(token)
                && words.scanned().isUpperCase(token)
                && words.scanned().word(token).length() > 2;
    }
}
