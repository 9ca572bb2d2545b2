package io.newsfold.match.signal;

/** Two reports side by side. What several signals read is worked out once. */
public final class Comparison {
    private static final long SECONDS_OF_DAY = 86_400;

    private final Profile one;
    private final Profile other;
    private final Setting setting;
    private final double title;
    private final double lead;
    private final double body;
    private final long gap;

    /** The order of the two changes nothing. */
    public Comparison(Profile one, Profile other) {
        this.one = one;
        this.other = other;
        this.setting = Setting.of(one, other);
        this.title = one.print().title().dot(other.print().title());
        this.lead = one.print().lead().dot(other.print().lead());
        this.body = one.print().body().dot(other.print().body());
        this.gap = isDated(one) && isDated(other) ? Math.abs(one.publishedDay() - other.publishedDay()) : Profile.UNKNOWN;
    }

    private static boolean isDated(Profile profile) {
        return profile.publishedDay() != Profile.UNKNOWN;
    }

    Profile one() {
        return one;
    }

    Profile other() {
        return other;
    }

    Setting setting() {
        return setting;
    }

    /** Cosine of the titles, 0 to 1. */
    public double title() {
        return title;
    }

    /** Cosine of titles and first sentences, 0 to 1. */
    public double lead() {
        return lead;
    }

    /** Cosine of the whole texts, 0 to 1. */
    public double body() {
        return body;
    }

    boolean isUndated() {
        return gap == Profile.UNKNOWN;
    }

    /** Days between the two publications; 0 if one is undated. */
    long gap() {
        return isUndated() ? 0 : gap;
    }

    /** Hours between the two publications, to the minute where both tell it, else by whole days; 0 if one is undated. */
    double hours() {
        long a = one.publishedSecond();
        long b = other.publishedSecond();
        return a == Profile.UNKNOWN || b == Profile.UNKNOWN ? gap() * 24.0 : Math.abs(a - b) * 24.0 / SECONDS_OF_DAY;
    }
}
