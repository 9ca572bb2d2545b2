package io.newsfold.extract.name;

import io.newsfold.model.Field;
import io.newsfold.model.NameKind;
import io.newsfold.model.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Teams in a text of a match: a country or a town that beats another is said for its team, {@code Slovenia} lost to
 * {@code Poland}. Known by the words beside it; in the rest of the text the same name is the team too, unless it tells
 * where something is.
 */
final class Teams {
    private static final int SPORT_WORDS = 4;
    private static final int HIGHEST = 30;
    private static final int NEAR = 3;
    private static final int TURKISH = Tongues.bit("tr");
    private static final int ROMANCE = Tongues.bits("fresitpt");
    private static final int CYRILLIC = Tongues.bit("ru");

    private final Tables tables;
    private final int language;

    Teams(Tables tables, int language) {
        this.tables = tables;
        this.language = language;
    }

    void read(List<Page> pages) {
        if (pages.stream().noneMatch(page -> hasScore(page.words)) || !isOfSport(pages)) {
            return;
        }
        var teams = new TreeSet<String>();
        pages.forEach(page -> find(page, teams));
        pages.forEach(page -> put(page, teams));
        if ((language & ROMANCE) != 0) {
            new Clubs(tables, this).read(pages);
        }
        if (language == CYRILLIC) {
            pages.forEach(this::putQuoted);
        }
    }

