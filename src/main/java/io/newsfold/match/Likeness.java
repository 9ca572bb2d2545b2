package io.newsfold.match;

/** How like other reports are to one, at first sight: words, and across languages names and numbers too. */
final class Likeness {
    private final Profile profile;
    private final Lookup title;
    private final Lookup lead;
    private final Lookup body;

    Likeness(Profile profile) {
        this.profile = profile;
        this.title = new Lookup(profile.print().title());
        this.lead = new Lookup(profile.print().lead());
        this.body = new Lookup(profile.print().body());
    }

    /** 0 and more; a hint of what is worth a comparison, no more. */
    double to(Profile other) {
        var print = other.print();
        double words = body.dot(print.body()) + 0.5 * lead.dot(print.lead()) + 0.3 * title.dot(print.title());
        return profile.language().equals(other.language()) ? words : words + names(other);
    }

    private double names(Profile other) {
        var one = profile.print();
        var two = other.print();
        double names = one.people().dot(two.people())
                + one.organisations().dot(two.organisations())
                + one.places().dot(two.places());
        return 0.2 * names + 0.3 * one.numbers().dot(two.numbers());
    }
}
