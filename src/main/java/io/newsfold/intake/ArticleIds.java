package io.newsfold.intake;

import io.newsfold.model.ArticleId;
import io.newsfold.model.Desk;
import io.newsfold.text.Fold;
import io.newsfold.text.Hash;
import java.util.regex.Pattern;

/** Identities of articles: hashes of what their publisher declared, never of what was inferred. */
public final class ArticleIds {
    private static final Pattern SCHEME_AND_WWW = Pattern.compile("^https?://(www\\.)?");

    private ArticleIds() {}

    /** Of an article with a URL. Scheme and {@code www.} do not count: both forms lead to one page. */
    public static ArticleId of(Desk desk, String canonicalUrl) {
        var place = SCHEME_AND_WWW.matcher(canonicalUrl).replaceFirst("");
        return new ArticleId(ArticleId.PREFIX + Hash.id(desk.name(), place));
    }

    /** Of an article without a URL; {@code declaredOutlet} is empty where none was declared. */
    public static ArticleId of(Desk desk, String declaredOutlet, String publisherId) {
        return new ArticleId(ArticleId.PREFIX + Hash.id(desk.name(), Fold.key(declaredOutlet.strip()), publisherId));
    }
}
