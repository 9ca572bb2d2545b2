package io.newsfold.record;

import io.newsfold.model.CanonicalEvent.Codes;
import io.newsfold.model.EventType;

/**
 * Codes of a type in public schemes: PLOVER event types, CAMEO (its manual, version 1.1b3) and IPTC Media Topics of the
 * first level. Null where a scheme has no word for it.
 */
final class TypeCodes {
    private static final String CRIME_LAW_JUSTICE = "02000000";
    private static final String DISASTER_ACCIDENT = "03000000";
    private static final String ECONOMY_BUSINESS = "04000000";
    private static final String POLITICS = "11000000";
    private static final String SCIENCE_TECHNOLOGY = "13000000";
    private static final String SPORT = "15000000";
    private static final String CONFLICT_WAR_PEACE = "16000000";

    private TypeCodes() {}

    static Codes of(EventType type) {
        return switch (type) {
            case VISIT -> new Codes("CONSULT", "042", POLITICS);
            case MEETING -> new Codes("CONSULT", "040", POLITICS);
            case STATEMENT -> new Codes(null, "010", null);
            case AGREEMENT -> new Codes("AGREE", "057", POLITICS);
            case ELECTION -> new Codes(null, null, POLITICS);
            case PROTEST -> new Codes("PROTEST", "140", CONFLICT_WAR_PEACE);
            case ATTACK -> new Codes("ASSAULT", "180", CONFLICT_WAR_PEACE);
            case ACCIDENT, DISASTER -> new Codes(null, null, DISASTER_ACCIDENT);
            case COURT -> new Codes(null, null, CRIME_LAW_JUSTICE);
            case ECONOMY -> new Codes(null, null, ECONOMY_BUSINESS);
            case SPORT -> new Codes(null, null, SPORT);
            case SCIENCE -> new Codes(null, null, SCIENCE_TECHNOLOGY);
            case DEATH, OTHER -> new Codes(null, null, null);
        };
    }
}