    private static boolean hasScore(Words words) {
        for (int word = 0; word < words.size; word++) {
            if (words.isNumber(word) && isScore(words, word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 3-1} or {@code 3:1}. */
    private static boolean isScore(Words words, int word) {
        var text = words.text.text();
        int colon = words.length(word) <= NEAR + 2 ? words.word(word).indexOf(':') : -1;
        if (colon > 0) {
            return words.length(word) - colon == 2;
        }
        int end = words.end(word);
        boolean isPair = words.length(word) <= 2
                && word + 1 < words.size
                && words.isNumber(word + 1)
                && words.length(word + 1) <= 2
                && words.start(word + 1) == end + 1
                && "-–:/".indexOf(text.charAt(end)) >= 0;
        return isPair
                && Integer.parseInt(words.word(word)) <= HIGHEST
                && (text.charAt(end) != ':' || words.length(word + 1) == 1);
    }

    private boolean isOfSport(List<Page> pages) {
        int sport = 0;
        int telling = 0;
        for (var page : pages) {
            for (int word = 0; word < page.words.size && telling < SPORT_WORDS * 2; word++) {
                int kind = tables.teams().of(page.words, word, language);
                sport += (kind & TeamWords.SPORT) != 0 ? 1 : 0;
                telling += kind != 0 ? 1 : 0;
            }
        }
        return sport >= SPORT_WORDS || (sport >= SPORT_WORDS / 2 && telling >= SPORT_WORDS * 2);
    }

    private boolean is(Page page, int word, int kind) {
        return word >= 0 && word < page.words.size && (tables.teams().of(page.words, word, language) & kind) != 0;
    }

    private void find(Page page, Set<String> teams) {
        for (var mention : page.mentions()) {
            if (mayBe(page, mention) && isTold(page, mention) && isSportBeside(page, mention)) {
                teams.add(mention.id());
            }
        }
    }

    /** Whether its sentence, or in a title the text, has a score or a word of sport. */
    private boolean isSportBeside(Page page, Mention mention) {
        var words = page.words;
        int sentence = words.sentence(mention.first());
        boolean isTitle = page.field != Field.BODY;
        for (int word = 0; word < words.size && words.sentence(word) <= sentence; word++) {
            boolean isHere = words.sentence(word) == sentence;
            if (isTitle
                    || (isHere
                            && (is(page, word, TeamWords.SPORT) || (words.isNumber(word) && isScore(words, word))))) {
                return true;
            }
        }
        return false;
    }

    /** A country or a town by its name, not by the adjective of its people. */
    private boolean mayBe(Page page, Mention mention) {
        var place = mention.entity() == null ? null : mention.entity().place();
        boolean isPlace = place != null && (place.kind() == Place.Kind.COUNTRY || place.kind() == Place.Kind.CITY);
        boolean isShouted = page.words.isCapitals(mention.first()) && page.words.length(mention.first()) > NEAR;
        if (!isPlace || isShouted || !page.words.isCapitalised(mention.first())) {
            return false;
        }
        return mention.kind() == NameKind.PLACE || !isNationality(page, mention);
    }

    private boolean isNationality(Page page, Mention mention) {
        var words = page.words;
        if (mention.length() > 1) {
            return false;
        }
        var found = new boolean[2];
        tables.lexicon().forms(words.key(mention.first()), form -> {
            found[0] |= form.sense() instanceof Entity;
            found[1] |= form.sense() instanceof Nationality;
        });
        return found[1] && !found[0];
    }

    private boolean isTold(Page page, Mention mention) {
        var words = page.words;
        int after = mention.last() + 1;
        boolean isIn = isIn(page, mention);
        boolean isPaired = isPair(page, after) || isPair(page, mention.first());
        boolean isAgainst = isAgainst(page, mention.first());
        boolean isScored = after < words.size
                && PlaceCues.beside(page, mention.first(), mention.last()) == PlaceCues.Strength.NONE
                && words.isNumber(after)
                && isScore(words, after)
                && words.start(after) - words.end(mention.last()) <= 2;
        if (isPaired || isAgainst || (!isIn && isScored)) {
            return true;
        }
        return !isIn && (isDoing(page, mention.last(), 1) || isDoing(page, mention.first(), -1));
    }

    boolean isDoing(Page page, int from, int step) {
        var words = page.words;
        int reach = language == TURKISH ? NEAR * 2 : NEAR;
        for (int word = from + step; Math.abs(word - from) <= reach && word >= 0 && word < words.size; word += step) {
            if (words.gap(Math.max(word, word - step)) != Words.Gap.SPACE && language != TURKISH) {
                return false;
            }
            if (is(page, word, TeamWords.DOES)) {
                return true;
            }
            if (!page.isFree(word) && language != TURKISH) {
                return false;
            }
        }
        return false;
    }

    /** {@code Slovenia–Poland}: two places joined by a dash. */
    private boolean isPair(Page page, int second) {
        var words = page.words;
        if (second <= 0 || second >= words.size || words.sentence(second) != words.sentence(second - 1)) {
            return false;
        }
        var one = page.at(second - 1);
        var other = page.at(second);
        boolean isDash = "-–—".indexOf(words.text.text().charAt(words.start(second) - 1)) >= 0
                || words.text
                        .text()
                        .substring(words.end(second - 1), words.start(second))
                        .strip()
                        .equals("–");
        return isDash
                && one != null
                && other != null
                && !one.equals(other)
                && isTeamOrPlace(one)
                && isTeamOrPlace(other);
    }

    private static boolean isTeamOrPlace(Mention mention) {
        return mention.kind() != NameKind.PERSON;
    }

    /** {@code gegen die} Schweiz. */
    boolean isAgainst(Page page, int first) {
        var words = page.words;
        for (int word = first - 1; word >= 0 && word >= first - NEAR && near(words, word + 1); word--) {
            if (is(page, word, TeamWords.AGAINST)) {
                return true;
            }
            if (!isSmall(words, word)) {
                return false;
            }
        }
        return false;
    }

    /** Whether it tells where something is. */
    private boolean isIn(Page page, Mention mention) {
        var words = page.words;
        if (language == TURKISH) {
            int suffix = mention.last() + 1;
            boolean isSuffixed = suffix < words.size && words.gap(suffix) == Words.Gap.APOSTROPHE;
            return isSuffixed && "dt".indexOf(words.text.text().charAt(words.start(suffix))) >= 0;
        }
        return PlaceCues.beside(page, mention.first(), mention.last()).compareTo(PlaceCues.Strength.LOCATIVE) >= 0
                && !isAgainst(page, mention.first());
    }

    private static boolean near(Words words, int word) {
        return word > 0 && (words.gap(word) == Words.Gap.SPACE || words.gap(word) == Words.Gap.APOSTROPHE);
    }

    private static boolean isSmall(Words words, int word) {
        return words.length(word) <= NEAR && !words.isCapitalised(word);
    }

    private void put(Page page, Set<String> teams) {
        for (var mention : page.mentions()) {
            if (teams.contains(mention.id())
                    && mayBe(page, mention)
                    && (!isIn(page, mention) || isTold(page, mention))) {
                page.put(new Mention(mention.first(), mention.last(), NameKind.ORGANISATION, id(mention), null));
            }
        }
    }

    private static String id(Mention mention) {
        var place = mention.entity() == null ? null : mention.entity().place();
        if (place != null && place.kind() == Place.Kind.COUNTRY && place.country() != null) {
            return "org:team-" + place.country().toLowerCase(Locale.ROOT);
        }
        return "org:team-" + PersonKey.slug(place == null ? mention.id() : place.name());
    }

    /** Clubs in quotation marks: {@code «Пантер»}. */
    private void putQuoted(Page page) {
        var words = page.words;
        for (int word = 0; word < words.size; word++) {
            int last = Quotes.opensBefore(words, word) && words.isCapitalised(word) ? Quotes.closing(words, word) : -1;
            var known = last < 0 || last > word + 1 ? null : page.at(word);
            boolean isName = last >= word && last <= word + 1 && (known == null || known.kind() == NameKind.PLACE);
            if (isName) {
                var id = "org:" + PersonKey.slug(words.phrase(word, last));
                page.put(new Mention(word, last, NameKind.ORGANISATION, id, null));
            }
        }
    }
}
