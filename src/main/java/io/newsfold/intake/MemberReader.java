package io.newsfold.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.intake.RawArticle.RawOutlet;
import io.newsfold.intake.source.Bylines;
import io.newsfold.model.Rights;
import io.newsfold.text.Beginning;
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
        var body = body();
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
                url(),
                outlet(),
                members.named("origin", "creditline", "credit", "agency", "wire"),
                title(),
                members.text(
                                        "description",
                                        "summary",
                                        "abstract",
                                        "descriptiontext",
                                        "descriptionhtml",
                                        "excerpt",
                                        "standfirst",
                                        "itunes:summary",
                                        "snippet")
                                == null
                        ? role("descriptions", "main")
                        : description(),
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
                rights(),
                members.text("desk"),
                isOfType("liveblogposting"),
                members.isCoerced(),
                members.ignored());
    }

    private @Nullable String description() {
        return members.text(
                "description",
                "summary",
                "abstract",
                "descriptiontext",
                "descriptionhtml",
                "excerpt",
                "standfirst",
                "itunes:summary",
                "snippet");
    }

    private boolean isOfType(String type) {
        var declared = members.texts("@type", "type");
        return declared.stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).endsWith(type));
    }

    private @Nullable String url() {
        var names = new String[] {
            "url",
            "link",
            "links",
            "canonicalurl",
            "weburl",
            "permalink",
            "mainentityofpage",
            "@id",
            "uri",
            "guid",
            "id"
        };
        for (var name : names) {
            var address = address(members.node(name));
            if (address != null) {
                return address;
            }
        }
        var declared = members.node("url");
        return declared == null ? null : Members.textOf(declared);
    }

    /** An address of the web in a text, an object with {@code href}, or the best of a list of links. */
    private static @Nullable String address(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        if (node.isArray()) {
            String first = null;
            for (var link : node) {
                var address = address(link);
                boolean isAlternate = "alternate".equals(Members.textOf(link.get("rel")));
                first = first == null || (isAlternate && address != null) ? address : first;
            }
            return first;
        }
        if (node.isObject()) {
            var link = new Members(node);
            return address(link.node("href", "@href", "url", "@id", "#text", "_", "value"));
        }
        var text = node.isTextual() ? node.textValue() : "";
        return CanonicalUrl.of(text).isPresent() ? text : null;
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

    /** A text and whether its name or its type says HTML. */
    private record Body(@Nullable String text, boolean isHtml) {}

    private Body body() {
        var format = members.text("bodyformat");
        boolean declaredHtml = format != null
                && Beginning.of(format, 200).toLowerCase(Locale.ROOT).contains("html");
        var plain = members.text("body", "articlebody", "bodytext", "contenttext", "text", "fulltext");
        var html = members.text("bodyhtml", "bodyxhtml", "contenthtml", "content:encoded", "content", "contentencoded");
        var bodies = members.node("bodies");
        if (plain != null) {
            return new Body(plain, declaredHtml);
        }
        if (html != null) {
            return new Body(html, !isPlain(members.node("content")));
        }
        return bodies == null ? new Body(null, false) : ofBodies(bodies);
    }

    private static boolean isPlain(@Nullable JsonNode content) {
        return content != null && content.isObject() && "text".equals(Members.textOf(content.get("type")));
    }

    private static Body ofBodies(JsonNode bodies) {
        Body best = new Body(null, false);
        for (var body : bodies) {
            var parts = new Members(body);
            var text = parts.text("value", "#text", "text");
            var type = parts.text("contenttype", "type");
            boolean isHtml = type != null && type.contains("html");
            if (text != null && (best.text() == null || (best.isHtml() && !isHtml))) {
                best = new Body(text, isHtml);
            }
        }
        return best;
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

    private @Nullable Rights rights() {
        var node = members.node("rights", "rightsinfo");
        var holder = members.named("copyrightholder");
        var notice = members.named("copyrightnotice", "copyright", "dc:rights");
        var terms = members.named("usageterms", "license");
        if (node != null && node.isArray()) {
            node = node.get(0);
        }
        if (node != null && node.isObject()) {
            var parts = new Members(node);
            holder = first(parts.named("holder", "copyrightholder"), holder);
            notice = first(parts.named("notice", "copyrightnotice"), notice);
            terms = first(parts.named("usageterms", "langid"), terms);
        } else if (node != null) {
            notice = first(Members.textOf(node), notice);
        }
        return holder == null && notice == null && terms == null ? null : new Rights(holder, notice, terms);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private RawOutlet outlet() {
        var node = members.node(
                "outlet",
                "publisher",
                "source",
                "provider",
                "sourceorganization",
                "sitename",
                "og:sitename",
                "infosources",
                "infosource",
                "dc:publisher",
                "publication");
        if (node != null && node.isArray()) {
            if (members.node("outlet") != null) {
                members.coerce();
            }
            node = node.get(0);
        }
        if (node == null || !node.isObject()) {
            var name = Members.textOf(node);
            return name == null ? RawOutlet.NONE : new RawOutlet(name, null, null, null, null);
        }
        var parts = new Members(node);
        return new RawOutlet(
                parts.text("name", "title", "legalname", "alternatename", "#text", "_", "literal"),
                parts.text("domain", "url", "@url", "uri", "href", "link", "@id", "sameas"),
                parts.named("country"),
                parts.text("kind"),
                parts.named("family", "parentorganization"));
    }
}
