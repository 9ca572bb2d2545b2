package io.newsfold.extract.name;

import io.newsfold.model.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of several namesakes an article means: the weightiest, unless the article speaks for another by naming
 * its country or its province, best beside it. What is met before all names are known is decided once more at the end.
 */
final class PlaceChoice {
    private static final double VOTE = 20;
    private static final double ONE_VOTE = 5;
    private static final double HOME = 3;
    private static final double DIVISION = 100;
    private static final double BESIDE = 1e7;
    private static final long SURE = 1_000_000;
    private static final double NEAR = 200;
    private static final double NEAR_DEGREES = 0.45;
    private static final int REACH = 3;
    /** A province is seldom meant where its own city has the same name. */
    private static final double SAME_NAME = 0.2;

    private record Noted(Page page, Mention mention, List<Entity> namesakes) {}

    private final Gazetteer gazetteer;
    private final int language;
    private final Map<String, Integer> votes = new TreeMap<>();
    private final Map<String, Integer> divisions = new TreeMap<>();
    private final List<Place> sure = new ArrayList<>();
    private final List<Noted> noted = new ArrayList<>();
    private final IdentityHashMap<Mention, List<Entity>> namesakes = new IdentityHashMap<>();

    PlaceChoice(Gazetteer gazetteer, int language) {
        this.gazetteer = gazetteer;
        this.language = language;
    }

    /** Counts a mention of the country. */
    void vote(String country) {
        votes.merge(country, 1, Integer::sum);
    }

    /** The countries counted, by their codes. */
    Iterable<String> named() {
        return votes.keySet();
    }

    /** How often the country named most was counted. */
    int most() {
        int most = 0;
        for (int count : votes.values()) {
            most = Math.max(most, count);
        }
        return most;
    }

    /** How often the country was counted. */
    int votes(String country) {
        return votes.getOrDefault(country, 0);
    }

    /** The country that the article names most, if that is often enough to be its own; ties to the first by code. */
    @Nullable
    String foremost() {
        return ArticleCountries.foremost(votes, "");
    }

    /** Remembers what else a mention may mean; a sure one speaks for its country and province. */
    void note(Page page, Mention mention, List<Entity> namesakes) {
        if (namesakes.size() > 1) {
            noted.add(new Noted(page, mention, namesakes));
            this.namesakes.put(mention, namesakes);
        }
    }

    /** Counts what the mention speaks for, unless a namesake elsewhere may be meant. */
    void count(Mention mention) {
        var entity = mention.entity();
        var place = entity == null ? null : entity.place();
        if (entity == null || place == null || place.country() == null) {
            return;
        }
        boolean isSure = place.kind() != Place.Kind.CITY || entity.weight() >= SURE || !isNoted(mention);
        if (isSure) {
            vote(place.country());
            if (place.lat() != null && place.kind() != Place.Kind.CITY) {
                sure.add(place);
            }
            var division = gazetteer.division(entity.id());
            if (division != null) {
                divisions.merge(division, 1, Integer::sum);
            }
        }
    }

    /** Decides again, now that all votes are there. */
    void settle() {
        for (var one : noted) {
            if (!one.mention().equals(one.page().at(one.mention().first()))) {
                continue;
            }
            Entity best = null;
            double most = 0;
            for (var entity : one.namesakes()) {
                double weight = weight(entity) * beside(one.page(), one.mention(), entity);
                if (best == null || weight > most) {
                    best = entity;
                    most = weight;
                }
            }
            if (best != null && !best.equals(one.mention().entity())) {
                one.page().put(Mention.of(one.mention().first(), one.mention().last(), best));
            }
        }
    }

    Entity choose(List<Entity> namesakes) {
        var best = namesakes.get(0);
        double most = namesakes.size() == 1 ? 0 : weight(best);
        for (int i = 1; i < namesakes.size(); i++) {
            double weight = weight(namesakes.get(i));
            if (weight > most) {
                best = namesakes.get(i);
                most = weight;
            }
        }
        return best;
    }

    private boolean isNoted(Mention mention) {
        var others = namesakes.get(mention);
        return others != null && isInOthers(others);
    }

    private static boolean isInOthers(List<Entity> namesakes) {
        var first = namesakes.get(0).place();
        for (var entity : namesakes) {
            var place = entity.place();
            boolean isSame = place != null && first != null && Objects.equals(place.country(), first.country());
            if (!isSame) {
                return true;
            }
        }
        return false;
    }

    private double weight(Entity entity) {
        var place = entity.place();
        double weight = entity.weight();
        if (place == null || place.country() == null) {
            return weight;
        }
        int told = votes(place.country());
        weight *= told >= ArticleCountries.TELLING ? 1 + VOTE * told : told == 1 ? ONE_VOTE : 1;
        weight *= PlaceCues.isHome(place.country(), language) ? HOME : 1;
        weight *= place.kind() == Place.Kind.CITY && isInDivision(entity) ? DIVISION : 1;
        weight *= place.kind() == Place.Kind.CITY && isNear(place) ? NEAR : 1;
        return place.kind() == Place.Kind.REGION && entity.weight() < SURE * 100 ? weight * SAME_NAME : weight;
    }

    private boolean isInDivision(Entity city) {
        var division = divisions.isEmpty() ? null : gazetteer.division(city.id());
        return division != null && divisions.containsKey(division);
    }

    /** Whether a region or site that the article tells lies beside it. */
    private boolean isNear(Place place) {
        for (var other : sure) {
            boolean isNear = place.lat() != null
                    && place.lon() != null
                    && other.lat() != null
                    && other.lon() != null
                    && Math.abs(place.lat() - other.lat()) < NEAR_DEGREES
                    && Math.abs(place.lon() - other.lon()) < NEAR_DEGREES;
            if (isNear) {
                return true;
            }
        }
        return false;
    }

    /** {@code London, Ontario}: the country or province that holds it stands a word or two before or after. */
    private double beside(Page page, Mention mention, Entity entity) {
        for (int word = mention.last() + 1; word <= mention.last() + REACH; word++) {
            if (isHolder(page.at(word), entity) && page.words.sentence(word) == page.words.sentence(mention.first())) {
                return BESIDE;
            }
        }
        for (int word = mention.first() - 1; word >= mention.first() - REACH && word >= 0; word--) {
            if (isHolder(page.at(word), entity) && page.words.sentence(word) == page.words.sentence(mention.first())) {
                return BESIDE;
            }
        }
        return 1;
    }

    private boolean isHolder(@Nullable Mention mention, Entity entity) {
        var other = mention == null ? null : mention.entity();
        var holder = other == null ? null : other.place();
        var place = entity.place();
        if (other == null || holder == null || place == null || other.equals(entity)) {
            return false;
        }
        return switch (holder.kind()) {
            case COUNTRY -> holder.country() != null && holder.country().equals(place.country());
            case REGION -> {
                var division = gazetteer.division(other.id());
                yield division != null && division.equals(gazetteer.division(entity.id()));
            }
            default -> false;
        };
    }
}
