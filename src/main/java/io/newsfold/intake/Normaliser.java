package io.newsfold.intake;

import io.newsfold.intake.page.Page;
import io.newsfold.intake.page.PageReader;
import io.newsfold.intake.repair.Repaired;
import io.newsfold.intake.source.Agencies;
import io.newsfold.intake.source.Bylines;
import io.newsfold.intake.stamp.DateContext;
import io.newsfold.intake.stamp.DeclaredDate;
import io.newsfold.intake.table.Tables;
import io.newsfold.model.Article;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Cut;
import io.newsfold.model.Dated;
import io.newsfold.model.Desk;
import io.newsfold.model.Flag;
import io.newsfold.model.Outlet;
import io.newsfold.model.PubStatus;
import io.newsfold.model.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one raw article regular: identity, texts, dates, outlet, and whether it may be used. */
final class Normaliser {
    static final int LONGEST_BODY = 200_000;
    private static final int LONGEST_TITLE = 2_000;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int EXTRACT = 300;
    private static final int LONGEST_CODE = 200;
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
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
        var published = date(raw.publishedAt(), context);
        var updated = date(raw.updatedAt(), context);
        var description = block(raw.description(), LONGEST_DESCRIPTION);
        var page = PageReader.read(declaredTitle == null ? "" : declaredTitle, body, context);
        if (published == null && page.published() != null) {
            published = plausible(page.published().value());
            flag(page.published().isZoneAssumed(), Flag.ZONE_ASSUMED);
        }
        if (updated == null && page.updated() != null) {
            updated = plausible(page.updated().value());
        }
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
                embargo(context),
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
        return firstSentence(body, page.cuts());
    }

    /** The first sentence that is no cut, at most 300 characters, whole words. */
    private static String firstSentence(String body, List<Cut> cuts) {
        int start = 0;
        for (boolean moved = true; moved; ) {
            moved = false;
            while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
                start++;
            }
            for (var cut : cuts) {
                if (cut.field() == io.newsfold.model.Field.BODY && cut.start() <= start && start < cut.end()) {
                    start = cut.end();
                    moved = true;
                }
            }
        }
        int end = start;
        int limit = Math.min(body.length(), start + EXTRACT);
        while (end < limit) {
            char c = body.charAt(end);
            boolean ends = ".!?。؟".indexOf(c) >= 0
                    && (end + 1 >= body.length() || Character.isWhitespace(body.charAt(end + 1)))
                    && end > start + 20;
            if (c == '\n') {
                return body.substring(start, end).strip();
            }
            end++;
            if (ends) {
                return body.substring(start, end).strip();
            }
        }
        if (end < body.length()) {
            int space = body.lastIndexOf(' ', end);
            end = space > start ? space : Character.isLowSurrogate(body.charAt(end)) ? end - 1 : end;
        }
        return body.substring(start, end).strip();
    }

    private void topics() {
        var section = raw.section() == null ? "" : raw.section();
        flags.addAll(Topics.flags(section, raw.subjects()));
        flag(raw.isLiveBlog(), Flag.MULTI_EVENT);
    }

    private @Nullable Dated date(@Nullable String text, DateContext context) {
        if (text == null) {
            return null;
        }
        flag(text.chars().allMatch(Character::isDigit) && text.length() > 8, Flag.COERCED);
        var read = DeclaredDate.read(Repaired.ofLine(text).text(), context);
        if (read == null) {
            return null;
        }
        flag(read.isZoneAssumed(), Flag.ZONE_ASSUMED);
        return plausible(read.value());
    }

    /** Null for what is more than a day ahead of the arrival or before 1990. */
    private @Nullable Dated plausible(Dated date) {
        var start = date.start();
        boolean known = !message.arrival().isBefore(FIRST);
        if (start.isBefore(FIRST) || (known && start.isAfter(message.arrival().plus(Duration.ofHours(24))))) {
            flags.add(Flag.DATE_IMPLAUSIBLE);
            return null;
        }
        return date;
    }

    private @Nullable Instant embargo(DateContext context) {
        if (raw.embargoedUntil() == null) {
            return null;
        }
        var read = DeclaredDate.read(raw.embargoedUntil(), context);
        if (read != null) {
            flag(read.isZoneAssumed(), Flag.ZONE_ASSUMED);
        }
        return read == null ? null : read.value().start();
    }

    private PubStatus status() {
        var declared = raw.pubStatus() == null
                ? "usable"
                : head(raw.pubStatus().strip(), LONGEST_CODE).toLowerCase(Locale.ROOT);
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
        return head(repaired.text(), LONGEST_BODY);
    }

    private @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var repaired = Repaired.ofLine(text);
        flags.addAll(repaired.flags());
        return repaired.text().isEmpty() ? null : head(repaired.text(), LONGEST_TITLE);
    }

    private @Nullable String block(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        var repaired = Repaired.ofBlock(text, Repaired.Form.UNKNOWN);
        flags.addAll(repaired.flags());
        return repaired.text().isBlank() ? null : head(repaired.text(), longest);
    }

    /** At most so many characters; a surrogate pair is not parted. */
    static String head(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
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
