package io.newsfold.extract.name;

import io.newsfold.extract.name.Dictionary.Found;
import io.newsfold.model.NameKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds organisations that no table lists by a word of their name: {@code X University}, {@code X Derneği}. */
final class OrganisationPass {
    private static final int TURKISH = Tongues.bit("tr");
    private static final int LONGEST = 7;
    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_ACRONYM = 8;
    private static final WordSet CONNECTORS = new WordSet();

    static {
        for (String word : List.of(
                "of", "and", "for", "the", "on", "ve", "de", "del", "la", "las", "los", "du", "des", "et", "y", "e",
                "di", "della", "dei", "für", "und", "der", "van", "voor", "da", "do", "dos", "das")) {
            CONNECTORS.add(word, Tongues.EVERY);
        }
    }

    private final Tables tables;
    private final Map<Long, Mention> acronyms = new HashMap<>();

    OrganisationPass(Tables tables) {
        this.tables = tables;
    }

    void read(Page page, List<Found> heads) {
        for (var head : heads) {
            var form = head.first(OrganisationHead.class);
            if (form == null || !page.words.isTelling(head.first())) {
                continue;
            }
            if (((OrganisationHead) form.sense()).isFirst()) {
                takeAfter(page, head);
            } else {
                takeBefore(page, head);
            }
        }
        readAcronyms(page);
    }

    private void takeBefore(Page page, Found head) {
        var words = page.words;
        int first = head.first();
        while (first > 0 && head.last() - first < LONGEST && isJoined(words, first)) {
            int before = first - 1;
            boolean isConnector = CONNECTORS.has(words.key(before)) && !words.isCapitalised(before);
            int part = isConnector ? before - 1 : before;
            if (part < 0 || (isConnector && !isJoined(words, before)) || !isPart(page, part)) {
                break;
            }
            first = part;
        }
        put(page, first, head.last(), head);
    }

    private void takeAfter(Page page, Found head) {
        var words = page.words;
        int last = head.last();
        while (last + 1 < words.size && last - head.first() < LONGEST && isJoined(words, last + 1)) {
            int next = last + 1;
            boolean isConnector = CONNECTORS.has(words.key(next)) && !words.isCapitalised(next);
            int part = isConnector ? next + 1 : next;
            if (part >= words.size || (isConnector && !isJoined(words, part)) || !isPart(page, part)) {
                break;
            }
            last = part;
        }
        put(page, head.first(), last, head);
    }

    private static boolean isJoined(Words words, int word) {
        return switch (words.gap(word)) {
            case SPACE, HYPHEN, STOP_SPACE, AMPERSAND, STOP -> true;
            case APOSTROPHE, COMMA, BREAK -> false;
        };
    }

    private boolean isPart(Page page, int word) {
        var words = page.words;
        if (words.isNumber(word)) {
            return page.language == TURKISH && words.gap(word + 1) == Words.Gap.STOP_SPACE;
        }
        long key = words.key(word);
        boolean isFirstWord =
                words.isFirstOfSentence(word) && (tables.common().has(key, page.language) || CONNECTORS.has(key));
        var mention = page.at(word);
        boolean isOther = mention != null && mention.kind() == NameKind.ORGANISATION && mention.length() > 1;
        return words.isCapitalised(word) && !isFirstWord && !isOther && !page.isOffice(word);
    }

    private static void put(Page page, int first, int last, Found head) {
        int named = first;
        while (named < head.first() && isArticle(page.words.word(named))) {
            named++;
        }
        if ((named == head.first() && last == head.last()) || isCovered(page, named, last)) {
            return;
        }
        var id = "org:" + PersonKey.slug(page.words.phrase(named, last));
        page.put(new Mention(named, last, NameKind.ORGANISATION, id, null));
    }

    private static boolean isArticle(String word) {
        return word.equals("The") || word.equals("A") || word.equals("An") || word.equals("Bir");
    }

    private static boolean isCovered(Page page, int first, int last) {
        var mention = page.at(first);
        boolean isWhole = mention != null && mention.last() >= last && mention.kind() == NameKind.ORGANISATION;
        var end = page.at(last);
        return isWhole || (end != null && end.kind() == NameKind.ORGANISATION && end.length() > 1);
    }

    /** Takes {@code (EHT)} after an organisation for its acronym, here and in the rest of the article. */
    private void readAcronyms(Page page) {
        var words = page.words;
        for (int word = 1; word < words.size; word++) {
            var before = page.at(word - 1);
            if (before == null || before.kind() != NameKind.ORGANISATION || !isBracketedAcronym(words, word)) {
                continue;
            }
            var told = page.at(word);
            if (told != null && told.kind() == NameKind.ORGANISATION && before.entity() == null) {
                page.put(new Mention(before.first(), before.last(), told.kind(), told.id(), told.entity()));
            } else if (told == null) {
                acronyms.putIfAbsent(words.key(word), before);
            }
        }
        for (int word = 0; word < words.size; word++) {
            var full = page.isFree(word) && words.isCapitals(word) ? acronyms.get(words.key(word)) : null;
            if (full != null) {
                page.put(new Mention(word, word, full.kind(), full.id(), full.entity()));
            }
        }
    }

    private static boolean isBracketedAcronym(Words words, int word) {
        int before = words.start(word) - 1;
        return words.isCapitals(word)
                && words.length(word) >= SHORTEST_ACRONYM
                && words.length(word) <= LONGEST_ACRONYM
                && before >= 0
                && words.text.text().charAt(before) == '('
                && words.start(word) - words.end(word - 1) <= 2;
    }
}
