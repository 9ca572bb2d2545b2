package io.newsfold.extract.name;

import io.newsfold.model.Place;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose ministry, police or parliament is meant: the country beside it, else that of the same one in the same
 * sentence, else in Turkish Türkiye's own if it has such a body, else the country that the article speaks of most, else
 * that of its language.
 */
final class BodyCountry {
    private static final int NEAR = 3;
    private static final int TURKISH = Tongues.bit("tr");
    /** What Türkiye has not, so that another country's is meant. */
    private static final Set<String> NOT_TURKISH = Set.of("org:senate", "org:lower-house", "org:national-congress");
    /** A name that Türkiye's press has for its own highest court and for those of others. */
    private static final String SUPREME_COURT = "org:supreme-court";

    private static final Map<Integer, String> HOMES = Map.of(
            TURKISH,
            "TR",
            Tongues.bit("de"),
            "DE",
            Tongues.bit("fr"),
            "FR",
            Tongues.bit("it"),
            "IT",
            Tongues.bit("nl"),
            "NL",
            Tongues.bit("pl"),
            "PL",
            Tongues.bit("ru"),
            "RU",
            Tongues.bit("zh"),
            "CN",
            Tongues.bit("es"),
            "ES",
            Tongues.bit("pt"),
            "BR");

    private final Page page;
    private final ArticleCountries countries;
    private final Tables tables;
    private int lastSentence = -1;
    private String lastBody = "";
    private @Nullable String lastCountry;

    BodyCountry(Page page, ArticleCountries countries, Tables tables) {
        this.page = page;
        this.countries = countries;
        this.tables = tables;
    }

    /** The id of the body with its country. */
    String id(Mention body) {
        var country = beside(page, body.first(), body.last());
        boolean isSameAgain =
                page.words.sentence(body.first()) == lastSentence && body.id().equals(lastBody);
        if (country == null) {
            country = isSameAgain ? lastCountry : home(body.id());
        }
        lastSentence = page.words.sentence(body.first());
        lastBody = body.id();
        lastCountry = country;
        var id = country == null ? body.id() : body.id() + "-" + country.toLowerCase(Locale.ROOT);
        return tables.organisations().called(id);
    }

    /**
     * Whether it is the body of each of several countries, and so of none: {@code Portugal and Hungary to share coast guard
     * data}.
     */
    static boolean isOfSeveral(Page page, Mention body) {
        int sentence = page.words.sentence(body.first());
        for (int word = body.first() - 2; word >= Math.max(0, body.first() - NEAR); word--) {
            if (country(page, word, sentence) != null && country(page, body.first() - 1, sentence) == null) {
                var other = beside(page, word, page.words.size);
                return other != null && !other.equals(country(page, word, sentence));
            }
        }
        return false;
    }

    /** The id of a body of the country that a mention names. */
    static String id(String body, Mention country) {
        var entity = country.entity();
        var place = entity == null ? null : entity.place();
        var code = place == null ? null : place.country();
        return code == null ? body : body + "-" + code.toLowerCase(Locale.ROOT);
    }

    private @Nullable String home(String body) {
        if (page.language == TURKISH && NOT_TURKISH.contains(body)) {
            return countries.foremostBut("TR");
        }
        if (page.language == TURKISH && !body.equals(SUPREME_COURT)) {
            return "TR";
        }
        var foremost = countries.foremost();
        return foremost != null ? foremost : HOMES.get(page.language);
    }

    /** The country that stands just before the words or just after them, in the same sentence. */
    static @Nullable String beside(Page page, int first, int last) {
        int sentence = page.words.sentence(first);
        for (int word = first - 1; word >= Math.max(0, first - NEAR); word--) {
            var country = country(page, word, sentence);
            if (country != null) {
                return country;
            }
        }
        for (int word = last + 1; word <= last + 2 && word < page.words.size; word++) {
            var country = country(page, word, sentence);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static @Nullable String country(Page page, int word, int sentence) {
        var mention = page.words.sentence(word) == sentence ? page.at(word) : null;
        var entity = mention == null ? null : mention.entity();
        var place = entity == null ? null : entity.place();
        return place != null && place.kind() == Place.Kind.COUNTRY ? place.country() : null;
    }
}
