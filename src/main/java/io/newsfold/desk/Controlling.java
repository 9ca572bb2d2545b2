package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.match.Matcher;
import io.newsfold.match.repair.Bonds;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Control;
import io.newsfold.model.EventId;
import io.newsfold.model.LogRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** An editor's word: articles gone, together, or apart. It is obeyed at once and remembered for articles that come later. */
final class Controlling {
    private final DeskMemory memory;
    private final Matcher matcher;

    Controlling(DeskMemory memory, Matcher matcher) {
        this.memory = memory;
        this.matcher = matcher;
    }

    void decide(LogRecord.Controlled controlled, Draft draft) {
        draft.count(Decision.Counted.CONTROL_READ);
        var control = controlled.control();
        var former = memory.links().get(controlled.controlId());
        var reshaping = new Reshaping(matcher, draft, controlled.controlId());
        var repairing = new Repairing(matcher, draft, reshaping);
        if (former != null) {
            draft.bonds().unlink(former.controlId());
        }
        if (control != null && control.kind() == Control.Kind.RETRACT) {
            retract(control, draft, reshaping, repairing);
        } else if (control != null) {
            var link = new EditorLink(controlled.controlId(), control, draft.sequence(), draft.now());
            draft.bonds().link(link);
            if (link.isTogether()) {
                together(link, draft, reshaping);
            } else {
                events(control.articles(), draft).forEach(repairing::regroup);
            }
        }
        if (former != null) {
            takenBack(former, draft, repairing);
        }
    }

    private static void takenBack(EditorLink former, Draft draft, Repairing repairing) {
        var articles = former.control().articles();
        if (former.isTogether()) {
            events(articles, draft).forEach(repairing::regroupAnew);
        } else {
            articles.forEach(repairing::after);
        }
    }

    private static void retract(Control control, Draft draft, Reshaping reshaping, Repairing repairing) {
        var articles = new TreeSet<>(control.articles());
        var event = control.event() == null ? null : draft.event(control.event());
        if (event != null) {
            event.members().forEach(member -> articles.add(member.article()));
        }
        var touched = new TreeSet<EventId>();
        for (var article : articles) {
            if (draft.placement(article) != null) {
                var left = Retracting.remove(article, draft, reshaping);
                if (left != null) {
                    touched.add(left);
                }
            }
        }
        touched.forEach(repairing::regroup);
    }

    /** Brings the articles that are here into one event: whole events, or where other words forbid that the article alone. */
    static void together(EditorLink link, Draft draft, Reshaping reshaping) {
        var here = link.control().articles().stream()
                .distinct()
                .filter(article -> draft.eventOf(article) != null)
                .toList();
        if (here.isEmpty()) {
            return;
        }
        var first = here.get(0);
        for (var article : link.control().articles()) {
            var target = Objects.requireNonNull(draft.eventOf(first));
            var placement = draft.placement(article);
            boolean wanted = placement != null && draft.bonds().keepTogether(article, target);
            var from = draft.eventOf(article);
            if (wanted && placement != null && from == null) {
                reshaping
                        .joining()
                        .join(placement.report(), target, reshaping.joining().bound(placement.report(), target));
            } else if (wanted && from != null && !from.id().equals(target.id())) {
                bring(article, from, target, draft.bonds(), reshaping);
            }
        }
    }

    private static void bring(ArticleId article, EventState from, EventState target, Bonds bonds, Reshaping reshaping) {
        if (bonds.keepApart(from, target)) {
            reshaping.move(article, from, target);
        } else {
            reshaping.merge(from, target);
        }
    }

    private static List<EventId> events(List<ArticleId> articles, Draft draft) {
        var events = new ArrayList<EventId>();
        for (var article : articles) {
            var event = draft.eventOf(article);
            if (event != null && !events.contains(event.id())) {
                events.add(event.id());
            }
        }
        return events;
    }
}
