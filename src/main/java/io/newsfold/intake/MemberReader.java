package io.newsfold.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.intake.source.Bylines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the contract's members in an object by all their names: the contract's own, ninjs 1.x and 3.x, schema.org
 * {@code NewsArticle}, JSON Feed, RSS and Atom items as JSON, and the usual ones of vendors.
 */
final class MemberReader {
    private static final String[] LABELS = {"cluster", "goldlang", "note"};
    private static final String[] ENVELOPE = {
        "@context", "@type", "type", "mimetype", "profile", "standard", "$standard", "specversion", "representationtype"
    };

    private final Members members;

    private MemberReader(JsonNode object) {
        members = new Members(object);
    }

    static RawArticle read(JsonNode object) {
        return new MemberReader(object).article();
    }

    private RawArticle article() {
        members.node(LABELS);
        members.node(ENVELOPE);
        var body = BodyMembers.body(members);
        var published = date(
                "publishedat",
                "published",
                "datepublished",
                "pubdate",
                "dc:date",
                "publisheddate",
                "publishdate",
                "publicationdate",
                "firstpublished",
                "firstcreated",
                "contentcreated",
                "datecreated",
                "issued",
                "isodate",
                "created",
                "date",
                "timestamp");
        var updated = date(
                "updatedat",
                "updated",
                "datemodified",
                "versioncreated",
                "modified",
                "lastmodified",
                "modifiedat",
                "dcterms:modified",
                "dateupdated");
        return new RawArticle(
                members.text("id", "identifier", "guid", "uri", "uuid", "articleid", "externalid"),
                UrlMembers.url(members),
                OutletMembers.outlet(members),
                members.named("origin", "creditline", "credit", "agency", "wire"),
                title(),
                description(),
                body.text(),
                body.isHtml(),
                language(),
                authors(),
                published == null ? updated : published,
                updated,
                section(),
                subjects(),
                members.named("dateline", "located", "locationcreated", "contentlocation"),
                members.text("version"),
                members.text("pubstatus", "status"),
                correction(),
                embargo(),
                members.named("basedon", "isbasedon", "isbasedonurl"),
                RightsMembers.rights(members),
                members.text("desk"),
                isOfType("liveblogposting"),
                members.isCoerced(),
                members.ignored());
    }

    private @Nullable String description() {
        var text = members.text(
                "description",
                "summary",
                "abstract",
                "descriptiontext",
                "descriptionhtml",
                "excerpt",
                "standfirst",
                "itunes:summary",
                "snippet");
        return text == null ? role("descriptions", "main") : text;
    }

    private boolean isOfType(String type) {
        var declared = members.texts("@type", "type");
        return declared.stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).endsWith(type));
    }

    private @Nullable String title() {
        var main = role("headlines", "main");
        if (main != null) {
            return main;
        }
        boolean isNinjs = members.node("uri") != null;
        return isNinjs
                ? members.text("headline", "title", "name")
                : members.text("title", "headline", "name", "dc:title");
    }

    /** The value of the element with a role, of any element else: {@code headlines[role=main]}. */
    private @Nullable String role(String name, String role) {
        var list = members.node(name);
        if (list == null || !list.isArray()) {
            return Members.textOf(list);
        }
        String first = null;
        for (var element : list) {
            var text = element.isObject() && element.hasNonNull("value")
                    ? Members.textOf(element.get("value"))
                    : Members.textOf(element);
            if (text != null && role.equals(Members.textOf(element.get("role")))) {
                return text;
            }
            first = first == null ? text : first;
        }
        return first;
    }

    private @Nullable String language() {
        var language = members.node("language", "inlanguage", "lang", "dc:language", "xml:lang", "@language");
        if (language != null && language.isObject()) {
            var parts = new Members(language);
            return parts.text("alternatename", "code", "@value", "name");
        }
        return members.text("language", "inlanguage", "lang", "dc:language", "xml:lang", "@language");
    }

    private List<String> authors() {
        var authors = members.texts("authors", "author", "creator", "dc:creator", "byline", "by");
        return Bylines.people(authors);
    }

    private @Nullable String date(String... names) {
        var node = members.node(names);
        if (node != null && node.isObject()) {
            members.coerce();
        }
        return members.text(names);
    }

    private @Nullable String section() {
        return members.named("section", "articlesection", "category", "sections");
    }

    private List<String> subjects() {
        var all = new ArrayList<String>();
        for (var text :
                members.texts("subjects", "subject", "keywords", "tags", "categories", "category", "genre", "genres")) {
            for (var one : text.split("[,;]", -1)) {
                if (!one.isBlank() && !all.contains(one.strip()) && all.size() < 100) {
                    all.add(one.strip());
                }
            }
        }
        return all;
    }

    private @Nullable String correction() {
        var node = members.node("correction", "corrections", "correctionnotice", "iscorrection");
        if (node != null && node.isBoolean()) {
            return node.booleanValue() ? "corrected" : null;
        }
        var text = Members.textOf(node);
        return text == null ? members.text("ednote") : text;
    }

    /** Where something is said of an embargo that is no text, the text "yes" or null. */
    private @Nullable String embargo() {
        var node = members.node("embargoeduntil", "embargoed", "embargo");
        if (node != null && node.isBoolean()) {
            members.coerce();
            return node.booleanValue() ? "yes" : null;
        }
        return members.text("embargoeduntil", "embargoed", "embargo");
    }
}
