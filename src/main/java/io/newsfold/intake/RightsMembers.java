package io.newsfold.intake;

import io.newsfold.model.Rights;
import org.jspecify.annotations.Nullable;

/** Finds whose an article is and how it may be used. */
final class RightsMembers {
    private RightsMembers() {}

    static @Nullable Rights rights(Members members) {
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
}
