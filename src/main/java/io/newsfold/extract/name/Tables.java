package io.newsfold.extract.name;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything known of names before an article is opened. */
final class Tables {
    private static final class Standard {
        static final Tables INSTANCE = new Tables(null);
    }

    private static final int SHORTEST_SOUND = 4;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final HanTables han;
    private final ArabicTables arabic = new ArabicTables();
    private final KnownPeople people;
    private final OrganisationTables organisations;
    private final List<Stems> declined = List.of(Stems.russian(), Stems.polish());
    private final List<PersonCases> cases =
            declined.stream().map(PersonCases::new).toList();
    private final Things things = new Things();
    private final WordSet given = new WordSet();
    private final WordSet givenSounds = new WordSet();
    private final WordSet family = new WordSet();
    private final WordSet spanishSurnames = new WordSet();
    private final WordSet common = new WordSet();
    private final WordSet never = new WordSet();
    private final WordSet cues = new WordSet();
    private final WordSet frequentSurnames = new WordSet();
    private final Map<String, String> variants = new HashMap<>();

    private Tables(@Nullable Path folder) {
        var forms = new Lexicon.Builder();
        gazetteer = new Gazetteer(forms, folder);
        people = new KnownPeople(forms, folder);
        organisations = new OrganisationTables(forms, folder);
        Resources.eachLine("nationalities.txt", line -> Nationalities.read(line, gazetteer, forms));
        Resources.eachLine("offices.txt", line -> addOffices(line, forms));
        Resources.eachLine("given.txt.gz", name -> given.add(name, Tongues.EVERY));
        Resources.eachLine("family.txt.gz", name -> family.add(name, Tongues.EVERY));
        Resources.eachLine("spanish-surnames.txt", line -> addWords(line, Tongues.EVERY, spanishSurnames));
        Resources.eachLine("given-more.txt", line -> addWords(line, Tongues.EVERY, given));
        Resources.eachLine("variants.txt", this::addVariants);
        Resources.eachLine("surnames.txt", line -> addWords(line, Tongues.EVERY, frequentSurnames));
        Resources.eachLine("never.txt", line -> addWords(line, Tongues.EVERY, never));
        Resources.eachLine("cues.txt", line -> addWords(line.substring(3), Tongues.bits(line.substring(0, 2)), cues));
        Resources.eachLine("common.txt.gz", this::addCommon);
        lexicon = forms.build(gazetteer.cities());
        declined.forEach(stems -> stems.fill(forms));
        Resources.eachLine("given.txt.gz", this::addDeclined);
        Resources.eachLine(
                "given-more.txt",
                line -> Arrays.stream(line.split(";", -1)).map(String::strip).forEach(this::addDeclined));
        han = new HanTables(new HanLexicon(forms.forms(), gazetteer.cities()));
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
        return han;
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
        for (var stems : declined) {
            if (stems.isOf(language)) {
                return stems;
            }
        }
        return null;
    }

    /** How people's names decline in the language, or null where they do not. */
    @Nullable
    PersonCases cases(int language) {
        for (int i = 0; i < declined.size(); i++) {
            if (declined.get(i).isOf(language)) {
                return cases.get(i);
            }
        }
        return null;
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
        var words = page.words;
        var text = words.word(word);
        return words.length(word) >= SHORTEST_SOUND
                && text.charAt(0) >= 0x400
                && text.charAt(0) < 0x530
                && words.isCapitalised(word)
                && !common.has(words.key(word))
                && !never.has(words.key(word))
                && (soundsGiven(text) || soundsGiven(nominative(text)));
    }

    private boolean soundsGiven(String name) {
        return name.length() >= SHORTEST_SOUND
                && givenSounds.has(NameKey.hash(NameSpelling.even(PersonKey.slug(name))));
    }

    /** Without the ending of a Russian case of a masculine name. */
    private static String nominative(String text) {
        int end = text.length();
        if (text.endsWith("ом") || text.endsWith("ем")) {
            return text.substring(0, end - 2);
        }
        return "ауея".indexOf(text.charAt(end - 1)) >= 0 ? text.substring(0, end - 1) : text;
    }

    /** Words that make the name of a person that of a thing. */
    Things things() {
        return things;
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

    /** The spelling of a name, as a slug, that ids have. */
    String personSlug(String slug) {
        int dash = slug.indexOf('-');
        if (dash < 0) {
            return NameSpelling.even(slug);
        }
        var given = slug.substring(0, dash);
        var spelling = variants.get(given);
        if (spelling == null) {
            var even = NameSpelling.even(given);
            spelling = variants.getOrDefault(
                    even, given.length() > 2 && this.given.has(NameKey.hash(given)) ? given : even);
        }
        return spelling + "-" + NameSpelling.even(slug.substring(dash + 1));
    }

    private void addVariants(String line) {
        var spellings = line.split(";", -1);
        for (String spelling : spellings) {
            variants.put(spelling.strip(), spellings[0].strip());
            variants.putIfAbsent(NameSpelling.even(spelling.strip()), spellings[0].strip());
        }
    }

    private void addDeclined(String name) {
        char first = name.isEmpty() ? 0 : name.charAt(0);
        if (first >= 0x400 && first < 0x530) {
            cases.get(0).add(name);
        } else if (first > 0 && first < 0x250) {
            cases.get(1).add(name);
            givenSounds.addKey(NameKey.hash(NameSpelling.even(PersonKey.slug(name))));
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

    private void addCommon(String line) {
        int tab = line.indexOf('\t');
        common.add(line.substring(0, tab), Tongues.bits(line.substring(tab + 1)));
    }
}
