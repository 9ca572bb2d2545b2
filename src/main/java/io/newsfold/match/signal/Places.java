package io.newsfold.match.signal;

/** How the places of two events lie to each other. */
final class Places {
    /** Two places this near may be one, told by its town or by its district. */
    private static final double NEAR = 40;

    private static final double KILOMETRES_A_DEGREE = 111;

    private Places() {}

    /** 1 the same, 0 not known, .5 not against each other, -.5 two places of one country, -1 two countries. */
    static double agree(Comparison pair) {
        var a = pair.one().place();
        var b = pair.other().place();
        if (a == null || b == null) {
            return 0;
        }
        if (a.isCountry() || b.isCountry()) {
            return a.isAbroad(b) ? -1 : 0.5;
        }
        if (a.id() == b.id()) {
            return 1;
        }
        if (a.isAbroad(b)) {
            return -1;
        }
        return kilometres(a, b) <= NEAR ? 0.5 : -0.5;
    }

    /** Near enough for places that lie close; NaN if one is not known. */
    private static double kilometres(Where a, Where b) {
        double north = (double) a.lat() - b.lat();
        double east = ((double) a.lon() - b.lon()) * StrictMath.cos(StrictMath.toRadians(a.lat()));
        return StrictMath.sqrt(north * north + east * east) * KILOMETRES_A_DEGREE;
    }
}
