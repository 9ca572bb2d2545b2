package io.newsfold.extract.name;

import io.newsfold.model.NameKind;

/**
 * German and Dutch compounds that are organisations by their last part: {@code Kantonspolizei Graubünden}, {@code
 * Bundesstrafgericht}, {@code Schweizerische Sicherheitsuntersuchungsstelle}.
 */
final class Compounds {
    private static final int GERMAN = Tongues.bit("de");
    private static final int DUTCH = Tongues.bit("nl");
    private static final int SHORTEST = 8;
    private static final String[] GERMAN_ENDINGS = {
        "gericht",
        "gerichts",
        "gerichtshof",
        "polizei",
        "ministerium",
        "ministeriums",
        "anwaltschaft",
        "behörde",
        "universität",
        "klinikum",
        "krankenhaus",
        "museum",
        "museums",
        "theater",
        "verband",
        "verbands",
        "verbandes",
        "partei",
        "gewerkschaft",
        "feuerwehr",
        "kammer",
        "institut",
        "instituts",
        "stiftung",
        "kommission",
        "agentur",
        "stelle",
        "präsidium",
        "direktion",
        "gesellschaft",
        "betriebe",
        "werke",
        "werken",
        "bahn",
        "bank",
        "bibliothek",
        "hochschule",
        "akademie",
        "union",
        "bund",
        "zentrale",
        "sender",
        "zeitung",
        "verein",
        "vereins",
        "klub",
        "ausschuss",
        "verwaltung",
        "dienst",
        "diensts",
        "rundfunk",
        "amt",
        "amts",
        "amtes",
        "wehr",
        "wacht",
        "konzern",
        "konzerns"
    };
    private static final String[] GERMAN_BARE = {
        "gericht",
        "gerichts",
        "gerichtshof",
        "polizei",
        "ministerium",
        "ministeriums",
        "anwaltschaft",
        "amt",
        "amts",
        "amtes",
        "bank",
        "agentur",
        "wehr",
        "netzagentur",
        "regierung",
        "versammlung",
        "kanzleramt",
        "rat",
        "rats",
        "tag",
        "tags"
    };
    private static final String[] DUTCH_ENDINGS = {
        "rechtbank",
        "ministerie",
        "universiteit",
        "ziekenhuis",
        "politie",
        "museum",
        "partij",
        "bank",
        "instituut",
        "bond",
        "dienst",
        "federatie",
        "vereniging",
        "stichting",
        "autoriteit",
        "commissie",
        "inspectie",
        "schap",
        "unie",
        "theater",
        "raad",
        "fonds",
        "wezen",
        "parket",
        "maatschappij",
        "orkest",
        "koepel",
        "centrale",
        "bureau",
        "hogeschool",
        "omroep",
        "wacht",
        "macht",
        "brandweer",
        "regering",
        "fractie",
        "verbond",
        "academie",
        "kerk"
    };

    private final Reach reach;

    Compounds(Reach reach) {
        this.reach = reach;
    }

    void read(Page page) {
        boolean isGerman = (page.language & GERMAN) != 0;
        if (!isGerman && (page.language & DUTCH) == 0) {
            return;
        }
        var words = page.words;
        for (int word = 0; word < words.size; word++) {
            if (words.isCapitalised(word)
                    && words.length(word) >= SHORTEST
                    && page.isFree(word)
                    && words.isTelling(word)) {
                take(page, word, isGerman);
            }
        }
    }

    private void take(Page page, int word, boolean isGerman) {
        var words = page.words;
        boolean isHead = endsWith(words, word, isGerman ? GERMAN_ENDINGS : DUTCH_ENDINGS);
        boolean isBare = isGerman
                ? isFederal(words, word) && endsWith(words, word, GERMAN_BARE)
                : isHead && !words.isFirstOfSentence(word);
        if (!isHead && !isBare) {
            return;
        }
        int first = reach.adjectiveBefore(page, word);
        int last = isNamedPlace(page, word + 1) ? word + 1 : word;
        if (last == word && isAcronymNext(words, word + 1)) {
            last = word + 1;
        }
        if (first < word || last > word || isBare) {
            var slug = new StringBuilder();
            for (int part = first; part <= last; part++) {
                slug.append(part > first ? " " : "").append(part <= word ? bare(words.word(part)) : words.word(part));
            }
            page.put(new Mention(first, last, NameKind.ORGANISATION, "org:" + PersonKey.slug(slug.toString()), null));
        }
    }

    private static boolean isNamedPlace(Page page, int word) {
        var mention = page.at(word);
        return mention != null
                && page.words.gap(word) == Words.Gap.SPACE
                && page.words.isCapitalised(word)
                && (mention.kind() == NameKind.PLACE || mention.kind() == NameKind.COUNTRY);
    }

    private static boolean isAcronymNext(Words words, int word) {
        return word < words.size
                && words.gap(word) == Words.Gap.SPACE
                && words.isCapitals(word)
                && words.length(word) > 1;
    }

    private static boolean isFederal(Words words, int word) {
        var text = words.text.text();
        int start = words.start(word);
        return text.startsWith("Bundes", start) || text.startsWith("Landes", start) || text.startsWith("Reichs", start);
    }

    /** Without the endings of cases. */
    private static String bare(String word) {
        int length = word.length();
        if (word.endsWith("amtes") || word.endsWith("bandes")) {
            return word.substring(0, length - 2);
        }
        boolean isAdjective = word.endsWith("en") || word.endsWith("er") || word.endsWith("es");
        boolean isGenitive = word.endsWith("ts") || word.endsWith("ums") || word.endsWith("ds") || word.endsWith("ns");
        return (isAdjective && word.contains("isch")) || isGenitive ? word.substring(0, length - 1) : word;
    }

    private static boolean endsWith(Words words, int word, String[] endings) {
        var text = words.text.text();
        int end = words.end(word);
        for (String ending : endings) {
            if (end - ending.length() > words.start(word) && text.startsWith(ending, end - ending.length())) {
                return true;
            }
        }
        return false;
    }
}
