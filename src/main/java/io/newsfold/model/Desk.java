package io.newsfold.model;

/** The unit of matching: articles of one desk are compared with each other, articles of two desks never. */
public record Desk(String name) implements Comparable<Desk> {
    /** Not a desk's name: keys of ticks begin with it. */
    public static final String TICK = "tick";

    public static final Desk WORLD = new Desk("world");

    /** Keys of the desk log are {@code desk|id}: a name is 1 to 100 characters without {@code |} or controls, and not {@code tick}. */
    public Desk {
        if (name.isBlank()
                || name.length() > 100
                || name.indexOf('|') >= 0
                || name.equals(TICK)
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a desk: '" + name + "'");
        }
    }

    @Override
    public int compareTo(Desk other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
