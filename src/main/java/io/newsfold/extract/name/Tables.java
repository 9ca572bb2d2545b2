package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Everything known of names before an article is opened. */
final class Tables {
    private static final class Standard {
        static final Tables INSTANCE = new Tables(null);
    }

    static final String GIVEN = "given.txt.gz";
    static final String GIVEN_MORE = "given-more.txt";

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final ArabicTables arabic = new ArabicTables();
    private final KnownPeople people;
    private final OrganisationTables organisations;
    private final Later<HanTables> han;
    private final DeclinedTables declined;
    private final Things things = new Things();
    private final WordSet given = new WordSet();
    private final Later<GivenSounds> givenSounds = new Later<>(GivenSounds::new);
    private final Later<TeamWords> teams = new Later<>(TeamWords::new);
    private final WordSet family = new WordSet();
    private final WordSet spanishSurnames = new WordSet();
    private final WordSet common = new WordSet();
    private final WordSet never = new WordSet();
    private final WordSet cues = new WordSet();
    private final WordSet frequentSurnames = new WordSet();
    private final Map<String, String> variants = new HashMap<>();

    private Tables(@Nullable Path folder) {
        var forms = new Lexicon.Builder(); // of places, until these are read
        var places = CompletableFuture.supplyAsync(() -> new Gazetteer(new Cities(), forms, folder));
        var ofOrganisations = new Lexicon.Builder();
        var bodies = CompletableFuture.supplyAsync(() -> new OrganisationTables(ofOrganisations, folder));
        var ofPeople = new Lexicon.Builder();
        Resources.eachLine("variants.txt", this::addVariants);
        people = new KnownPeople(ofPeople, folder, this::personSlug);
        var notGiven = new WordSet();
        Resources.eachLine("not-given.txt", line -> addWords(line, Tongues.EVERY, notGiven));
        Resources.eachCharLine(GIVEN, (line, length) -> {
            if (!notGiven.has(NameKey.hash(line, 0, length))) {
                given.add(line, length);
            }
        });
        Resources.eachCharLine("family.txt.gz", family::add);
        Resources.eachLine("spanish-surnames.txt", line -> addWords(line, Tongues.EVERY, spanishSurnames));
        Resources.eachLine(GIVEN_MORE, line -> addWords(line, Tongues.EVERY, given));
        Resources.eachLine("surnames.txt", line -> addWords(line, Tongues.EVERY, frequentSurnames));
        Resources.eachLine("never.txt", line -> addWords(line, Tongues.EVERY, never));
        Resources.eachLine("cues.txt", line -> addWords(line.substring(3), Tongues.bits(line.substring(0, 2)), cues));
        Resources.eachCharLine("common.txt.gz", this::addCommon);
        gazetteer = joined(places);
        organisations = joined(bodies);
        forms.addAll(ofPeople);
        forms.addAll(ofOrganisations);
        Resources.eachLine("nationalities.txt", line -> Nationalities.read(line, gazetteer, forms));
        Resources.eachLine("offices.txt", line -> addOffices(line, forms));
        lexicon = forms.build(gazetteer.cities());
        var all = forms.forms();
        declined = new DeclinedTables(all, name -> givenSounds.get().sounds(name));
        han = new Later<>(() -> new HanTables(new HanLexicon(all, gazetteer.cities())));
    }

