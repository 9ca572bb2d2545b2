package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds organisations in Arabic texts by their first word and the definite words after it, or in quotation marks. */
final class ArabicOrganisations {
    private static final long LARGE_CITY = 300_000;
    private static final int PERSIAN = Tongues.bit("fa");
    private static final int LONGEST_ORGANISATION = 6;

    private final Tables tables;
    private final ArabicTables arabic;
    private final ArabicWords reader;

    ArabicOrganisations(Tables tables) {
        this.tables = tables;
        this.arabic = tables.arabic();
        this.reader = new ArabicWords(tables);
    }

    /** Organisations by their first word. */
    void read(Page page) {
        var words = page.words;
        dropDoubtful(page);
        for (int word = 0; word < words.size; word++) {
            int letters = reader.clitic(page, word, ArabicTables.HEAD);
            if (letters < 0 || isInOrganisation(page, word)) {
                readQuoted(page, word);
                continue;
            }
            var known = known(page, word, letters);
            int last = known == null ? endOfOrganisation(page, word, letters) : known.last();
            if (last > word) {
                page.putClitic(word, letters);
                page.put(known != null ? known : mention(page, word, last));
                word = last;
            } else {
                readQuoted(page, word);
            }
        }
    }

    /** {@code بمدينة} is no Medina, and given names are towns too. */
    private void dropDoubtful(Page page) {
        for (int word = 0; word < page.words.size; word++) {
            var mention = page.at(word);
            var entity = mention == null ? null : mention.entity();
            if (mention == null || entity == null || mention.length() > 1 || mention.kind() != NameKind.PLACE) {
                continue;
            }
            boolean isKind = reader.clitic(page, word, ArabicTables.PLACE) >= 0;
            boolean isSmall = entity.weight() < LARGE_CITY;
            boolean isWord = (reader.flags(page, word, 0) & (ArabicTables.GIVEN | ArabicWords.NO_NAME)) != 0;
            if (isKind || (isWord && (isSmall || (reader.flags(page, word, 0) & ArabicTables.STOP) != 0))) {
                page.remove(mention);
            }
        }
    }

    /** What the tables know under the words that begin here, behind so many letters. */
    private @Nullable Mention known(Page page, int first, int letters) {
        var words = page.words;
        long phrase = ArabicWords.key(page, first, letters);
        Mention longest = null;
        for (int last = first + 1;
                last < Math.min(words.size, first + LONGEST_ORGANISATION) && ArabicWords.near(page, last);
                last++) {
            phrase = NameKey.join(phrase, words.key(last));
            if (!tables.lexicon().knows(phrase)) {
                break;
            }
            var found = new Mention[1];
            int end = last;
            tables.lexicon().forms(phrase, form -> {
                if (!Tongues.hold(form.languages(), page.language)) {
                    return;
                }
                if (form.sense() instanceof Entity entity && entity.kind() == NameKind.ORGANISATION) {
                    found[0] = Mention.of(first, end, entity);
                } else if (form.sense() instanceof NationalBody body && found[0] == null) {
                    found[0] = new Mention(first, end, NameKind.ORGANISATION, body.id(), null);
                }
            });
            longest = found[0] == null ? longest : found[0];
        }
        return longest;
    }

    /** {@code منظمة اليونيسف} is what is known without its first word. */
    private Mention mention(Page page, int first, int last) {
        var inner = page.at(first + 1);
        var entity = inner == null ? null : inner.entity();
        if (inner != null && entity != null && inner.last() == last && inner.kind() == NameKind.ORGANISATION) {
            return Mention.of(first, last, entity);
        }
        var id = "org:" + PersonKey.slug(latin(page, first, last));
        return new Mention(first, last, NameKind.ORGANISATION, id, null);
    }

    private String latin(Page page, int first, int last) {
        var parts = ArabicWords.text(page, first, last).split(" +", -1);
        return String.join(" ", arabic.latin(List.of(parts)));
    }

    private static boolean isInOrganisation(Page page, int word) {
        var mention = page.at(word);
        return mention != null && (mention.kind() == NameKind.ORGANISATION || mention.length() > 1);
    }

