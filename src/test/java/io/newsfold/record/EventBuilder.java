package io.newsfold.record;

import io.newsfold.codec.Json;
import io.newsfold.event.EventState;
import io.newsfold.event.Fingerprint;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.Desk;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Flag;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.Outlet;
import io.newsfold.model.Phase;
import io.newsfold.model.Place;
import io.newsfold.model.Precision;
import io.newsfold.model.Qualifier;
import io.newsfold.model.Quantity;
import io.newsfold.model.Relation;
import io.newsfold.model.Role;
import io.newsfold.model.Why;
import io.newsfold.text.Hash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events of a test, report by report. Mentions are found in the texts, so their offsets are right. */
final class EventBuilder {
    final List<Report> reports = new ArrayList<>();
    final List<Member> members = new ArrayList<>();

    static ArticleId id(String id) {
        return new ArticleId(ArticleId.PREFIX + Hash.id(id));
    }

    /** Adds a report and returns this. */
    EventBuilder with(Article article) {
        reports.add(new Report(
                reports.size() + 1L,
                Instant.parse("2031-05-01T00:00:00Z").plusSeconds(reports.size()),
                article.build(),
                Fingerprint.EMPTY));
        members.add(new Member(
                article.id,
                article.relation,
                article.relation == Relation.COPY ? members.get(0).article() : null,
                new Why(article.id, members.isEmpty() ? null : members.get(0).article(), 0.9, List.of(), null)));
        return this;
    }

    EventState state(List<Member> members) {
        return new EventState(
                new EventId(EventId.PREFIX + Hash.id("event")),
                Desk.WORLD,
                1,
                CanonicalEvent.Status.OPEN,
                this.members.get(0).article(),
                Instant.parse("2031-05-02T00:00:00Z"),
                members,
                null,
                List.of(),
                null,
                List.of(),
                null);
    }

    CanonicalEvent folded() {
        return fold().fold(state(members), reports);
    }

    static RecordFold fold() {
        return new CanonicalFold("test", event -> Json.bytes(event).length);
    }

    /** An article in the making. */
    static final class Article {
        private final ArticleId id;
        private final String name;
        private String outlet;
        private @Nullable String family;
        private Outlet.Kind kind = Outlet.Kind.PUBLISHER;
        private String language = "en";
        private String title = "";
        private @Nullable String description;
        private String body = "";
        private @Nullable Dated published;
        private EventType type = EventType.OTHER;
        private Phase phase = Phase.OCCURRED;
        private @Nullable Place place;
        private Relation relation = Relation.INDEPENDENT;
        private @Nullable String origin;
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private final List<Name> names = new ArrayList<>();
        private final List<DateMention> dates = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();

        Article(String name) {
            this.name = name;
            this.id = EventBuilder.id(name);
            this.outlet = name;
        }

        Article outlet(String outlet, Outlet.Kind kind, @Nullable String family) {
            this.outlet = outlet;
            this.kind = kind;
            this.family = family;
            return this;
        }

        Article text(String language, String title, String body) {
            this.language = language;
            this.title = title;
            this.body = body;
            return this;
        }

        Article description(String description) {
            this.description = description;
            return this;
        }

        Article published(String when) {
            this.published = new Dated(when);
            return this;
        }

        Article told(EventType type, Phase phase) {
            this.type = type;
            this.phase = phase;
            return this;
        }

        Article at(String name, Place.Kind kind, @Nullable String country, @Nullable Long geonamesId) {
            this.place = new Place(name, kind, country, geonamesId, null, null);
            return this;
        }

        Article relation(Relation relation) {
            this.relation = relation;
            return this;
        }

        Article origin(String origin) {
            this.origin = origin;
            return this;
        }

        Article flag(Flag flag) {
            flags.add(flag);
            return this;
        }

        Article name(NameKind kind, String id, String surface, @Nullable String function) {
            var field = fieldOf(surface);
            int start = text(field).indexOf(surface);
            names.add(new Name(kind, id, surface, field, start, start + surface.length(), function));
            return this;
        }

        Article date(String surface, String from, String to, Precision precision, Role role) {
            var field = fieldOf(surface);
            int start = text(field).indexOf(surface);
            dates.add(new DateMention(
                    surface, field, start, start + surface.length(), new Dated(from), new Dated(to), precision, role));
            return this;
        }

        Article figure(
                FigureKind kind, @Nullable String of, Object value, @Nullable String unit, String surface, Role role) {
            var field = fieldOf(surface);
            int start = text(field).indexOf(surface);
            var quantity = value instanceof String score
                    ? new Quantity.Score(score)
                    : Quantity.of(new java.math.BigDecimal(value.toString()));
            figures.add(new Figure(
                    kind, of, quantity, unit, Qualifier.EXACT, surface, field, start, start + surface.length(), role));
            return this;
        }

        private Field fieldOf(String surface) {
            if (title.contains(surface)) {
                return Field.TITLE;
            }
            if (!body.contains(surface)) {
                throw new IllegalArgumentException("not in the text: " + surface);
            }
            return Field.BODY;
        }

        private String text(Field field) {
            return field == Field.TITLE ? title : body;
        }

        private EnrichedArticle build() {
            return new EnrichedArticle(
                    EnrichedArticle.SPEC_VERSION,
                    id,
                    name,
                    "1",
                    Desk.WORLD,
                    null,
                    "https://" + name + ".example/",
                    new Outlet(outlet, null, null, kind, family),
                    origin,
                    List.of(),
                    null,
                    title,
                    description,
                    body,
                    published,
                    published == null ? null : published.precision(),
                    null,
                    null,
                    new DetectedLanguage(language, 1, null),
                    names,
                    dates,
                    figures,
                    type,
                    List.of(),
                    phase,
                    place,
                    List.of(),
                    flags);
        }
    }
}
