package io.newsfold.extract.type;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.Article;
import io.newsfold.model.Flag;
import io.newsfold.text.TextScanner;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises round-ups, live blogs and columns. With care: one wrongly called a round-up is lost to its event, so a cue
 * in the title counts only at its beginning or end, or with a body of many separate items.
 */
final class ArticleKinds {
    private static final int EDGE = 4;
    private static final int ITEMS = 3;

    private final TypeLexicon lexicon;
    private final Texts texts;
    private final Article article;

    ArticleKinds(TypeLexicon lexicon, Texts texts, Article article) {
        this.lexicon = lexicon;
        this.texts = texts;
        this.article = article;
    }

    Set<Flag> flags() {
        var flags = EnumSet.noneOf(Flag.class);
        boolean section = isTold("digest", article.section());
        if (section || (atEdge(texts.title(), "digest") && items() >= ITEMS)) {
            flags.add(Flag.MULTI_EVENT);
        }
        if (isTold("opinion", article.section()) || isLabelled(texts.title())) {
            flags.add(Flag.OPINION);
        }
        return flags;
    }

    private boolean isTold(String cue, @Nullable String section) {
        if (section == null || section.length() > 60) {
            return false;
        }
        var words = Words.of(TextScanner.scan(section, lexicon.tag(), List.of()), lexicon.tag());
        return lexicon.has(words, 0, words.size(), cue);
    }

    private boolean atEdge(Words title, String cue) {
        int size = title.size();
        return lexicon.has(title, 0, Math.min(EDGE, size), cue)
                || lexicon.has(title, Math.max(0, size - EDGE), size, cue);
    }

    /** {@code Opinion: …}, {@code Analysis | …}. */
    private boolean isLabelled(Words title) {
        for (int i = 0; i < Math.min(EDGE, title.size()); i++) {
            int length = lexicon.length(title, i, "opinion");
            if (length > 0
                    && i == 0
                    && (title.is(i + length, ":") || title.is(i + length, "|") || title.is(i + length, "-"))) {
                return true;
            }
        }
        return false;
    }

    /** Paragraphs of the body, which are items in a round-up. */
    private int items() {
        int items = 0;
        boolean inside = false;
        var body = article.body();
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            inside = c != '\n' && (inside || !Character.isWhitespace(c));
            if (inside && (i + 1 == body.length() || body.charAt(i + 1) == '\n')) {
                items++;
            }
        }
        return items;
    }
}
