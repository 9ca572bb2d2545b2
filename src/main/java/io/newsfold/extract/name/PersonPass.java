package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds people that no table lists: runs of capitalised words with a given name, an office, a verb of saying or an age
 * beside them, and the single surnames that go back to a full name told elsewhere in the article.
 */
final class PersonPass {
    private static final long DOUBTFUL_PLACE = 1_500_000;
    private static final int GERMAN = Tongues.bit("de");
    private static final int DUTCH = Tongues.bit("nl");
    private static final int DECLINED = Tongues.bit("ru") | Tongues.bit("uk") | Tongues.bit("pl");

    private record Run(Page page, int first, int last) {}

    private final Tables tables;
    private final People people;
    private final ArticleWords article;
    private final PersonEvidence evidence;
    private final NameRuns runs;
    private final List<Run> doubtful = new ArrayList<>();

    PersonPass(Tables tables, People people, ArticleWords article) {
        this.tables = tables;
        this.people = people;
        this.article = article;
        this.evidence = new PersonEvidence(tables, article);
        this.runs = new NameRuns(tables);
    }

    /** Full names. */
    void readFull(Page page) {
        if (ArabicPass.reads(page.language)) {
            return;
        }
        for (int word = page.words.nextCapitalised(0);
                word < page.words.size;
                word = page.words.nextCapitalised(word)) {
            int last = runs.from(page, word);
            if (last < 0) {
                word++;
                continue;
            }
            takeRun(page, word, last);
            word = last + 1;
        }
    }

    /** Surnames alone. */
    void readShort(Page page) {
        var words = page.words;
        for (int word = words.nextCapitalised(0); word < words.size; word = words.nextCapitalised(word + 1)) {
            var mention = page.at(word);
            boolean isOpen = mention == null || isDoubtful(mention);
            if (!isOpen || page.isOffice(word)) {
                continue;
            }
            int last = word + 1 < words.size && words.gap(word + 1) == Words.Gap.HYPHEN && page.isFree(word + 1)
                    ? word + 1
                    : word;
            var id = last > word ? people.bySurname(words, word, last) : null;
            if (id == null) {
                last = word;
                id = people.bySurname(words, word, word);
            }
            if (id == null && mention == null) {
                id = byOffice(page, word);
            }
            if (id != null && !tables.things().isOfThing(page, word, last)) {
                page.put(new Mention(particlesBefore(page, word), last, NameKind.PERSON, id, null));
            }
        }
    }

    /** A small place, or a surname that stands for somebody known, gives way to a person whom the article names. */
    private static boolean isDoubtful(Mention mention) {
        return mention.length() == 1
                && (mention.kind() == NameKind.PERSON
                        || (mention.kind() == NameKind.PLACE
                                && mention.entity() != null
                                && mention.entity().weight() < DOUBTFUL_PLACE));
    }

    private int particlesBefore(Page page, int word) {
        int first = word;
        while (first > 0
                && page.isFree(first - 1)
                && Particles.is(page.words.key(first - 1))
                && page.words.length(first - 1) > 1
                && NameRuns.isNear(page.words, first)
                && !page.words.isFirstOfSentence(first - 1)
                && (page.words.gap(first) == Words.Gap.HYPHEN
                        || (first > 1 && people.isParticleOf(page.words, first - 1, word)))) {
            first--;
        }
        return first;
    }

    private @Nullable String byOffice(Page page, int word) {
        var words = page.words;
        long key = words.key(word);
        boolean isAfterOffice = page.officeTo(word - 1) >= 0 && NameRuns.isNear(words, word);
        boolean isName = words.isTelling(word)
                && !words.isCapitals(word)
                && words.length(word) > 2
                && !tables.never().has(key)
                && !tables.common().has(key, page.language)
                && !article.isSmall(key)
                && ((page.language & DECLINED) == 0 || tables.family().has(key) || SurnameEndings.has(words.word(word)))
                && (page.language != GERMAN || tables.family().has(key) || SurnameEndings.has(words.word(word)));
        boolean isFollowed =
                word + 1 < words.size && words.gap(word + 1) == Words.Gap.SPACE && words.isCapitalised(word + 1);
        if (isFollowed || tables.never().has(key)) {
            return null;
        }
        var known = tables.people().only(key);
        boolean isBesideOffice = (page.officeTo(word - 1) >= 0 && NameRuns.isNear(words, word))
                || (page.officeFrom(word + 1) >= 0 && words.gap(word + 1) == Words.Gap.COMMA);
        boolean isRare = !tables.given().has(key)
                && !tables.common().has(key)
                && !tables.frequentSurnames().has(key);
        if (known != null && (isRare || isBesideOffice)) {
            return known.id();
        }
        return isAfterOffice && isName ? people.surnameAlone(words, word) : null;
    }

