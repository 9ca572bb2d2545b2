package io.newsfold.extract.name;

import java.util.List;

/** Reads the table of adjectives and peoples, writing out the endings that it shortens. */
final class Nationalities {
    private static final List<String> GERMAN = List.of("", "e", "en", "er", "es", "em");
    private static final List<String> RUSSIAN =
            List.of("ий", "ая", "ое", "ие", "ого", "ой", "ому", "им", "ом", "их", "ими", "ую");
    private static final List<String> FRENCH = List.of("", "e", "s", "es");
    private static final List<String> ROMANCE = List.of("o", "a", "os", "as");
    private static final List<String> DUTCH = List.of("", "e");

    private Nationalities() {}

    static void read(String line, Gazetteer gazetteer, Lexicon.Builder forms) {
        var country = gazetteer.entity("country:" + line.substring(0, 2));
        if (country == null) {
            throw new IllegalArgumentException("no country " + line);
        }
        var nationality = new Nationality(country);
        int language = 0;
        var tag = "";
        for (String told : line.substring(3).split("[, ](?=[a-z]{2}:)|,", -1)) {
            boolean isTagged = told.length() > 3 && told.charAt(2) == ':';
            tag = isTagged ? told.substring(0, 2) : tag;
            language = Tongues.bits(tag);
            var form = isTagged ? told.substring(3) : told;
            for (String text : written(form, tag)) {
                boolean isSmall = !Character.isUpperCase(text.codePointAt(0));
                forms.add(new Form(text, language, isSmall ? Form.Writing.ANY : Form.Writing.CAPITALISED, nationality));
            }
        }
    }

    private static List<String> written(String form, String tag) {
        var stem = form.substring(0, form.length() - 1);
        if (form.endsWith("~")) {
            return ROMANCE.stream().map(stem::concat).toList();
        }
        if (!form.endsWith("+")) {
            return List.of(form);
        }
        return switch (tag) {
            case "de" -> GERMAN.stream().map(stem::concat).toList();
            case "ru" -> RUSSIAN.stream().map(stem::concat).toList();
            case "fr" -> FRENCH.stream().map(stem::concat).toList();
            case "ar" -> List.of(stem, stem + "ة", "ال" + stem, "ال" + stem + "ة");
            default -> DUTCH.stream().map(stem::concat).toList();
        };
    }
}
