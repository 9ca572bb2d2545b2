package io.newsfold.enrich;

import io.newsfold.model.Outlet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The country whose language an outlet most likely writes: as it was told, else by the end of its domain. */
final class OutletCountry {
    /** Ends of domains that are those of a country and sold to everybody, or of no country. */
    private static final Set<String> ANYWHERE =
            Set.of("ai", "cc", "co", "eu", "fm", "gg", "io", "la", "ly", "me", "su", "to", "tv", "vc", "ws");

    private OutletCountry() {}

    /** ISO 3166 alpha-2, or null; an agency or an aggregator writes for the world. */
    static @Nullable String of(Outlet outlet) {
        if (outlet.kind() == Outlet.Kind.AGENCY || outlet.kind() == Outlet.Kind.AGGREGATOR) {
            return null;
        }
        return outlet.country() != null ? outlet.country() : ofDomain(outlet.domain());
    }

    private static @Nullable String ofDomain(@Nullable String domain) {
        if (domain == null) {
            return null;
        }
        var end = domain.substring(domain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean country =
                end.length() == 2 && !ANYWHERE.contains(end) && end.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return country ? (end.equals("uk") ? "GB" : end.toUpperCase(Locale.ROOT)) : null;
    }
}