    private void takeRun(Page page, int first, int last) {
        var words = page.words;
        int start = first;
        while (start < last && isBeforeName(page, start, last)) {
            start++;
        }
        boolean isHyphenOnly = last == start + 1 && words.gap(last) == Words.Gap.HYPHEN;
        if (start == last || isHyphenOnly || isInitialsOnly(words, start, last)) {
            return;
        }
        boolean isCompound = last > start + 1 && words.gap(last) == Words.Gap.HYPHEN;
        boolean isThing = tables.things().isOfThing(page, start, last)
                || (isCompound && tables.things().isOfThing(page, start, last - 1))
                || isHeadline(page, start, last)
                || (page.language == GERMAN && GermanNouns.is(words.word(last)));
        if (isThing || evidence.of(page, start, last) < PersonEvidence.ENOUGH) {
            return;
        }
        boolean isDoubtful = words.isFirstOfSentence(start) && last == start + 1 && !tables.isGiven(page, start);
        if (isDoubtful) {
            doubtful.add(new Run(page, start, last));
        } else {
            put(page, start, last);
        }
    }

    private void put(Page page, int first, int last) {
        page.put(new Mention(first, last, NameKind.PERSON, people.fullName(page.words, first, last), null));
    }

    /** Two words in capitals are a headline rather than a name, unless both are names. */
    private boolean isHeadline(Page page, int first, int last) {
        var words = page.words;
        for (int word = first; word <= last; word++) {
            if (!words.isCapitals(word) || words.length(word) == 1) {
                return false;
            }
        }
        return words.length(first) < 3
                || !(tables.family().has(words.key(last)) || SurnameEndings.has(words.word(last)));
    }

    /** Runs whose first word may only begin the sentence: the surname of somebody named elsewhere goes alone. */
    void readDoubtful() {
        for (var run : doubtful) {
            if (people.bySurname(run.page.words, run.last, run.last) == null) {
                put(run.page, run.first, run.last);
            }
        }
        doubtful.clear();
    }

    private static boolean isInitialsOnly(Words words, int first, int last) {
        for (int word = first; word <= last; word++) {
            if (words.length(word) > 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first word of a run is none of the name: an article, or one that only begins the sentence. */
    private boolean isBeforeName(Page page, int word, int last) {
        var words = page.words;
        long key = words.key(word);
        boolean isInitial = words.length(word) == 1 && words.gap(word + 1) != Words.Gap.SPACE;
        if (Particles.isArticle(key) && !words.isCapitals(word) && !isInitial) {
            return true;
        }
        boolean isAbbreviation = words.length(word) == 1
                && word > 0
                && words.length(word - 1) == 1
                && !words.isCapitalised(word - 1)
                && words.sentence(word - 1) == words.sentence(word);
        if (isAbbreviation) {
            return true; // a. D.
        }
        boolean isGiven = tables.isGiven(page, word);
        boolean isCommon = tables.common().has(key, page.language) || article.isSmall(key);
        if (words.isFirstOfSentence(word) && isCommon && !(isGiven && word + 1 == last)) {
            return true;
        }
        boolean isBeforeGiven = last - word >= 2 && !isGiven && tables.isGiven(page, word + 1);
        boolean isCompound = (page.language == GERMAN || page.language == DUTCH)
                && last - word >= 3
                && words.gap(word + 1) == Words.Gap.HYPHEN
                && !tables.isGiven(page, word + 1)
                && (!isGiven || tables.isGiven(page, word + 2));
        if (isCompound) {
            return true; // Oscar-Preisträger Jan Weiler
        }
        boolean isNoName =
                isCommon || words.isFirstOfSentence(word) || !tables.family().has(key);
        return isBeforeGiven && isNoName && words.gap(word + 1) == Words.Gap.SPACE;
    }
}
