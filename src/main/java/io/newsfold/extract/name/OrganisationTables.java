package io.newsfold.extract.name;

import io.newsfold.extract.name.OrganisationHead.Side;
import io.newsfold.model.NameKind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of organisations: those known by name, the bodies that every country has, and telling words. */
final class OrganisationTables {
    private static final long WEIGHT = 600_000_000;
    private static final List<String> FILES = List.of(
            "organisations.txt",
            "organisations-world.txt",
            "organisations-states.txt",
            "organisations-parties.txt",
            "organisations-companies.txt",
            "organisations-culture.txt",
            "organisations-sport.txt",
            "organisations-national.txt");

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private final Set<String> bodies = new HashSet<>();
    private final Map<String, String> called = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> concepts = new HashMap<>();
    private final WordSet noAcronyms = new WordSet();
    private final Lexicon.Builder forms;

    OrganisationTables(Lexicon.Builder forms, @Nullable Path folder) {
        this.forms = forms;
        FILES.forEach(file -> Resources.eachLine(file, this::addOrganisation));
        Resources.eachLine("ministries.txt", this::addBody);
        Resources.eachLine("bodies.txt", this::addBody);
        Resources.eachLine("han-organisations.txt", this::addEastern);
        Resources.eachLine("heads.txt", this::addHeads);
        Resources.eachLineOfUser("organisations.txt", folder, this::addOrganisation);
        Resources.eachLine("concepts.txt", this::addConcepts);
        Resources.eachLine("no-acronyms.txt", line -> {
            for (String word : line.split(";", -1)) {
                noAcronyms.add(word.strip(), Tongues.EVERY);
            }
        });
    }

    /** Whether the id is that of a body whose country is still to be told. */
    boolean isBody(String id) {
        return bodies.contains(id);
    }

    /** The id under which the table knows the body of a country: the parliament of Germany is the Bundestag. */
    String called(String id) {
        return called.getOrDefault(id, id);
    }

    /** The country whose the organisation is, as far as the table of bodies tells; or null. */
    @Nullable
    String countryOf(String id) {
        return countries.get(id);
    }

    /** What a head means in every language, {@code university} for {@code Üniversitesi}; null for most heads. */
    @Nullable
    String concept(String head) {
        return concepts.get(head);
    }

    private void addConcepts(String line) {
        int colon = line.indexOf(':');
        for (String head : line.substring(colon + 1).split(";", -1)) {
            concepts.put(head.strip(), line.substring(0, colon));
        }
    }

    /** Words in capitals that are no organisation: currencies, units, terms. */
    WordSet noAcronyms() {
        return noAcronyms;
    }

    private void addOrganisation(String line) {
        var parts = line.split("\\|", -1);
        var name = parts[1].strip();
        var id = parts[0].strip();
        var entity = new Entity(NameKind.ORGANISATION, id, name, WEIGHT, null);
        var ending = id.substring(id.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
        if (CODES.contains(ending)) {
            countries.putIfAbsent(id, ending);
        }
        for (String told : parts[2].split(";", -1)) {
            add(told.strip(), entity);
        }
    }

    /** More forms of a body or an organisation. */
    private void addEastern(String line) {
        if (isBody(line.substring(0, line.indexOf('|')).strip())) {
            addBody(line);
        } else {
            addOrganisation(line);
        }
    }

    private void addBody(String line) {
        int equals = line.indexOf('=');
        if (equals > 0) {
            addCalled(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
            return;
        }
        var parts = line.split("\\|", -1);
        var id = parts[0].strip();
        bodies.add(id);
        for (String told : parts[2].split(";", -1)) {
            var form = told.strip();
            boolean isGeneric = form.startsWith("~");
            addAnyCase(isGeneric ? form.substring(1) : form, new NationalBody(id, isGeneric));
        }
    }

    /** {@code org:parliament-de = org:bundestag}, or a country and organisations that only it has. */
    private void addCalled(String body, String told) {
        if (!body.startsWith("org:")) {
            for (String id : told.split(";", -1)) {
                countries.put(id.strip(), body);
            }
            return;
        }
        called.put(body, told);
        countries.put(told, body.substring(body.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT));
    }

    private void add(String told, Sense sense) {
        var form = Form.of(told, sense);
        boolean isSmall =
                Character.isLowerCase(form.text().charAt(0)) && form.text().indexOf(' ') < 0;
        forms.add(isSmall ? new Form(form.text(), form.languages(), Form.Writing.ANY, sense) : form);
        for (String written : Declension.of(form.text(), form.languages())) {
            forms.add(new Form(written, form.languages(), form.writing(), sense));
        }
    }

    /** Bodies are written small in many languages. */
    private void addAnyCase(String told, NationalBody body) {
        var form = Form.of(told, body);
        var writing = form.writing() == Form.Writing.CAPITALS ? Form.Writing.CAPITALS : Form.Writing.ANY;
        forms.add(new Form(form.text(), form.languages(), writing, body));
        for (String written : Declension.of(form.text(), form.languages())) {
            forms.add(new Form(written, form.languages(), writing, body));
        }
    }

    private void addHeads(String line) {
        int colon = line.indexOf(':');
        int language = Tongues.bits(line.substring(0, 2));
        var side = side(line.substring(3, colon));
        boolean isSmall = side != Side.AFTER && side != Side.BEFORE;
        boolean isRussian = (language & Tongues.bit("ru")) != 0 && side == Side.BEFORE;
        var writing = isSmall || isRussian ? Form.Writing.ANY : Form.Writing.CAPITALISED;
        for (String told : line.substring(colon + 1).split(";", -1)) {
            var text = told.strip();
            var head = new OrganisationHead(side, text);
            forms.add(new Form(text, language, writing, head));
            for (String written : Declension.of(text, language)) {
                forms.add(new Form(written, language, writing, head));
            }
        }
    }

    private static Side side(String word) {
        return switch (word) {
            case "last" -> Side.BEFORE;
            case "first" -> Side.AFTER;
            case "small" -> Side.AFTER_SMALL;
            case "kind" -> Side.KIND;
            case "behind" -> Side.KIND_BEHIND;
            default -> throw new IllegalArgumentException("no side " + word);
        };
    }
}