    private int endOfOrganisation(Page page, int head, int letters) {
        var words = page.words;
        boolean isDefinite = ArabicWords.isDefinite(page, head, letters)
                || (letters == 2 && words.text.text().startsWith("لل", words.start(head)));
        int last = head;
        boolean isComplete = isDefinite;
        while (last + 1 < words.size && last - head < LONGEST_ORGANISATION && words.gap(last + 1) == Words.Gap.SPACE) {
            int next = last + 1;
            var mention = page.at(next);
            if (mention != null && mention.kind() != NameKind.PERSON) {
                boolean isWhole = mention.entity() != null || mention.kind() == NameKind.ORGANISATION;
                if (!isWhole || (words.text.text().charAt(words.start(next)) == 'و' && reader.isClitic(page, next))) {
                    break;
                }
                last = mention.last();
                isComplete = true;
                continue;
            }
            if (reader.isOpenDefinite(page, next)
                    && !(last == head && words.word(next).startsWith("لل"))) {
                last = next;
                isComplete = true;
                continue;
            }
            boolean isPersian = page.language == PERSIAN && last - head < 2 && page.isFree(next);
            if (isPersian && !reader.isStop(page, next) && !words.isNumber(next)) {
                last = next;
                isComplete = true;
                continue;
            }
            boolean isConstruct = !isDefinite
                    && (!isComplete || last == head)
                    && (reader.flags(page, next, 0) & (ArabicWords.NO_NAME | ArabicTables.NOUN)) != ArabicTables.STOP
                    && (reader.flags(page, next, 0) & (ArabicTables.VERB | ArabicTables.CALLED)) == 0
                    && !reader.isClitic(page, next)
                    && !words.isNumber(next)
                    && next + 1 < words.size
                    && words.gap(next + 1) == Words.Gap.SPACE
                    && (reader.isOpenDefinite(page, next + 1) || ArabicWords.isPlace(page.at(next + 1)));
            if (!isConstruct) {
                break;
            }
            last = next;
        }
        boolean isWeak = (reader.flags(page, head, letters) & ArabicTables.WEAK) != 0;
        boolean isNamed = isDefinite
                ? last > head && isProper(page, head, last)
                : !isWeak || last == head || isAdjective(page, last) || ArabicWords.isPlace(page.at(last));
        return last > head && isComplete && isNamed ? last : -1;
    }

    /** Whether a definite head is a name by what follows: an adjective of names, a people, what it is for. */
    private boolean isProper(Page page, int head, int last) {
        for (int word = head + 1; word <= Math.min(last, head + 2); word++) {
            var mention = page.at(word);
            boolean isPeople = mention != null && mention.kind() == NameKind.COUNTRY;
            if (isPeople || (reader.flags(page, word, 0) & ArabicTables.PROPER) != 0) {
                return true;
            }
        }
        return last > head + 1 && page.words.word(last).startsWith("لل");
    }

    private boolean isAdjective(Page page, int word) {
        var mention = page.at(word);
        var text = page.words.word(word);
        return (mention != null && mention.kind() == NameKind.COUNTRY)
                || text.endsWith("ية")
                || text.endsWith("ي")
                || text.startsWith("لل")
                || text.equals("المتحدة")
                || text.equals("المسلحة")
                || text.equals("العامة")
                || text.equals("العليا");
    }

    /** {@code شركة «…»}: what is called so stands in quotation marks. */
    private void readQuoted(Page page, int word) {
        var words = page.words;
        var text = words.text.text();
        boolean isKind = reader.clitic(page, word, ArabicTables.QUOTED) >= 0
                || (ArabicWords.isPlace(page.at(word)) && reader.clitic(page, word - 1, ArabicTables.QUOTED) >= 0)
                || isAndAfterOrganisation(page, word);
        int first = word + 1;
        if (!isKind
                || first >= words.size
                || words.start(first) - words.end(word) > 2
                || !isOpening(text, words.start(first) - 1)) {
            return;
        }
        int last = first;
        while (last + 1 < words.size && last - first < 3 && words.gap(last + 1) == Words.Gap.SPACE) {
            last++;
        }
        boolean isClosed = words.end(last) < text.length() && "»\"”".indexOf(text.charAt(words.end(last))) >= 0;
        if (!isClosed || isInOrganisation(page, first)) {
            return;
        }
        var known = page.at(first);
        if (known == null || known.kind() != NameKind.ORGANISATION) {
            page.put(new Mention(
                    first, last, NameKind.ORGANISATION, "org:" + PersonKey.slug(latin(page, first, last)), null));
        }
    }

    /** {@code «…» الصينية و«…»}. */
    private static boolean isAndAfterOrganisation(Page page, int word) {
        var words = page.words;
        if (words.length(word) != 1 || words.text.text().charAt(words.start(word)) != 'و') {
            return false;
        }
        for (int before = word - 1; before >= Math.max(0, word - 2); before--) {
            var mention = page.at(before);
            if (mention != null && mention.kind() == NameKind.ORGANISATION) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpening(String text, int at) {
        return at >= 0 && "«\"“".indexOf(text.charAt(at)) >= 0;
    }
}
