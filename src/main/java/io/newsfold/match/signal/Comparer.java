package io.newsfold.match.signal;

import io.newsfold.event.SparseVector;
import java.util.HashMap;
import java.util.Map;

/** One report laid out to be compared with others, with each of them once. */
public final class Comparer {
    private final Profile one;
    private final Lookup title;
    private final Lookup lead;
    private final Lookup body;
    private final Map<Profile, Comparison> pairs = new HashMap<>();

    public Comparer(Profile one) {
        this.one = one;
        this.title = new Lookup(one.print().title());
        this.lead = new Lookup(one.print().lead());
        this.body = new Lookup(one.print().body());
    }

    public Profile one() {
        return one;
    }

    /** The comparison with another report; the same one each time. */
    public Comparison with(Profile other) {
        return pairs.computeIfAbsent(other, any -> new Comparison(this, other));
    }

    /** The cosine of this report's title and a vector; so {@link #lead} and {@link #body}. */
    double title(SparseVector vector) {
        return title.dot(vector);
    }

    double lead(SparseVector vector) {
        return lead.dot(vector);
    }

    double body(SparseVector vector) {
        return body.dot(vector);
    }

    Lookup.Shared sharedWithLead(SparseVector vector) {
        return lead.shared(vector);
    }
}
