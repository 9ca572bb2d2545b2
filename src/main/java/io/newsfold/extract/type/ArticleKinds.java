package io.newsfold.extract.type;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.Article;
import io.newsfold.model.DateMention;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Flag;
import io.newsfold.text.TextScanner;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Recognises round-ups, live blogs and columns. With care: one wrongly called a round-up is lost to its event, so a cue
 * in the title counts only at its beginning or end, or with a body of many separate items.
 */
final class ArticleKinds {
    private static final int EDGE = 4;
    private static final int ITEMS = 3;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int SENTENCES = 20;
    private static final int KINDS = 4;
    private static final int DATES = 4;
    private static final double STRONG = 4;

    private final TypeLexicon lexicon;
    private final Texts texts;
    private final Article article;
    private final List<DateMention> dates;

    ArticleKinds(TypeLexicon lexicon, Texts texts, Article article, List<DateMention> dates) {
        this.lexicon = lexicon;
        this.texts = texts;
        this.article = article;
        this.dates = dates;
    }

    Set<Flag> flags() {
        var flags = EnumSet.noneOf(Flag.class);
        boolean section = isTold("digest", article.section());
        boolean titled = atEdge(texts.title(), "digest");
        boolean hinted = titled || lexicon.has(texts.title(), 0, texts.title().size(), "roundup") || isYearTitle();
        int subjects = (isDiverse() ? 1 : 0) + (isScattered() ? 1 : 0) + (isNumbered() ? 1 : 0);
        if (section || (titled && items() >= ITEMS) || (hinted && subjects >= 1) || subjects == 3) {
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

    /** {@code 2020 in the north: …}: a bare year at the head of a title, or behind its first words. */
    private boolean isYearTitle() {
        var title = texts.title();
        for (int i = 0; i < Math.min(EDGE, title.size()); i++) {
            boolean year = title.key(i).length() == 4 && title.number(i) >= FIRST_YEAR && title.number(i) <= LAST_YEAR;
            if (year && (i == 0 || title.is(i + 1, ":"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentences of the body speak, each for itself, of three or more kinds of events. */
    private boolean isDiverse() {
        var kinds = EnumSet.noneOf(EventType.class);
        var body = texts.body();
        var scanned = body.scanned();
        for (int i = lexicon.next(body, 0);
                i < body.size() && scanned.sentenceOf(i) < SENTENCES;
                i = lexicon.next(body, i + 1)) {
            for (var sign : Objects.requireNonNull(lexicon.at(body, i)).meanings()) {
                if (sign.weight() >= STRONG && sign.type() != null) {
                    kinds.add(sign.type());
                }
            }
        }
        return kinds.size() >= KINDS;
    }

    /** Whether its dates lie weeks apart and most sentences have one of their own. */
    private boolean isScattered() {
        var months = new TreeSet<String>();
        var sentences = new TreeSet<Integer>();
        int token = 0;
        for (var date : dates) {
            if (date.field() != Field.BODY) {
                continue;
            }
            while (token < texts.body().size() && texts.body().scanned().start(token) < date.start()) {
                token++;
            }
            months.add(date.from().value());
            sentences.add(token < texts.body().size() ? texts.body().scanned().sentenceOf(token) : 0);
        }
        int all = Math.min(texts.body().scanned().sentences(), SENTENCES);
        return months.size() >= DATES && sentences.size() * 2 >= all;
    }

    /** Whether the body is a numbered list. */
    private boolean isNumbered() {
        int next = 1;
        var body = texts.body();
        for (int i = 0; i < body.size() && next <= ITEMS; i++) {
            int start = body.scanned().start(i);
            boolean head = start == 0 || body.scanned().text().charAt(start - 1) == '\n';
            next += head && body.number(i) == next && (body.is(i + 1, ".") || body.is(i + 1, ")")) ? 1 : 0;
        }
        return next > ITEMS;
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