    /** What was read on another thread; what is wrong with a table is told as on this one. */
    private static <T> T joined(CompletableFuture<T> table) {
        try {
            return table.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The tables on the class path, read once. */
    static Tables standard() {
        return Standard.INSTANCE;
    }

    /** Those, and after them the tables of a user's folder. */
    static Tables with(Path folder) {
        return new Tables(folder);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** What is known of names in the scripts that set no spaces. */
    HanTables han() {
        return han.get();
    }

    /** What is known of names in Arabic letters. */
    ArabicTables arabic() {
        return arabic;
    }

    KnownPeople people() {
        return people;
    }

    /** The body of every country that the phrase names in the language, or null. */
    @Nullable
    NationalBody body(long phrase, int language) {
        var found = new NationalBody[1];
        lexicon.forms(phrase, form -> {
            if (found[0] == null
                    && form.sense() instanceof NationalBody body
                    && Tongues.hold(form.languages(), language)) {
                found[0] = body;
            }
        });
        return found[0];
    }

    OrganisationTables organisations() {
        return organisations;
    }

    /** The stems of a language that declines names, or null. */
    @Nullable
    Stems stems(int language) {
        return declined.stems(language);
    }

    /** How people's names decline in the language, or null where they do not. */
    @Nullable
    PersonCases cases(int language) {
        return declined.people(language);
    }

    /** Whether the word is a given name, or in languages that decline names a case of one. */
    boolean isGiven(Page page, int word) {
        if (given.has(page.words.key(word))) {
            return true;
        }
        var inLanguage = cases(page.language);
        return inLanguage != null && (inLanguage.isGiven(page, word) || isForeignGiven(page, word));
    }

    /** Whether a word in Cyrillic letters sounds like a given name that the tables have in Latin ones. */
    private boolean isForeignGiven(Page page, int word) {
        long key = page.words.key(word);
        return page.words.isCapitalised(word)
                && !common.has(key)
                && !never.has(key)
                && !isCountry(page, word)
                && givenSounds.get().has(page.words.word(word));
    }

    /** Whether the word is the name of a country in any case: {@code России} sounds like a given name. */
    private boolean isCountry(Page page, int word) {
        var cases = stems(page.language);
        return cases != null && cases.lexicon().hasNameOf(NameKind.COUNTRY, page.stem(cases, word));
    }

    /** Words that make the name of a person that of a thing. */
    Things things() {
        return things;
    }

    /** Words beside the name of a team. */
    TeamWords teams() {
        return teams.get();
    }

    /** Surnames. */
    WordSet family() {
        return family;
    }

    /** Surnames of which Spanish names have two. */
    WordSet spanishSurnames() {
        return spanishSurnames;
    }

    /** Given names of people. */
    WordSet given() {
        return given;
    }

    /** Words that are mostly written small. */
    WordSet common() {
        return common;
    }

    /** Words that have a capital and are no person's name. */
    WordSet never() {
        return never;
    }

    /** Words that people's names stand beside. */
    WordSet cues() {
        return cues;
    }

    /** Surnames that too many bear for one alone to tell who is meant. */
    WordSet frequentSurnames() {
        return frequentSurnames;
    }

    /** The slug that ids have: of a given name the one spelling of all languages, of a surname its own letters. */
    String personSlug(String slug) {
        int dash = slug.indexOf('-');
        if (dash < 0) {
            return slug;
        }
        var name = slug.substring(0, dash);
        var spelling = variants.get(name);
        if (spelling == null) {
            spelling = variants.getOrDefault(NameSpelling.even(name), name);
        }
        return spelling + slug.substring(dash);
    }

    private void addVariants(String line) {
        var spellings = line.split(";", -1);
        for (String spelling : spellings) {
            variants.put(spelling.strip(), spellings[0].strip());
            variants.putIfAbsent(NameSpelling.even(spelling.strip()), spellings[0].strip());
        }
    }

    private static void addOffices(String line, Lexicon.Builder forms) {
        int language = Tongues.bits(line.substring(0, 2));
        for (String form : line.substring(3).split(";", -1)) {
            var text = form.strip();
            forms.add(new Form(text, language, Form.Writing.ANY, new Office(text)));
        }
    }

    private static void addWords(String line, int language, WordSet words) {
        for (String word : line.split(";", -1)) {
            words.add(word.strip(), language);
        }
    }

    private void addCommon(char[] line, int length) {
        int tab = 0;
        while (line[tab] != '\t') {
            tab++;
        }
        common.add(NameKey.hash(line, 0, tab), Tongues.bits(line, tab + 1, length));
    }
}
