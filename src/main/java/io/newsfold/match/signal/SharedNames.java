package io.newsfold.match.signal;

import io.newsfold.model.EnrichedArticle;
import java.util.List;

/** Cosine of the names of one kind, weighed by how rare they are. */
final class SharedNames extends NamedSignal {
    private final NameGroup group;

    SharedNames(NameGroup group) {
        super("shared" + group.suffix, Direction.FOR, 1, group.word + " named in both, the rarer the more");
        this.group = group;
    }

    @Override
    public double of(Comparison pair) {
        return group.shared(pair).cosine();
    }

    @Override
    public List<String> detail(EnrichedArticle one, EnrichedArticle other) {
        var shared = group.ids(one);
        shared.retainAll(group.ids(other));
        return shared.stream().limit(8).toList();
    }
}
