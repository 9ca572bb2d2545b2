package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.match.Matcher;
import io.newsfold.match.repair.Bonds;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Control;
import io.newsfold.model.EventId;
import io.newsfold.model.LogRecord;
import io.newsfold.model.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

    /** An event that was merged away is retracted as what it became, as its id leads there for every reader. */
    private static void retract(Control control, Draft draft, Reshaping reshaping, Repairing repairing) {
        var articles = new TreeSet<>(control.articles());
        var event = control.event() == null ? null : standing(control.event(), draft);
        if (event != null) {
            event.members().forEach(member -> articles.add(member.article()));
        }
        var known = articles.stream()
                .filter(article -> draft.placement(article) != null)
                .toList();
        if (known.isEmpty()) {
            nothingToRetract(control, event, draft);
            return;
        }
        var touched = new TreeSet<EventId>();
        for (var article : known) {
            var left = Retracting.remove(article, draft, reshaping);
            if (left != null) {
                touched.add(left);
            }
        }
        touched.forEach(repairing::regroup);
    }

    private static @Nullable EventState standing(EventId id, Draft draft) {
        var event = draft.event(id);
        return event == null || event.mergedInto() == null ? event : draft.event(event.mergedInto());
    }

    private static void nothingToRetract(Control control, @Nullable EventState event, Draft draft) {
        if (event != null || control.articles().stream().anyMatch(draft::isRetracted)) {
            draft.count(Decision.Counted.STAYS_RETRACTED);
            return;
        }
        var what = control.event() == null ? "no article of " + control.articles() : "no event " + control.event();
        draft.reject(new Rejection(Rejection.Code.BAD_CONTROL, "match", "nothing to retract: " + what + " is known"));
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
