package io.newsfold.intake;

import io.newsfold.intake.RawArticle.RawOutlet;
import io.newsfold.intake.source.Agencies;
import io.newsfold.intake.table.Tables;
import io.newsfold.model.Outlet;
import io.newsfold.text.Fold;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who publishes: what was declared, else the host of the URL. */
final class Outlets {
    private Outlets() {}

    /** The outlet as far as declaration and URL tell; empty where neither does. */
    static Optional<Outlet> of(RawOutlet declared, @Nullable CanonicalUrl url) {
        var host = declared.domain() == null ? Optional.<String>empty() : hostOf(declared.domain());
        var domain = host.orElse(url == null ? null : url.host());
        var name = declared.name() == null ? domain : declared.name().strip();
        if (name == null || name.isEmpty()) {
            return Optional.empty();
        }
        var ownDomain = domain == null ? hostOf(name).orElse(null) : domain;
        var kind = kind(declared.kind(), name);
        return Optional.of(
                new Outlet(name, ownDomain, country(declared.country(), ownDomain), kind, declared.family()));
    }

    /** Whether a name is that of an outlet: one contains the other, by letters, in its name or its domain. */
    static boolean isSame(String name, Outlet outlet) {
        var letters = letters(Agencies.agency(name).orElse(name));
        var own = letters(Agencies.agency(outlet.name()).orElse(outlet.name()));
        var domain = outlet.domain() == null ? "" : letters(outlet.domain());
        boolean isLong = letters.length() >= 3 && own.length() >= 3;
        return letters.equals(own)
                || (isLong && (own.contains(letters) || letters.contains(own)))
                || (letters.length() >= 3 && domain.contains(letters));
    }

    private static String letters(String name) {
        return Fold.key(name).replaceFirst("^(?:www\\.|the )", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** An outlet that was found in the text. */
    static Outlet inferred(String name) {
        var kind = Agencies.agency(name).isPresent() ? Outlet.Kind.AGENCY : Outlet.Kind.PUBLISHER;
        return new Outlet(name, null, null, kind, null);
    }

    private static Outlet.Kind kind(@Nullable String declared, String name) {
        if (declared != null) {
            for (var kind : Outlet.Kind.values()) {
                if (kind.name().equalsIgnoreCase(declared.strip())) {
                    return kind;
                }
            }
        }
        if (name.equalsIgnoreCase(Outlet.UNKNOWN.name())) {
            return Outlet.Kind.UNKNOWN;
        }
        return Agencies.agency(name).isPresent() ? Outlet.Kind.AGENCY : Outlet.Kind.PUBLISHER;
    }

    private static Optional<String> hostOf(String text) {
        if (text.indexOf(' ') >= 0 || text.indexOf('.') < 0) {
            return Optional.empty();
        }
        var address = text.contains("//") ? text : "https://" + text;
        return CanonicalUrl.of(address).map(CanonicalUrl::host);
    }

    /** The declared country, else that of the domain's ending. */
    private static @Nullable String country(@Nullable String declared, @Nullable String domain) {
        if (declared != null && declared.strip().length() == 2) {
            return declared.strip().toUpperCase(Locale.ROOT);
        }
        var last = domain == null ? "" : domain.substring(domain.lastIndexOf('.') + 1);
        if (last.equals("uk")) {
            return "GB";
        }
        var country = last.toUpperCase(Locale.ROOT);
        return List.of(Locale.getISOCountries()).contains(country)
                        && !Tables.words("worldwide-endings").contains(last)
                ? country
                : null;
    }
}
