package io.newsfold.model;

/** Identity of an event: {@code evt_} and 26 characters of a hash of desk, founding article and its {@code at}. */
public record EventId(String value) implements Comparable<EventId> {
    public static final String PREFIX = "evt_";

    public EventId {
        if (!value.startsWith(PREFIX) || value.length() == PREFIX.length()) {
            throw new IllegalArgumentException("not an event id: " + value);
        }
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
