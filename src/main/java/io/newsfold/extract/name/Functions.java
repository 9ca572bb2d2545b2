package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import org.jspecify.annotations.Nullable;

/** Reads the office that stands beside a person: {@code NATO Secretary General} Mark Rutte; Andy Start, {@code CEO}. */
final class Functions {
    private static final int REACH = 4;

    private Functions() {}

    static @Nullable String of(Page page, Mention person) {
        var before = before(page, person.first());
        return before != null ? before : after(page, person.last());
    }

    private static @Nullable String before(Page page, int name) {
        var words = page.words;
        int last = name - 1;
        boolean isSuffix = last > 0 && words.gap(last) == Words.Gap.APOSTROPHE && page.officeTo(last) < 0;
        if (isSuffix) {
            last--;
        }
        int first = last < 0 || words.gap(name) == Words.Gap.BREAK ? -1 : page.officeTo(last);
        if (first < 0) {
            return null;
        }
        while (first > 0 && words.gap(first) == Words.Gap.SPACE && page.officeTo(first - 1) >= 0) {
            first = page.officeTo(first - 1);
        }
        var holder = first > 0 && words.gap(first) == Words.Gap.SPACE ? page.at(first - 1) : null;
        boolean isHeld = holder != null && holder.kind() == NameKind.ORGANISATION;
        return words.phrase(isHeld && holder != null ? holder.first() : first, last);
    }

    private static @Nullable String after(Page page, int name) {
        var words = page.words;
        if (words.gap(name + 1) != Words.Gap.COMMA) {
            return null;
        }
        for (int word = name + 1; word <= name + REACH && word < words.size; word++) {
            if (words.sentence(word) != words.sentence(name)
                    || (word > name + 1 && words.gap(word) == Words.Gap.COMMA)) {
                return null;
            }
            int last = page.officeFrom(word);
            if (last >= 0) {
                return words.phrase(word, last);
            }
        }
        return null;
    }
}
