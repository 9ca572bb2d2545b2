package io.newsfold.extract.type;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Quotes;
import io.newsfold.model.Article;
import io.newsfold.model.DateMention;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Flag;
import io.newsfold.model.Name;
import io.newsfold.text.TextScanner;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
    private static final int SEPARATE = 4;
    private static final int SUBJECTS = 3;
    private static final int DATES = 4;
    private static final double STRONG = 7;
    private static final int SELVES = 3;
    /** One word in so many, at least, is I: a witness quoted without marks says it now and then. */
    private static final int MOST_WORDS = 80;

    private final TypeLexicon lexicon;
    private final Texts texts;
    private final Article article;
    private final List<Name> names;
    private final List<DateMention> dates;
    private final Items items;

    ArticleKinds(TypeLexicon lexicon, Texts texts, Article article, List<Name> names, List<DateMention> dates) {
        this.lexicon = lexicon;
        this.texts = texts;
        this.article = article;
        this.names = names;
        this.dates = dates;
        this.items = Items.of(article.body());
    }

    Set<Flag> flags() {
        var flags = EnumSet.noneOf(Flag.class);
        if (isMultiple()) {
            flags.add(Flag.MULTI_EVENT);
        }
        if (isTold("opinion", article.section()) || isLabelled(texts.title()) || isFirstPerson()) {
            flags.add(Flag.OPINION);
        }
        return flags;
    }

    private boolean isMultiple() {
        if (items.areTimed()) {
            return true;
        }
        boolean titled = atEdge(texts.title(), "digest");
        if (titled && items.all() >= ITEMS) {
            return true;
        }
        boolean separate = isSeparate();
        int subjects = (isDiverse() ? 1 : 0) + (isScattered() ? 1 : 0) + (isNumbered() ? 1 : 0) + (separate ? 1 : 0);
        boolean many = items.all() >= ITEMS || separate;
        boolean hinted = titled
                || isTold("digest", article.section())
                || lexicon.has(texts.title(), 0, texts.title().size(), "roundup");
        boolean perhaps = hinted
                || isYearTitle()
                || lexicon.has(texts.title(), 0, texts.title().size(), "digest");
        return (hinted && many && subjects >= 1) || (perhaps && many && subjects >= 2) || subjects >= SUBJECTS;
    }

    /** Whether it says I, outside of quotations and in several sentences, and argues: no report does. */
    private boolean isFirstPerson() {
        var body = texts.body();
        if (!mayBeFirstPerson(body)) {
            return false;
        }
        var scanned = body.scanned();
        var quotes = new Quotes(body);
        int selves = 0;
        int sentences = 0;
        int arguments = 0;
        int last = -1;
        boolean speech = false;
        for (int i = 0; i < body.size(); i++) {
            int sentence = scanned.sentenceOf(i);
            boolean first = i == scanned.firstTokenOf(sentence);
            speech = first ? body.is(i, "-") : speech;
            if (speech || quotes.holds(i)) {
                continue;
            }
            arguments += lexicon.length(body, i, "argue") > 0 ? 1 : 0;
            if (lexicon.length(body, i, "self") > 0) {
                selves++;
                sentences += sentence != last ? 1 : 0;
                last = sentence;
            }
        }
        return selves >= SELVES && sentences >= SELVES - 1 && arguments >= 1 && selves * MOST_WORDS >= body.size();
    }

    private boolean mayBeFirstPerson(Words body) {
        int selves = 0;
        int arguments = 0;
        for (int i = lexicon.next(body, 0); i < body.size(); i = lexicon.next(body, i + 1)) {
            selves += lexicon.length(body, i, "self") > 0 ? 1 : 0;
            arguments += lexicon.length(body, i, "argue") > 0 ? 1 : 0;
        }
        return selves >= SELVES && arguments >= 1 && selves * MOST_WORDS >= body.size();
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
        for (int i = 0; i < size; i++) {
            int length = lexicon.length(title, i, cue);
            boolean edge = length > 0 && (i < EDGE || i + length > size - EDGE);
            if (edge && (length * 2 >= size || isMark(title, i - 1) || isMark(title, i + length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Words title, int token) {
        return title.is(token, ":")
                || title.is(token, "|")
                || title.is(token, "\uff1a")
                || title.is(token, "\uff5c")
                || (title.is(token, "-") && !(title.isGlued(token) && title.isGlued(token + 1)));
    }

    /** {@code Opinion: …}, {@code Analysis | …}. */
    private boolean isLabelled(Words title) {
        for (int i = 0; i < Math.min(EDGE, title.size()); i++) {
            int length = lexicon.length(title, i, "opinion");
            if (length > 0 && i == 0 && isMark(title, i + length)) {
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

    /** Whether the sentences of the body speak, each for itself, of several kinds of events and none of them most. */
    @SuppressWarnings("EnumOrdinal") // an index in memory, never stored
    private boolean isDiverse() {
        var kinds = new int[EventType.values().length];
        var body = texts.body();
        var scanned = body.scanned();
        int all = 0;
        for (int sentence = 0; sentence < Math.min(SENTENCES, scanned.sentences()); sentence++) {
            var kind = kindOf(sentence);
            if (kind != null) {
                kinds[kind.ordinal()]++;
                all++;
            }
        }
        int told = 0;
        int most = 0;
        for (int kind : kinds) {
            told += kind > 0 ? 1 : 0;
            most = Math.max(most, kind);
        }
        return told >= KINDS && most * 2 <= all + 1;
    }

    private @Nullable EventType kindOf(int sentence) {
        var body = texts.body();
        EventType kind = null;
        double most = STRONG;
        int from = body.scanned().firstTokenOf(sentence);
        int to = body.scanned().lastTokenOf(sentence);
        for (int i = lexicon.nextSign(body, from); i < to; i = lexicon.nextSign(body, i + 1)) {
            var match = lexicon.at(body, i);
            if (match != null && match.first().type() != null && match.first().weight() >= most) {
                most = match.first().weight() + 0.1;
                kind = match.first().type();
            }
        }
        return kind;
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
        for (int i = body.nextNumber(0); i < body.size() && next <= ITEMS; i = body.nextNumber(i + 1)) {
            if (body.number(i) == next && (body.is(i + 1, ".") || body.is(i + 1, ")"))) {
                int start = body.scanned().start(i);
                next += start == 0 || body.scanned().text().charAt(start - 1) == '\n' ? 1 : 0;
            }
        }
        return next > ITEMS;
    }

    /** Whether nearly each sentence that names anybody or anything names what no other one does. */
    private boolean isSeparate() {
        var scanned = texts.body().scanned();
        var sentences = new TreeMap<Integer, Set<String>>();
        for (var name : names) {
            int token = name.field() == Field.BODY ? scanned.tokenAt(name.start()) : -1;
            int sentence = token < 0 || token >= scanned.size() ? SENTENCES : scanned.sentenceOf(token);
            if (sentence < SENTENCES) {
                sentences.computeIfAbsent(sentence, any -> new TreeSet<>()).add(name.id());
            }
        }
        var told = new TreeMap<String, Integer>();
        sentences.values().forEach(ids -> ids.forEach(id -> told.merge(id, 1, Integer::sum)));
        long alone = sentences.values().stream()
                .filter(ids -> ids.stream().allMatch(id -> told.getOrDefault(id, 0) == 1))
                .count();
        return alone >= SEPARATE && alone + 1 >= sentences.size();
    }
}
