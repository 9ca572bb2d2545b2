package io.newsfold.intake;

import io.newsfold.intake.page.Page;
import io.newsfold.intake.page.PageReader;
import io.newsfold.intake.repair.Repaired;
import io.newsfold.intake.source.Agencies;
import io.newsfold.intake.source.Bylines;
import io.newsfold.intake.stamp.DateContext;
import io.newsfold.intake.table.Tables;
import io.newsfold.model.Article;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Dated;
import io.newsfold.model.Desk;
import io.newsfold.model.Flag;
import io.newsfold.model.Outlet;
import io.newsfold.model.PubStatus;
import io.newsfold.model.Rejection;
import io.newsfold.text.Beginning;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one raw article regular: identity, texts, dates, outlet, and whether it may be used. */
final class Normaliser {
    static final int LONGEST_BODY = 200_000;
    private static final int LONGEST_TITLE = 2_000;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int LONGEST_CODE = 200;
    private static final Set<String> CANCELED = Tables.words("canceled-words");
    private static final Set<String> WITHHELD = Tables.words("withheld-words");
    private static final Set<String> USABLE = Tables.words("usable-words");

    private final RawArticle raw;
    private final RawMessage message;
    private final byte[] original;
    private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);

    private Normaliser(RawArticle raw, RawMessage message, byte[] original) {
        this.raw = raw;
        this.message = message;
        this.original = original;
    }

    static Outcome normalise(RawArticle raw, RawMessage message, byte[] original) {
        return new Normaliser(raw, message, original).outcome();
    }

    private Outcome outcome() {
        if (raw.isCoerced()) {
            flags.add(Flag.COERCED);
        }
        var desk = desk();
        var url = raw.url() == null ? Optional.<CanonicalUrl>empty() : CanonicalUrl.of(raw.url());
        var id = id(url.isPresent());
        if (url.isEmpty() && id == null) {
            return rejected(Rejection.Code.MISSING_IDENTITY, "neither url nor id");
        }
        var articleId = url.isPresent()
                ? ArticleIds.of(desk, url.get().url())
                : ArticleIds.of(
                        desk, raw.outlet().name() == null ? "" : raw.outlet().name(), id == null ? "" : id);
        var status = status();
        if (status == PubStatus.CANCELED) {
            return new Outcome.Retracted(articleId, desk, line(raw.correction()), raw.ignoredMembers());
        }
        var title = line(raw.title());
        var body = body();
        boolean isEmpty = (title == null || title.isBlank()) && body.isBlank();
        if (isEmpty && status != PubStatus.WITHHELD) {
            return rejected(Rejection.Code.EMPTY, "neither title nor body");
        }
        return usable(article(articleId, desk, url.orElse(null), id, status, title, body));
    }

    private Outcome usable(Article article) {
        var until = article.embargoedUntil();
        if (article.pubStatus() == PubStatus.WITHHELD || (until == null && raw.embargoedUntil() != null)) {
            return new Outcome.Held(article, null, raw.ignoredMembers());
        }
        return until != null && until.isAfter(message.arrival())
                ? new Outcome.Held(article, until, raw.ignoredMembers())
                : new Outcome.Accepted(article, raw.ignoredMembers());
    }

    private Article article(
            ArticleId articleId,
            Desk desk,
            @Nullable CanonicalUrl url,
            @Nullable String id,
            PubStatus status,
            @Nullable String declaredTitle,
            String body) {
        var declared = Outlets.of(raw.outlet(), url);
        var context = new DateContext(language(), declared.map(Outlet::country).orElse(null), message.arrival());
        var dates = new Dates(context, raw.embargoedUntil(), flags);
        var published = dates.declared(raw.publishedAt());
        var updated = dates.declared(raw.updatedAt());
        var description = block(raw.description(), LONGEST_DESCRIPTION);
        var page = PageReader.read(declaredTitle == null ? "" : declaredTitle, body, context);
        published = published == null ? dates.told(page.published()) : published;
        updated = updated == null ? dates.told(page.updated()) : updated;
        if (published == null && updated != null) {
            published = Dated.of(updated.day());
            flags.add(Flag.DATE_INFERRED);
        }
        var outlet = outlet(declared, page);
        var title = title(declaredTitle, page, body);
        var authors = raw.authors().isEmpty()
                ? page.authors()
                : Bylines.people(raw.authors().stream()
                        .map(a -> Repaired.ofLine(a).text())
                        .toList());
        topics();
        return new Article(
                articleId,
                id,
                raw.version() == null ? "1" : raw.version().strip(),
                desk,
                url == null ? null : url.url(),
                url == null || url.url().equals(raw.url()) ? null : raw.url(),
                outlet,
                origin(page, outlet),
                authors,
                raw.rights(),
                title,
                first(description, page.description()),
                body,
                published,
                updated,
                language(),
                line(raw.section()),
                raw.subjects().stream()
                        .map(subject -> Repaired.ofLine(subject).text())
                        .toList(),
                first(line(raw.dateline()), page.dateline()),
                status,
                first(line(raw.correction()), page.correction()),
                dates.embargo(),
                raw.basedOn(),
                page.cuts(),
                flags);
    }

    /** The agency that was declared or that the text credits; nobody credits himself. */
    private @Nullable String origin(Page page, Outlet outlet) {
        var declared = line(raw.origin());
        if (declared != null) {
            return Agencies.agency(declared).orElse(declared);
        }
        var found = first(page.origin(), page.holder());
        return found == null || Outlets.isSame(found, outlet)
                ? null
                : Agencies.agency(found).orElse(found);
    }

    private Outlet outlet(Optional<Outlet> declared, Page page) {
        if (declared.isPresent()) {
            return declared.get();
        }
        var found = page.outlet() == null ? page.holder() : page.outlet();
        if (found != null && !found.isBlank()) {
            flags.add(Flag.OUTLET_INFERRED);
            return Outlets.inferred(found);
        }
        flags.add(Flag.OUTLET_UNKNOWN);
        return Outlet.UNKNOWN;
    }

    private String title(@Nullable String declared, Page page, String body) {
        if (declared != null && !declared.isBlank()) {
            return declared;
        }
        if (page.title() != null) {
            return page.title();
        }
        flags.add(Flag.TITLE_MISSING);
        return FirstSentence.of(body, page.cuts());
    }

    private void topics() {
        var section = raw.section() == null ? "" : raw.section();
        flags.addAll(Topics.flags(section, raw.subjects()));
        flag(raw.isLiveBlog(), Flag.MULTI_EVENT);
    }

    private PubStatus status() {
        var declared = raw.pubStatus() == null
                ? "usable"
                : Beginning.of(raw.pubStatus().strip(), LONGEST_CODE).toLowerCase(Locale.ROOT);
        var word = declared.substring(declared.lastIndexOf(':') + 1);
        if (CANCELED.contains(word)) {
            return PubStatus.CANCELED;
        }
        if (WITHHELD.contains(word)) {
            return PubStatus.WITHHELD;
        }
        flag(!USABLE.contains(word), Flag.COERCED);
        return PubStatus.USABLE;
    }

    /** A URL that is none still tells articles apart: it is then the id. */
    private @Nullable String id(boolean hasUrl) {
        var id = raw.id() == null || raw.id().isBlank() ? null : raw.id().strip();
        if (id == null && !hasUrl && raw.url() != null && !raw.url().isBlank()) {
            flags.add(Flag.COERCED);
            return raw.url().strip();
        }
        return id;
    }

    private Desk desk() {
        var declared = raw.desk() == null ? message.headers().get("desk") : raw.desk();
        var desk = Desks.of(declared);
        flag(declared != null && !declared.strip().equals(desk.name()), Flag.COERCED);
        return desk;
    }

    private @Nullable String language() {
        return raw.language() == null ? null : Languages.tag(raw.language());
    }

    private String body() {
        if (raw.body() == null) {
            return "";
        }
        var form = raw.isBodyHtml() ? Repaired.Form.HTML : Repaired.Form.UNKNOWN;
        var repaired = Repaired.ofBlock(raw.body(), form);
        flags.addAll(repaired.flags());
        flag(repaired.text().length() > LONGEST_BODY, Flag.BODY_CUT);
        return Beginning.of(repaired.text(), LONGEST_BODY);
    }

    private @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var repaired = Repaired.ofLine(text);
        flags.addAll(repaired.flags());
        return repaired.text().isEmpty() ? null : Beginning.of(repaired.text(), LONGEST_TITLE);
    }

    private @Nullable String block(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        var repaired = Repaired.ofBlock(text, Repaired.Form.UNKNOWN);
        flags.addAll(repaired.flags());
        return repaired.text().isBlank() ? null : Beginning.of(repaired.text(), longest);
    }

    private void flag(boolean isTrue, Flag flag) {
        if (isTrue) {
            flags.add(flag);
        }
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }

    private Outcome rejected(Rejection.Code code, String message) {
        return new Outcome.Rejected(new Rejection(code, "intake", message), original);
    }
}
