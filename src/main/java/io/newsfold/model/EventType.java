package io.newsfold.model;

/** What kind of occurrence an article or event tells. */
public enum EventType {
    VISIT,
    MEETING,
    STATEMENT,
    AGREEMENT,
    ELECTION,
    PROTEST,
    ATTACK,
    ACCIDENT,
    DISASTER,
    COURT,
    ECONOMY,
    SPORT,
    SCIENCE,
    DEATH,
    OTHER
}
