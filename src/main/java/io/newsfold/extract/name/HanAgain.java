package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people whom a text without spaces has named, and where it tells them again: in full, by the last part, by surname and title. */
final class HanAgain {
    private static final int SHORTEST_PART = 2;

    private final HanTables han;
    private final HanLexicon lexicon;
    /** Forms by which the article may tell somebody again, longest first a character. */
    private final Map<Character, List<Again>> again = new HashMap<>();

    /** A form for somebody named before. */
    private record Again(String form, String id, boolean isSurname) {}

    HanAgain(Tables tables) {
        this.han = tables.han();
        this.lexicon = han.lexicon();
    }

    private static int lastJoint(String name) {
        for (int i = name.length() - 1; i > 0; i--) {
            if (HanTables.isJoint(name.charAt(i)) && HanForeign.isDot(name.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Finds the people named before wherever else the page tells them. */
    void readAgain(HanPage page) {
        for (int i = 0; i < page.size; i++) {
            var forms = again.get(page.at(i));
            var found = forms == null ? null : first(page, i, forms);
            if (found != null) {
                int end = i + found.form().length();
                page.put(new HanPage.Found(i, end, NameKind.PERSON, found.id(), null));
                i = end - 1;
            }
        }
    }

    private @Nullable Again first(HanPage page, int start, List<Again> forms) {
        for (var form : forms) {
            int end = start + form.form().length();
            if (end <= page.size && isOpen(page, start, end) && isHere(page, start, form)) {
                return form;
            }
        }
        return null;
    }

    private boolean isHere(HanPage page, int start, Again form) {
        for (int i = 0; i < form.form().length(); i++) {
            if (page.at(start + i) != form.form().charAt(i)) {
                return false;
            }
        }
        int end = start + form.form().length();
        return !form.isSurname()
                || lexicon.longest(page.text, end, page.size, HanLexicon.TITLE) > end + 1
                || page.at(end) == '氏'
                || page.at(end) == '某';
    }

    /** Free, or of places that lie wholly inside. */
    private static boolean isOpen(HanPage page, int start, int end) {
        for (int i = start; i < end; i++) {
            var found = page.name(i);
            boolean isInside =
                    found == null || (found.kind() == NameKind.PLACE && found.start() >= start && found.end() <= end);
            if (!isInside) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the forms by which the people of the page may be told again. */
    void remember(HanPage page) {
        for (var found : page.names()) {
            if (found.kind() != NameKind.PERSON) {
                continue;
            }
            var name = page.simple(found.start(), found.end());
            remember(name, found.id(), false);
            int joint = lastJoint(name);
            if (joint > 0 && name.length() - joint > SHORTEST_PART) {
                remember(name.substring(joint + 1), found.id(), false);
            } else if (joint < 0 && name.length() > 1 && han.isSurname(name.charAt(0))) {
                remember(name.substring(0, 1), found.id(), true);
            }
        }
    }

    private void remember(String form, String id, boolean isSurname) {
        var forms = again.computeIfAbsent(form.charAt(0), key -> new ArrayList<>());
        if (forms.stream().noneMatch(one -> one.form().equals(form))) {
            forms.add(new Again(form, id, isSurname));
            forms.sort((one, other) -> other.form().length() - one.form().length());
        }
    }
}
