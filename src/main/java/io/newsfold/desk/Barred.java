package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Report;
import io.newsfold.match.DeskView;
import io.newsfold.match.repair.Bond;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EventId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A desk as one article sees it: events that an editor keeps it apart from are not there. */
final class Barred implements DeskView {
    private final Draft draft;
    private final ArticleId article;
    private @Nullable EventId first;
    private @Nullable Bond word;

    Barred(Draft draft, ArticleId article) {
        this.draft = draft;
        this.article = article;
    }

    /** The event that the article was kept from first; null if none came into question. */
    @Nullable
    EventId first() {
        return first;
    }

    /** The word that keeps it from that event. */
    @Nullable
    Bond word() {
        return word;
    }

    private boolean isOpen(@Nullable EventState event) {
        if (event == null) {
            return true;
        }
        var bond = draft.bonds().latest(article, event.members());
        if (bond == null || bond.together()) {
            return true;
        }
        if (first == null) {
            first = event.id();
            word = bond;
        }
        return false;
    }

    @Override
    public @Nullable Report report(ArticleId other) {
        return draft.report(other);
    }

    @Override
    public @Nullable EventState event(EventId event) {
        return draft.event(event);
    }

    @Override
    public @Nullable EventState eventOf(ArticleId other) {
        var event = draft.eventOf(other);
        return isOpen(event) ? event : null;
    }

    @Override
    public Collection<Report> reports() {
        return draft.reports();
    }

    @Override
    public Collection<EventState> events() {
        return draft.events().stream().filter(this::isOpen).toList();
    }
}
