package io.newsfold.match.signal;

import io.newsfold.event.SparseVector;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of names that are compared with each other. */
enum NameGroup {
    PEOPLE("People", "people", NameKind.PERSON) {
        @Override
        SparseVector of(Profile profile) {
            return profile.print().people();
        }

        @Override
        Overlap shared(Comparison pair) {
            return pair.people();
        }
    },
    ORGANISATIONS("Organisations", "organisations", NameKind.ORGANISATION) {
        @Override
        SparseVector of(Profile profile) {
            return profile.print().organisations();
        }

        @Override
        Overlap shared(Comparison pair) {
            return pair.organisations();
        }
    },
    PLACES("Places", "places", NameKind.PLACE) {
        @Override
        SparseVector of(Profile profile) {
            return profile.print().places();
        }

        @Override
        Overlap shared(Comparison pair) {
            return pair.places();
        }
    };

    /** How it stands in the names of signals. */
    final String suffix;

    final String word;
    private final NameKind kind;

    NameGroup(String suffix, String word, NameKind kind) {
        this.suffix = suffix;
        this.word = word;
        this.kind = kind;
    }

    abstract SparseVector of(Profile profile);

    /** Of the names of this kind, weighed by how rare they are. */
    abstract Overlap shared(Comparison pair);

    boolean has(Name name) {
        return name.kind() == kind || (kind == NameKind.PLACE && name.kind() == NameKind.COUNTRY);
    }

    /** The ids of this kind in an article, in order. */
    Set<String> ids(EnrichedArticle article) {
        Set<String> ids = new TreeSet<String>();
        for (var name : article.names()) {
            if (has(name)) {
                ids.add(name.id());
            }
        }
        return ids;
    }
}
