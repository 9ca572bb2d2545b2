package io.newsfold.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people whom one article names in full, by the surname that stands for them in the rest of it. */
final class People {
    private static final int SHORTEST_SURNAME = 2;
    private static final int SHORTEST_OWNER = 4;

    private final Tables tables;
    private final boolean isArabic;
    private final boolean isGerman;
    private final @Nullable Stems stems;
    private final @Nullable PersonCases cases;
    private final Map<Long, String> bySurname = new HashMap<>();
    private final Map<Long, String> byStem = new HashMap<>();
    private final Map<String, Set<Long>> partsOf = new HashMap<>();

    People(Tables tables, int language) {
        this.tables = tables;
        this.isArabic = ArabicPass.reads(language);
        this.isGerman = language == Tongues.bit("de");
        this.stems = tables.stems(language);
        this.cases = tables.cases(language);
    }

    /** The id of a full name, which from now on its surname alone stands for. */
    String fullName(Words words, int first, int last) {
        return fullName(words, first, last, 0);
    }

    /** The same, where the first word begins with letters that are not the name's. */
    String fullName(Words words, int first, int last, int clitic) {
        var parts = new ArrayList<String>();
        for (int word = first; word <= last; word++) {
            if (words.length(word) > 1 || last - first == 1) {
                parts.add(word == first ? words.word(word).substring(clitic) : words.word(word));
            }
        }
        var told = partOfTold(words, first, last);
        if (told != null) {
            return told;
        }
        if (parts.isEmpty()) {
            parts.add(words.phrase(first, last)); // initials and nothing else
        }
        var owner = isGerman ? owner(parts) : null;
        if (owner != null) {
            return owner;
        }
        var declined = cases == null ? parts : cases.nominative(parts);
        var nominative = isArabic ? tables.arabic().latin(parts) : declined;
        var id = id(nominative);
        remember(words, last, id);
        rememberParts(words, first, last, id);
        if (words.gap(last) == Words.Gap.HYPHEN && last - 1 > first) {
            bySurname.putIfAbsent(NameKey.join(words.key(last - 1), words.key(last)), id);
        }
        rememberSurname(nominative.get(nominative.size() - 1), id);
        int middle = nominative.size() - 2;
        if (middle > 0 && isFirstOfTwoSurnames(nominative.get(middle))) {
            rememberSurname(nominative.get(middle), id);
        }
        return id;
    }

    /** The person whose full name, told before, has all these words and more; or null. */
    private @Nullable String partOfTold(Words words, int first, int last) {
        var id = bySurname.get(words.key(last));
        var parts = id == null ? null : partsOf.get(id);
        if (parts == null || parts.size() <= last - first + 1) {
            return null;
        }
        for (int word = first; word < last; word++) {
            if (!parts.contains(words.key(word))) {
                return null;
            }
        }
        return id;
    }

    /** {@code Sam Shepards} stands for {@code Sam Shepard} where the article named him or a table knows him; else null. */
    private @Nullable String owner(List<String> parts) {
        var last = parts.get(parts.size() - 1);
        if (parts.size() < 2 || !last.endsWith("s") || last.length() < SHORTEST_OWNER) {
            return null;
        }
        var surname = last.substring(0, last.length() - 1);
        var id = "person:" + tables.personSlug(PersonKey.slug(parts.get(0) + " " + surname));
        var known = tables.people().find(parts.get(0) + " " + surname);
        if (known != null && known.id().equals(id)) {
            return id;
        }
        var told = bySurname.get(NameKey.hash(surname));
        return told != null && told.startsWith("person:" + PersonKey.slug(parts.get(0)) + "-") ? told : null;
    }

    private void rememberParts(Words words, int first, int last, String id) {
        if (last - first >= 2 && !partsOf.containsKey(id)) {
            var parts = new HashSet<Long>();
            for (int word = first; word <= last; word++) {
                parts.add(words.key(word));
            }
            partsOf.put(id, parts);
        }
    }

    /** Makes the last word of a mention of somebody known stand for them. */
    void remember(Words words, int last, String id) {
        if (words.length(last) > SHORTEST_SURNAME) {
            rememberSurname(words.word(last), id);
        }
    }

    private void rememberSurname(String surname, String id) {
        bySurname.putIfAbsent(NameKey.hash(surname), id);
        if (stems != null) {
            byStem.putIfAbsent(stems.hash(surname), id);
        }
    }

    /** The person whose surname has this key, or null. */
    @Nullable
    String byKey(long key) {
        return bySurname.get(key);
    }

    /** The person whose surname these words are, or null. */
    @Nullable
    String bySurname(Words words, int first, int last) {
        long key = first == last ? words.key(first) : NameKey.join(words.key(first), words.key(last));
        var id = bySurname.get(key);
        if (id == null && stems != null && first == last) {
            id = byStem.get(stems.hash(words.word(first)));
        }
        return id;
    }

    /** Whether a particle belongs to the surname: the person's id has it before the surname. */
    boolean isParticleOf(Words words, int particle, int surname) {
        var id = bySurname(words, surname, surname);
        return id != null && id.contains("-" + PersonKey.slug(words.phrase(particle, surname)));
    }

    /** The id of a surname beside an office, of somebody whose given name the article does not tell. */
    String surnameAlone(Words words, int word) {
        var name = words.word(word);
        return "person:" + PersonKey.slug(name);
    }

    /** Spanish names have two surnames, of which the first alone stands for both. */
    private boolean isFirstOfTwoSurnames(String part) {
        return tables.spanishSurnames().has(NameKey.hash(part))
                || (part.length() > 3 && (part.endsWith("ez") || part.endsWith("ín") || part.endsWith("án")));
    }

    private String id(List<String> parts) {
        var whole = String.join(" ", parts);
        var known = tables.people().find(whole);
        var ends = parts.get(0) + " " + parts.get(parts.size() - 1);
        if (known == null && parts.size() > 2) {
            known = tables.people().find(ends);
        }
        if (known != null) {
            return known.id();
        }
        boolean isPlain = parts.stream().allMatch(part -> Character.isUpperCase(part.codePointAt(0)));
        if (isPlain && parts.size() > 2 && isFirstOfTwoSurnames(parts.get(parts.size() - 2))) {
            ends = parts.get(0) + " " + parts.get(parts.size() - 2);
        }
        var slug = PersonKey.slug(isPlain && parts.size() > 2 ? ends : whole);
        return "person:" + tables.personSlug(slug);
    }
}
