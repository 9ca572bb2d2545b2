package io.newsfold.match.signal;

import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How many names in the titles the other report has nowhere: another counterpart, another place. */
final class TitleNamesMissing extends NamedSignal {
    private final NameGroup group;

    TitleNamesMissing(NameGroup group) {
        super(
                "titleMisses" + group.suffix,
                Direction.AGAINST,
                4,
                group.word + " in one's title that the other never names");
        this.group = group;
    }

    @Override
    public double of(Comparison pair) {
        return Math.min(4, missing(pair.one(), pair.other()) + missing(pair.other(), pair.one()));
    }

    private int missing(Profile titled, Profile whole) {
        int[] names = titled.titleNames(group);
        return names.length - Overlap.having(names, group.of(whole));
    }

    @Override
    public List<String> detail(EnrichedArticle one, EnrichedArticle other) {
        var missing = titleIds(one);
        missing.removeAll(group.ids(other));
        var back = titleIds(other);
        back.removeAll(group.ids(one));
        missing.addAll(back);
        return missing.stream().limit(8).toList();
    }

    private Set<String> titleIds(EnrichedArticle article) {
        Set<String> ids = new TreeSet<String>();
        for (var name : article.names()) {
            if (name.field() == Field.TITLE && group.has(name)) {
                ids.add(name.id());
            }
        }
        return ids;
    }
}
