package io.newsfold.intake;

import io.newsfold.intake.RawArticle.RawOutlet;

/** Finds who publishes an article among the members that may say it. */
final class OutletMembers {
    private OutletMembers() {}

    static RawOutlet outlet(Members members) {
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
